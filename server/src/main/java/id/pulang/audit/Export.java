package id.pulang.audit;

import id.pulang.identity.Actor;
import java.time.Instant;

/** Something with personal data that left the system: its number stands on it and in the audit trail. */
public record Export(String number, ExportReason reason, Actor by, Instant at) {}
