package id.pulang.incidents.stations;

import java.util.List;

/**
 * How many stand at a station of the way home, and the list that shows exactly them.
 *
 * @param link the address of that list; a page that counts the same rows, under the same visibility
 * @param parts the same or others beside them, by who says so
 * @param held those who have not come so far, by what holds them; one person may be held by several
 */
public record Count(long value, String link, List<Part> parts, List<Held> held) {

    public Count {
        parts = List.copyOf(parts);
        held = List.copyOf(held);
    }

    /** Counts those of whom one source speaks. */
    public Count(long value, String link) {
        this(value, link, List.of(), List.of());
    }

    /** Counts those of whom several sources speak. */
    public Count(long value, String link, List<Part> parts) {
        this(value, link, parts, List.of());
    }

    /**
     * Those of whom one source speaks.
     *
     * @param code names the source in the messages under {@code incidents.said-by.<code>}
     */
    public record Part(String code, long value, String link) {}

    /**
     * Those who are held before a station.
     *
     * @param by what holds them, in the reader's language
     */
    public record Held(String by, long value, String link) {}
}
