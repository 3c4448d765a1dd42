package id.pulang.cases.entries;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The kinds of records on cases as the rooms declare them, for tests that need no server. */
public final class DeclaredKinds {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);

    private DeclaredKinds() {}

    /** All kinds, each from the bean that declares it. */
    public static List<CaseEntryKind<?>> all() {
        var places = new ClassPathScanningCandidateComponentProvider(false);
        places.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
        return places.findCandidateComponents("id.pulang").stream()
                .map(each -> named(each.getBeanClassName()))
                .flatMap(place -> Arrays.stream(place.getDeclaredMethods()).flatMap(each -> kind(place, each)))
                .toList();
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    private static Stream<CaseEntryKind<?>> kind(Class<?> place, Method bean) {
        if (bean.getReturnType() != CaseEntryKind.class) {
            return Stream.of();
        }
        try {
            var made = place.getDeclaredConstructor();
            made.setAccessible(true);
            bean.setAccessible(true);
            return Stream.of((CaseEntryKind<?>) bean.invoke(made.newInstance()));
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError("A kind is declared by a bean without parameters: " + bean, broken);
        }
    }

    /** A record of a kind that says some words in each of its fields, of a day and by the first of each choice. */
    public static <T extends Record> T saying(CaseEntryKind<T> kind, String words) {
        return saying(kind, field -> words + " " + field.name());
    }

    /** A record of a kind of which the longest fields are one letter too long, of one field only. */
    static <T extends Record> T tooLong(CaseEntryKind<T> kind, EntryField long_) {
        return saying(kind, field -> field.equals(long_) ? "x".repeat(field.longest() + 1) : "x");
    }

    private static <T extends Record> T saying(
            CaseEntryKind<T> kind, Function<EntryField, String> words) {
        try {
            var types = Arrays.stream(kind.type().getRecordComponents())
                    .map(each -> each.getType())
                    .toArray(Class<?>[]::new);
            var made = kind.type().getDeclaredConstructor(types);
            made.setAccessible(true);
            return made.newInstance(
                    kind.fields().stream().map(field -> value(kind, field, words)).toArray());
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(kind.table(), broken);
        }
    }

    private static Object value(
            CaseEntryKind<?> kind, EntryField field, Function<EntryField, String> words) {
        return switch (field.form()) {
            case WORDS -> words.apply(field);
            case DAY -> DAY;
            case CHOICE -> choice(kind, field);
            case OWN -> List.of();
        };
    }

    private static Object choice(CaseEntryKind<?> kind, EntryField field) {
        return Arrays.stream(kind.type().getRecordComponents())
                .filter(each -> each.getName().equals(field.name()))
                .findFirst()
                .orElseThrow()
                .getType()
                .getEnumConstants()[0];
    }
}
