package id.pulang.linkage.decision;

import id.pulang.linkage.model.RecordPair;
import java.util.Set;

/**
 * What officers have decided: pairs that are the same person and pairs that are not. Both reach as far as logic carries
 * them: if a is b and b is not c, then a is not c.
 */
public record LinkConstraints(Set<RecordPair> same, Set<RecordPair> different) {

    public LinkConstraints {
        same = Set.copyOf(same);
        different = Set.copyOf(different);
    }

    /** Says that nobody has decided anything yet. */
    public static LinkConstraints nothing() {
        return new LinkConstraints(Set.of(), Set.of());
    }
}
