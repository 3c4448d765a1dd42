package id.pulang.repatriation.handovers;

import java.util.UUID;

/** Names the handover of one person. */
public record HandoverId(UUID value) {}
