package id.pulang.cases.entries;

import id.pulang.identity.Role;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The kinds of records on cases as the rooms declare them, for tests that need no server. */
public final class DeclaredKinds {

    private static final String DAY = "2025-10-21";

    private static final List<CaseEntryKind<?>> ALL = found();

    private DeclaredKinds() {}

    /** All kinds, each from the bean that declares it. */
    public static List<CaseEntryKind<?>> all() {
        return ALL;
    }

    private static List<CaseEntryKind<?>> found() {
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

    /** The right of an officer who may write a kind. */
    public static Role writer(CaseEntryKind<?> kind) {
        return kind.roles().contains(Role.CONSULAR_OFFICER)
                ? Role.CONSULAR_OFFICER
                : kind.roles().stream().sorted().findFirst().orElseThrow();
    }

    /** What is typed into the form of the kind with a name: all fields. */
    public static Map<String, String> typed(String name) {
        return all().stream()
                .filter(kind -> kind.name().equals(name))
                .map(kind -> typed(kind, field -> "kata " + field.name()))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, String> typed(CaseEntryKind<?> kind, Function<EntryField, String> words) {
        return kind.fields().stream().collect(Collectors.toMap(EntryField::name, field -> text(field, words)));
    }

    /** A record of a kind that says some words in each of its fields, of a day and by the first of each choice. */
    public static <T extends Record> T saying(CaseEntryKind<T> kind, String words) {
        return saying(kind, field -> words + " " + field.name());
    }

    /** A record of a kind in which one field is a letter too long. */
    static <T extends Record> T tooLong(CaseEntryKind<T> kind, EntryField tooLong) {
        return saying(kind, field -> field.equals(tooLong) ? "x".repeat(field.longest() + 1) : "x");
    }

    private static <T extends Record> T saying(CaseEntryKind<T> kind, Function<EntryField, String> words) {
        return EntryField.made(kind.type(), field -> field.read(text(field, words)));
    }

    private static String text(EntryField field, Function<EntryField, String> words) {
        return switch (field.form()) {
            case WORDS -> words.apply(field);
            case DAY -> DAY;
            case CHOICE -> field.choices().getFirst();
            case CASES -> "";
        };
    }
}
