package id.pulang.cases.sections;

import java.util.UUID;

/** Names one breaking of the glass. */
public record GlassId(UUID value) {}
