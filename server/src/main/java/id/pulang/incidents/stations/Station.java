package id.pulang.incidents.stations;

import id.pulang.incidents.IncidentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One station of the river, contributed by the module that can count it.
 *
 * <p>Its name stands in the messages under {@code incidents.station.<code>}, what it counts under
 * {@code incidents.station.<code>.means}.
 */
public interface Station {

    /** Says where on the way the station lies: smaller is earlier. */
    int order();

    /** Names the station in messages and addresses. */
    String code();

    /** Says how the station lies to the way. */
    default Placement placement() {
        return Placement.ALONG;
    }

    /** Counts who has come this far. */
    Count count(IncidentId incident);

    /**
     * Counts who had come this far at each of some moments, none of which lies ahead; nothing where that cannot be told
     * from what is stored. What is known today counts: who is who, and what was corrected or withdrawn.
     */
    default Optional<Map<Instant, Long>> past(IncidentId incident, List<Instant> moments) {
        return Optional.empty();
    }

    /** Returns the address of the list of those who had come this far when a day ended that {@link #past} counts. */
    default String pastList(IncidentId incident, LocalDate day) {
        return "";
    }
}
