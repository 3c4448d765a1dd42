package id.pulang.prevention.listings;

import java.util.UUID;

/** The id of a contact that appears in reports. */
public record ReportedContactId(UUID value) {}
