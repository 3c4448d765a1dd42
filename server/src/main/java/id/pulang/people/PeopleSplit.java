package id.pulang.people;

import id.pulang.incidents.IncidentId;
import java.time.Instant;

/** One person turned out to be two; {@code revived} stands alone again beside {@code from}. */
public record PeopleSplit(PersonId revived, PersonId from, IncidentId incident, Instant at) {}
