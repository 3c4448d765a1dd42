package id.pulang.people;

import id.pulang.incidents.IncidentId;
import java.time.Instant;

/**
 * All statements of an incident were matched: who is who, how old, and what is in doubt may have changed of anybody.
 */
public record PeopleMatched(IncidentId incident, Instant at) {}
