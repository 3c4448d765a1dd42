package id.pulang.incidents.stations;

import id.pulang.incidents.IncidentId;

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
}
