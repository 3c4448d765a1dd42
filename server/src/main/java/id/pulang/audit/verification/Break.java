package id.pulang.audit.verification;

/**
 * Some places next to each other at which the audit trail is not as it was written.
 *
 * @param from the first place; 0 for entries that have none
 * @param to the last place
 * @param detail what was found there, without what the entry says
 */
public record Break(BreakKind kind, long from, long to, String detail) {

    boolean goesOnIn(Break next) {
        return kind == next.kind && to + 1 == next.from && from > 0;
    }

    Break with(Break next) {
        return new Break(kind, from, next.to, detail);
    }
}
