package id.pulang.people.index;

import id.pulang.people.PersonId;
import java.time.Instant;
import java.util.UUID;

/** Somebody and the moment at which their row was last changed, to the microsecond, as PostgreSQL keeps it. */
record RowVersion(PersonId person, Instant changedAt) {

    private static final long MIX_ONCE = 0xBF58476D1CE4E5B9L;
    private static final long MIX_TWICE = 0x94D049BB133111EBL;

    /**
     * A hash of 64 bits, by which very many versions are remembered in eight bytes each. That two of a million have the
     * same one has a chance of one to thirty million.
     *
     * <p>Source: the finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
     */
    long fingerprint() {
        UUID id = person.value();
        long moment = changedAt.getEpochSecond() * 1_000_000_000L + changedAt.getNano();
        return mixed(mixed(mixed(id.getMostSignificantBits()) ^ id.getLeastSignificantBits()) ^ moment);
    }

    private static long mixed(long value) {
        long once = (value ^ value >>> 30) * MIX_ONCE;
        long twice = (once ^ once >>> 27) * MIX_TWICE;
        return twice ^ twice >>> 31;
    }
}
