package id.pulang.audit.readers;

import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import java.time.Instant;
import java.util.Set;

/**
 * One look at somebody's data, or one change of it.
 *
 * @param name of the officer; empty when Pulang did it by itself
 * @param act what was done, as the audit trail calls it
 * @param kind what was looked at, as {@code person} or {@code case}
 */
public record AuditedReading(
        Instant at, String name, String role, PostCode post, String act, Purpose purpose, String kind, String detail) {

    private static final Set<String> KINDS = Set.of("person", "statement", "case", "screening");

    /** Returns the word for what was looked at, {@code other} where pages have none of their own. */
    public String kindWord() {
        return KINDS.contains(kind) ? kind : "other";
    }

    /** Says whether it was read and not changed. */
    public boolean onlyRead() {
        return act.equals("opened");
    }
}
