package id.pulang.incidents.stations;

import java.util.List;

/**
 * How many stand at a station of the way home, and the list that shows exactly them.
 *
 * @param link the address of that list; a page that counts the same rows, under the same visibility
 * @param parts the same or others beside them, by who says so
 */
public record Count(long value, String link, List<Part> parts) {

    public Count {
        parts = List.copyOf(parts);
    }

    /** Counts those of whom one source speaks. */
    public Count(long value, String link) {
        this(value, link, List.of());
    }

    /**
     * Those of whom one source speaks.
     *
     * @param code names the source in the messages under {@code incidents.said-by.<code>}
     */
    public record Part(String code, long value, String link) {}
}
