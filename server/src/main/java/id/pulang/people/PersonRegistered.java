package id.pulang.people;

import id.pulang.incidents.IncidentId;
import java.time.Instant;

/** A person was registered: statements speak of somebody whom no known person explains. */
public record PersonRegistered(PersonId person, IncidentId incident, Instant at) {}
