package id.pulang.repatriation.manifest;

import id.pulang.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who said last how it stands with a person on a manifest, when and why. */
public record Mark(UserId by, Instant at, @Nullable SeatReason reason) {}
