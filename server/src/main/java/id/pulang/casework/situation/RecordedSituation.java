package id.pulang.casework.situation;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.util.UUID;

/** A situation as it was recorded, by whom and when. */
public record RecordedSituation(UUID id, CaseId about, Sealed<Situation> said, Instant at, UserId by) {}
