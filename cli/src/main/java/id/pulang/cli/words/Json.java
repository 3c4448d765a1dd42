package id.pulang.cli.words;

import java.util.Locale;
import java.util.Map;

/** Writes maps, iterables, numbers, truth values and texts as JSON. */
public final class Json {

    private Json() {}

    /** The text of a value. */
    public static String of(Object value) {
        var text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        switch (value) {
            case Map<?, ?> map -> object(map, text);
            case Iterable<?> items -> array(items, text);
            case Double number -> text.append(String.format(Locale.ROOT, "%.6f", number));
            case Number number -> text.append(number);
            case Boolean truth -> text.append(truth);
            default -> quote(value.toString(), text);
        }
    }

    private static void object(Map<?, ?> map, StringBuilder text) {
        text.append('{');
        String separator = "";
        for (var entry : map.entrySet()) {
            text.append(separator);
            quote(String.valueOf(entry.getKey()), text);
            text.append(':');
            write(entry.getValue(), text);
            separator = ",";
        }
        text.append('}');
    }

    private static void array(Iterable<?> items, StringBuilder text) {
        text.append('[');
        String separator = "";
        for (Object item : items) {
            text.append(separator);
            write(item, text);
            separator = ",";
        }
        text.append(']');
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (char letter : value.toCharArray()) {
            switch (letter) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> plain(letter, text);
            }
        }
        text.append('"');
    }

    private static void plain(char letter, StringBuilder text) {
        if (letter < ' ') {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
        } else {
            text.append(letter);
        }
    }
}
