package id.pulang.casework.situation;

import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;

/** A situation as it was recorded, by whom and when. */
public record RecordedSituation(Sealed<Situation> said, Instant at, UserId by) {}
