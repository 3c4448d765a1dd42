package id.pulang.people.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * To which earlier identities of a person something may be bound and still hold today.
 *
 * @param today the print of who the person is held to be now; empty before the person was ever compared
 * @param baseline to what everything is bound that was recorded before there were prints
 * @param holding the prints from which today's identity is only another spelling, or the same person in the word of two
 *     officers
 * @param disputed whether a change of identity waits for two officers
 * @param voidedAt when two officers held today's identity to be somebody else's than what was recorded before
 */
public record IdentityBinding(
        Optional<IdentityPrint> today,
        Optional<IdentityPrint> baseline,
        Set<IdentityPrint> holding,
        boolean disputed,
        Optional<Instant> voidedAt) {

    /** Stands for nobody known: nothing but what is bound to nobody holds. */
    public static final IdentityBinding UNKNOWN =
            new IdentityBinding(Optional.empty(), Optional.empty(), Set.of(), false, Optional.empty());

    public IdentityBinding {
        holding = Set.copyOf(holding);
    }

    /** Says whether what was bound to a print holds for the identity of today. */
    public boolean holds(Optional<IdentityPrint> bound) {
        Optional<IdentityPrint> print = bound.or(() -> baseline);
        return !disputed
                && (print.equals(today) || print.filter(holding::contains).isPresent());
    }

    /** Says whether what was recorded at a time, without a print, holds for the identity of today. */
    public boolean holdsSince(Instant recorded) {
        return !disputed && voidedAt.filter(recorded::isBefore).isEmpty();
    }
}
