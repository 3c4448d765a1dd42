package id.pulang.protection;

import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import java.util.List;
import java.util.function.Supplier;

/**
 * Personal data that says nothing until it is opened for a purpose, which leaves a trace.
 *
 * @param <T> what lies inside
 */
public final class Sealed<T> {

    private final Subject subject;
    private final Supplier<T> value;

    private Sealed(Subject subject, Supplier<T> value) {
        this.subject = subject;
        this.value = value;
    }

    /** Seals a value that is about the given subject. */
    public static <T> Sealed<T> of(Subject subject, T value) {
        return new Sealed<>(subject, () -> value);
    }

    /** Seals a value that is read only when it is opened. */
    public static <T> Sealed<T> of(Subject subject, Supplier<T> value) {
        return new Sealed<>(subject, value);
    }

    /** Opens the seal; the purpose goes to the audit trail in the same transaction. */
    public T open(Purpose purpose, AuditSink trail) {
        trail.opened(purpose, List.of(subject));
        return value.get();
    }

    /** Opens many seals with one line of the audit trail that names every subject. */
    public static <T> List<T> openAll(List<Sealed<T>> sealed, Purpose purpose, AuditSink trail) {
        trail.opened(purpose, sealed.stream().map(each -> each.subject).toList());
        return sealed.stream().map(each -> each.value.get()).toList();
    }

    /**
     * Opens many seals for a comparison by the server, whose line of the audit trail names what they all belong to and
     * how many they are; nobody sees what lies inside.
     */
    public static <T> List<T> openToCompare(List<Sealed<T>> sealed, Subject whole, AuditSink trail) {
        trail.openedWhole(Purpose.MATCHING, whole, sealed.size());
        return sealed.stream().map(each -> each.value.get()).toList();
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
