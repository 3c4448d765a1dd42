package id.pulang.people.corrections;

import id.pulang.people.PersonId;
import java.time.Instant;

/** A fact about a person was corrected, or a correction was taken back. */
public record FactCorrected(PersonId person, Instant at) {}
