package id.pulang.incidents.rosters;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.RosterId;
import java.time.Instant;

/** The rows of a list are all in, for the first time or corrected. */
public record RosterAccepted(RosterId roster, IncidentId incident, Instant at) {}
