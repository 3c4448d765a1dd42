package id.pulang.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One line of the audit trail. */
record AuditEntry(
        UUID id,
        Instant at,
        Actor actor,
        String act,
        Purpose purpose,
        String kind,
        List<UUID> subjects,
        String detail) {}
