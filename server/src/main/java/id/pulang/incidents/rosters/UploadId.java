package id.pulang.incidents.rosters;

import java.util.UUID;

/** Names one file as it was handed over. */
public record UploadId(UUID value) {}
