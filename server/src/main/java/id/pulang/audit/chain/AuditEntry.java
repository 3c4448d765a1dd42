package id.pulang.audit.chain;

import id.pulang.protection.keys.CanonicalEncoding;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * One entry of the audit trail, in plain values as the database keeps them.
 *
 * @param at when it happened, to the microsecond, because the database keeps no more
 * @param detail codes and numbers, never names
 */
public record AuditEntry(UUID id, Instant at, By by, String act, String purpose, About about, String detail) {

    /** Rounds the time down. */
    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Who acted: an account, in the role and at the post that it had then. */
    public record By(UUID user, String role, String post) {}

    /**
     * What an entry is about.
     *
     * @param kind what the subjects are, such as {@code person}
     */
    public record About(String kind, List<UUID> subjects) {

        /** Keeps a copy of the subjects. */
        public About {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * Returns the SHA-256 over all fields in their canonical encoding.
     *
     * <p>The encoding is the ASCII letters {@code pulang-audit-entry-1} and then, in this order, each field as its
     * length in bytes (four bytes, the highest first) and its bytes: an id as its 16 bytes; the time as microseconds
     * since 1970 in eight bytes, the highest first; words as UTF-8; the subjects as 16 bytes each, in their order.
     */
    public byte[] content() {
        return new CanonicalEncoding("pulang-audit-entry-1")
                .id(id)
                .moment(at)
                .id(by.user())
                .word(by.role())
                .word(by.post())
                .word(act)
                .word(purpose)
                .word(about.kind())
                .ids(about.subjects())
                .word(detail)
                .sha256();
    }
}
