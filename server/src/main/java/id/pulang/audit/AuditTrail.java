package id.pulang.audit;

import id.pulang.audit.chain.AuditEntry;
import id.pulang.audit.chain.AuditLog;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.identity.transactions.UnitOfWork;
import id.pulang.protection.AuditSink;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who read or wrote personal data, when and for which purpose.
 *
 * <p>Every line is written in the transaction of the act itself: if the line cannot be written, the act does not
 * happen. The first of a request makes the claim of its {@link UnitOfWork}. Once it is committed it gets its place in
 * the chain, see {@link AuditLog}.
 */
@Component
public class AuditTrail implements AuditSink {

    /** The server itself, where it writes without anybody who acts. */
    public static final Actor SERVER =
            new Actor(new UserId(new UUID(0, 0)), "server", Role.REVIEWER, PostCode.HEADQUARTERS, "server");

    private static final Duration TOLD_AGAIN_AFTER = Duration.ofHours(1);

    private final RecentlyTold told = new RecentlyTold(TOLD_AGAIN_AFTER);
    private final AuditLog log;
    private final IdSource ids;
    private final Clock clock;

    AuditTrail(AuditLog log, IdSource ids, Clock clock) {
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records that one subject's data was written; the detail holds codes and numbers, never names. */
    public void wrote(String act, Purpose purpose, Subject subject, String detail) {
        wroteAll(act, purpose, subject.kind(), List.of(subject.id()), detail);
    }

    /** Records in one line that the data of several subjects of one kind was written. */
    @Override
    public void wroteAll(String act, Purpose purpose, String kind, Collection<UUID> subjects, String detail) {
        if (!subjects.isEmpty()) {
            UnitOfWork.now().ifPresent(UnitOfWork::claim);
            UnitOfWork.now().ifPresent(UnitOfWork::told);
            add(act, purpose, kind, subjects, detail);
        }
    }

    /**
     * Records that the data of subjects leaves the system, also where a list of nobody does, and gives what leaves a
     * number to carry.
     */
    public Export exported(ExportReason reason, Purpose purpose, String kind, Collection<UUID> subjects, String what) {
        String number = "EX-%08X".formatted(ids.next().getLeastSignificantBits() & 0xFFFF_FFFFL);
        Export export = new Export(number, reason, Acting.actor(), clock.instant());
        UnitOfWork.now().ifPresent(UnitOfWork::claim);
        UnitOfWork.now().ifPresent(UnitOfWork::told);
        add("exported", purpose, kind, subjects, number + " " + reason + " " + what);
        return export;
    }

    /** Records that sealed data was opened, a line for each kind of subject. */
    @Override
    public void opened(Purpose purpose, Collection<Subject> subjects) {
        Map<String, List<UUID>> byKind = subjects.stream()
                .collect(Collectors.groupingBy(Subject::kind, Collectors.mapping(Subject::id, Collectors.toList())));
        byKind.forEach((kind, opened) -> UnitOfWork.aside(() -> add("opened", purpose, kind, opened, "")));
    }

    @Override
    public void openedWhole(Purpose purpose, Subject whole, int pieces) {
        UnitOfWork.aside(() -> add("opened", purpose, whole.kind(), List.of(whole.id()), "all " + pieces));
    }

    /** Records that a door changed rows of which it left no line itself, so that the chain misses no command. */
    void untold(String door) {
        wrote("changed", Purpose.OVERSIGHT, new Subject("command", ids.next()), door);
    }

    /** Records codes of rows; that is work of the server, whoever acts. */
    @Override
    public void coded(String act, String detail) {
        Acting.as(SERVER, () -> add(act, Purpose.OVERSIGHT, "row code", List.of(), detail));
    }

    /**
     * Records that rows were found which no server wrote; their post is told once an hour.
     *
     * @param kind what the subjects are, such as {@code account}
     */
    public void foundChanged(String kind, Collection<UUID> subjects, PostCode post) {
        List<UUID> untold = told.others(subjects, clock.instant());
        if (!untold.isEmpty()) {
            UnitOfWork.aside(() ->
                    Acting.as(serverAt(post), () -> add("found changed rows", Purpose.OVERSIGHT, kind, untold, "")));
        }
    }

    /** Tells the supervisors of a post, in the name of the server, of something that is about nobody. */
    public void warn(PostCode post, String act, String detail) {
        Acting.as(serverAt(post), () -> add(act, Purpose.OVERSIGHT, "server", List.of(), detail));
    }

    /** Records in the trail of another post, in the name of the server, what came to it. */
    public void wroteAt(
            PostCode post, String act, Purpose purpose, String kind, Collection<UUID> subjects, String detail) {
        Acting.as(serverAt(post), () -> add(act, purpose, kind, subjects, detail));
    }

    private static Actor serverAt(PostCode post) {
        return new Actor(SERVER.id(), SERVER.name(), SERVER.role(), post, SERVER.section());
    }

    private void add(String act, Purpose purpose, String kind, Collection<UUID> subjects, String detail) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Personal data is read and written in a transaction only");
        }
        Actor actor = Acting.actor();
        log.add(new AuditEntry(
                ids.next(),
                clock.instant(),
                new AuditEntry.By(
                        actor.id().value(), actor.role().code(), actor.post().value()),
                act,
                purpose.name(),
                new AuditEntry.About(kind, List.copyOf(subjects)),
                detail));
    }
}
