package id.pulang.audit.verification;

import java.util.List;

/**
 * What a look at the whole audit trail found.
 *
 * @param entries how many places were looked at
 * @param checkpoints how many signatures were looked at
 * @param waiting how many entries wait for their places
 * @param breaks the first places at which something is wrong
 * @param more how many further ones are not listed
 */
public record Verified(long entries, long checkpoints, long waiting, List<Break> breaks, long more) {

    /** Returns whether nothing is wrong. */
    public boolean isWhole() {
        return breaks.isEmpty();
    }
}
