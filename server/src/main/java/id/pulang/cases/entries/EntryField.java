package id.pulang.cases.entries;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a kind of record, read from the component of its type.
 *
 * @param longest the most letters; 0 where none are typed
 * @param choices the names of what can be chosen
 */
public record EntryField(String name, Form form, int longest, boolean needed, List<String> choices) {

    /** How a field is filled in. */
    public enum Form {
        /** By words. */
        WORDS,
        /** By a date. */
        DAY,
        /** By one of some names. */
        CHOICE,
        /** By a page of its own. */
        OWN
    }

    public EntryField {
        choices = List.copyOf(choices);
    }

    /** Reads the fields of a type in their order. */
    static List<EntryField> of(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(EntryField::of).toList();
    }

    private static EntryField of(RecordComponent component) {
        Class<?> type = component.getType();
        boolean needed = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (type == String.class) {
            @Nullable Line line = component.getAnnotation(Line.class);
            if (line == null) {
                throw new IllegalArgumentException("No @Line says how long " + component + " may be");
            }
            return new EntryField(component.getName(), Form.WORDS, line.value(), line.needed(), List.of());
        }
        Form form = type == LocalDate.class ? Form.DAY : type.isEnum() ? Form.CHOICE : Form.OWN;
        return new EntryField(component.getName(), form, 0, needed, choices(type));
    }

    private static List<String> choices(Class<?> type) {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(each -> ((Enum<?>) each).name())
                        .toList()
                : List.of();
    }

    /** Returns what a record says in this field, as text; empty where it says nothing. */
    String of(Record said) {
        try {
            var accessor = said.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            @Nullable Object value = accessor.invoke(said);
            return value == null ? "" : value.toString();
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
