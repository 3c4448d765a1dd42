package id.pulang.prevention.editions;

import java.time.Instant;
import java.util.UUID;

/** A text that an officer added to those on which rules are tried. */
public record AddedText(UUID id, String kind, String content, Instant added) {}
