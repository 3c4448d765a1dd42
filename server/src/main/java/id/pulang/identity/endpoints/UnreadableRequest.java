package id.pulang.identity.endpoints;

import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Thrown at the edge when a request holds what no page offers: a word of no list, a day that is none, a text too long.
 * What was typed is not in it. The same exception from further in than the edge is a fault of ours.
 */
public final class UnreadableRequest extends RuntimeException {

    private UnreadableRequest(String what) {
        super(what);
    }

    /** Returns a text that is no longer than its field takes. */
    public static String text(String typed, int longest) {
        if (typed.length() > longest) {
            throw new UnreadableRequest("a text of more than " + longest + " letters");
        }
        return typed;
    }

    /** Reads a day or a moment of a year with four digits; those of more begin with a sign. */
    public static <T> T day(String typed, Function<String, T> parser) {
        if (typed.startsWith("+") || typed.startsWith("-")) {
            throw new UnreadableRequest("a year of more than four digits");
        }
        return read(() -> parser.apply(typed));
    }

    /** Reads a value from the text of a request; only the reading itself belongs into the parser. */
    public static <T> T read(Supplier<T> parser) {
        try {
            return parser.get();
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new UnreadableRequest(wrong.getClass().getName());
        }
    }
}
