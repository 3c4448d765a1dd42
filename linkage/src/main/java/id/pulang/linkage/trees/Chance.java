package id.pulang.linkage.trees;

/** Chance that depends on a seed and a place only, so that no order of work changes it. */
final class Chance {

    private static final double UNIT = 0x1.0p-53;

    private Chance() {}

    /** A number from 0 to 1 for this place. */
    static double at(long seed, long stream, long place) {
        return (mix(mix(mix(seed) ^ stream) ^ place) >>> 11) * UNIT;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    static long mix(long value) {
        long mixed = value + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
