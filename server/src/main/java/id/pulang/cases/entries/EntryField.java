package id.pulang.cases.entries;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a kind of record, read from the component of its type.
 *
 * @param type of the component
 * @param longest the most letters; 0 where none are typed
 */
public record EntryField(String name, Class<?> type, int longest, boolean needed) {

    /** How many letters fit into one line of a form; more have a box of their own. */
    public static final int LONGEST_LINE = 300;

    /** How a field is filled in. */
    public enum Form {
        /** By words. */
        WORDS,
        /** By a date that is not still to come. */
        DAY,
        /** By one of some names. */
        CHOICE,
        /** By the numbers of other cases of the incident. */
        CASES
    }

    /** Reads the fields of a type in their order. */
    static List<EntryField> of(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(EntryField::of).toList();
    }

    private static EntryField of(RecordComponent component) {
        boolean typed = component.getType() == String.class || component.getType() == List.class;
        @Nullable Line line = component.getAnnotation(Line.class);
        if (typed && line == null) {
            throw new IllegalArgumentException("No @Line says how long " + component + " may be");
        }
        boolean needed =
                line == null ? !component.getAnnotatedType().isAnnotationPresent(Nullable.class) : line.needed();
        return new EntryField(component.getName(), component.getType(), line == null ? 0 : line.value(), needed);
    }

    /** Makes a record of the values of its fields. */
    static <T extends Record> T made(Class<T> type, Function<EntryField, @Nullable Object> values) {
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(of(type).stream().map(values).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns how it is filled in. */
    public Form form() {
        if (type == String.class) {
            return Form.WORDS;
        }
        return type == List.class ? Form.CASES : type == LocalDate.class ? Form.DAY : Form.CHOICE;
    }

    /** Returns the names of what can be chosen. */
    public List<String> choices() {
        return form() == Form.CHOICE
                ? Stream.of(type.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }

    /** Says why a text cannot stand in this field. */
    EntryOutcome refusal(String key, String text, LocalDate today) {
        if (longest > 0 && text.length() > longest) {
            return EntryOutcome.tooLong(key, longest);
        }
        if (text.isBlank() ? needed : isUnreadable(text)) {
            return EntryOutcome.missing(key);
        }
        return form() == Form.DAY && !text.isBlank() && LocalDate.parse(text).isAfter(today)
                ? EntryOutcome.toCome(key)
                : EntryOutcome.RECORDED;
    }

    private boolean isUnreadable(String text) {
        try {
            return form() == Form.CHOICE ? !choices().contains(text) : form() == Form.DAY && read(text) == null;
        } catch (DateTimeException noDay) {
            return true;
        }
    }

    /** Reads a text that is not refused; cases are named by more than their text. */
    @Nullable
    Object read(String text) {
        return switch (form()) {
            case WORDS -> text;
            case DAY -> text.isBlank() ? null : LocalDate.parse(text);
            case CHOICE ->
                Stream.of(type.getEnumConstants())
                        .filter(each -> each.toString().equals(text))
                        .findFirst()
                        .orElse(null);
            case CASES -> List.of();
        };
    }

    /** Returns what a record says in this field, as text; empty where it says nothing. */
    String of(Record said) {
        @Nullable Object value = value(said);
        return value == null || form() == Form.CASES ? "" : value.toString();
    }

    /** Returns what a record says in this field. */
    @Nullable
    Object value(Record said) {
        try {
            var accessor = said.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(said);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
