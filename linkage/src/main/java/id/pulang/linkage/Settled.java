package id.pulang.linkage;

import java.util.Set;

/**
 * What officers have decided: pairs that are the same person and pairs that are not. Both reach as far as logic carries
 * them: if a is b and b is not c, then a is not c.
 */
public record Settled(Set<Pair> same, Set<Pair> different) {

    public Settled {
        same = Set.copyOf(same);
        different = Set.copyOf(different);
    }

    /** Says that nobody has decided anything yet. */
    public static Settled nothing() {
        return new Settled(Set.of(), Set.of());
    }
}
