package id.pulang.people.master;

import id.pulang.people.PersonId;
import java.time.Instant;

/** Somebody who is to be compared across incidents, and when last something of them changed. */
public record DueToCompare(PersonId person, Instant changed) {}
