package id.pulang.cases.durations;

import id.pulang.identity.PostCode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What is measured: a clock or a stage, of the cases of a post of which it ended in a month.
 *
 * @param code of a clock, or the name of a stage
 */
public record Measured(Kind kind, String code, PostCode post, YearMonth month) {

    private static final String BEGIN = "took";
    private static final int PARTS = 5;

    /** What takes time. */
    public enum Kind {
        /** From what starts a clock to what stops it, pauses left out. */
        CLOCK,
        /** From the opening of a case until it first reached a stage. */
        STAGE
    }

    /** Returns the code under which a worklist shows exactly these cases. */
    public String selection() {
        return String.join(".", BEGIN, kind.name(), code, post.value(), month.toString());
    }

    /** Reads such a code; empty for every other one. */
    public static Optional<Measured> of(String selection) {
        String[] parts = selection.split("\\.");
        if (parts.length != PARTS || !parts[0].equals(BEGIN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Measured(Kind.valueOf(parts[1]), parts[2], new PostCode(parts[3]), YearMonth.parse(parts[4])));
        } catch (IllegalArgumentException | DateTimeException no) {
            return Optional.empty();
        }
    }
}
