package id.pulang.linkage.dictionary;

/** How well a word of the dictionary agrees with the one that is looked up; the best first. */
public enum Similarity {
    SAME,
    /** Another form of the same name, an old spelling, or written as it is heard. */
    ALIKE,
    ONE_SLIP,
    TWO_SLIPS
}
