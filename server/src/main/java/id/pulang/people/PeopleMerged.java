package id.pulang.people;

import id.pulang.incidents.IncidentId;
import java.time.Instant;

/** Two people turned out to be one; {@code from} lives on in {@code into} and can be revived. */
public record PeopleMerged(PersonId from, PersonId into, IncidentId incident, Instant at) {}
