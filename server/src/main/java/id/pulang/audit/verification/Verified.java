package id.pulang.audit.verification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * Returns in which ways somebody else than a server has written to the trail; a clock that was put back is none.
     */
    public Set<BreakKind> tampered() {
        return breaks.stream()
                .map(Break::kind)
                .filter(kind -> !kind.isAboutARow() && kind != BreakKind.BACK_DATED && kind != BreakKind.UNCHAINED)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BreakKind.class)));
    }
}
