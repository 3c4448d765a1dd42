package id.pulang.cases;

import id.pulang.identity.UserId;
import java.time.Instant;

/**
 * One line of a case's timeline.
 *
 * @param code which milestone; its words have the key {@code milestone.<code>}
 * @param detail a code, a number or a source; never a name of a person served
 */
public record TimelineEntry(String code, Instant at, String detail, Instant notedAt, UserId notedBy) {}
