package id.pulang.incidents.rosters;

import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import java.time.Instant;

/** When the last row was added to a register, and by whom. */
public record RegisterChange(IncidentId incident, Instant at, Actor by) {}
