package id.pulang.pages.changes;

import id.pulang.identity.UserId;
import java.time.Instant;

/**
 * While somebody was away.
 *
 * @param from until when they know what was so; only what came after it is told
 * @param officer who was away; what they did themself is not told
 */
public record Absence(Instant from, UserId officer) {}
