package id.pulang.repatriation;

import java.util.UUID;

/** Names one manifest. */
public record ManifestId(UUID value) {}
