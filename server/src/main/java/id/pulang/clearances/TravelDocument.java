package id.pulang.clearances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document with which somebody travels.
 *
 * @param number empty where there is none yet
 * @param validUntil its last day, as far as it was recorded
 */
public record TravelDocument(String number, @Nullable LocalDate validUntil) {

    /** None yet. */
    public static final TravelDocument NONE = new TravelDocument("", null);
}
