package id.pulang.cases.entries;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.util.UUID;

/** A record on a case as it was kept, by whom and when. */
public record CaseEntry<T extends Record>(UUID id, CaseId about, Sealed<T> said, Instant at, UserId by) {}
