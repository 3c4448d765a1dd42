package id.pulang.cases.changes;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Which changes are meant: of one kind, by others than who asks, since a moment.
 *
 * @param source the {@link ChangedCases} that knows of them
 * @param code the kind, in the words of the source
 * @param from only what was recorded after it; whole milliseconds
 */
public record ChangedSince(String source, String code, Instant from) {

    private static final String BEGIN = "since";
    private static final int PARTS = 4;

    /** Returns the code under which a worklist shows exactly these cases. */
    public String selection() {
        return String.join(".", BEGIN, source, code, String.valueOf(from.toEpochMilli()));
    }

    /** Returns the address of the list of exactly these cases. */
    public String list() {
        return "/desk/cases?at=" + selection();
    }

    /** Reads such a code; empty for every other one. */
    public static Optional<ChangedSince> of(String selection) {
        String[] parts = selection.split("\\.", -1);
        if (parts.length != PARTS || !parts[0].equals(BEGIN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ChangedSince(parts[1], parts[2], Instant.ofEpochMilli(Long.parseLong(parts[3]))));
        } catch (NumberFormatException | DateTimeException no) {
            return Optional.empty();
        }
    }
}
