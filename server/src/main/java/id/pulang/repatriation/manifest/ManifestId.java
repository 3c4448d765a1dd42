package id.pulang.repatriation.manifest;

import java.util.UUID;

/** Names one manifest. */
public record ManifestId(UUID value) {}
