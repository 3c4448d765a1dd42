package id.pulang.cases.shifts;

import id.pulang.identity.UserId;
import java.time.Instant;

/** A few lines for whoever comes next. Immutable. */
public record ShiftNote(UserId by, Instant at, String words) {}
