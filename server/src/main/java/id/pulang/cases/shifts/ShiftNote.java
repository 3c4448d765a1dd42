package id.pulang.cases.shifts;

import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;

/** A few lines for whoever comes next, under seal. Immutable. */
public record ShiftNote(UserId by, Instant at, Sealed<String> words) {}
