package id.pulang.linkage.model;

/** How well two statements agree, from identical to contradictory; {@link #MISSING} is never an agreement. */
public enum ComparisonLevel {
    /** Identical. */
    SAME,
    /** The same words in another order. */
    OTHER_ORDER,
    /** Forms of one name: Muhammad, Moh., Mochamad. */
    FORM_OF_SAME_NAME,
    /** Old and new spelling: Soeharto, Suharto. */
    OLD_SPELLING,
    /** Written as one word here and as two there: Nur Hayati, Nurhayati. */
    JOINED_WORDS,
    /** Written by ear: Faisal, Phaisal. */
    SOUNDS_ALIKE,
    /** One letter or digit differs, or two are swapped. */
    ONE_SLIP,
    /** Two letters or digits differ. */
    TWO_SLIPS,
    /** An initial stands for the word. */
    INITIAL,
    /** The shorter name is a part of the longer one. */
    PART_OF_NAME,
    /** Some words agree and others contradict each other. */
    PARTLY,
    /** The word stands on one side only. */
    ONE_SIDE_ONLY,
    /** One side is a name used at work, which says little about the real one. */
    ASSUMED_NAME,
    /** Day and month have changed places. */
    DAY_MONTH_SWAPPED,
    /** The same day and month, one year apart. */
    YEAR_NEAR,
    /** The same month and year, and one side says the first, as clerks do when the day is unknown. */
    FIRST_OF_MONTH,
    /** The same month and year, another day. */
    SAME_MONTH,
    /** The same day and month, in another year. */
    OTHER_YEAR,
    /** The same year, or the same month of a year near it. */
    SAME_YEAR,
    /** The date of birth gives the age that was noted. */
    AGE_FITS,
    /** The age is one year off, or a round number near it. */
    AGE_NEAR,
    /** The age is two or three years off. */
    AGE_OFF,
    /** They contradict each other. */
    DIFFERENT,
    /** At least one side says nothing: no evidence either way. */
    MISSING;

    /** Whether two numbers or words differ by a slip or two, and no more. */
    public boolean isSlip() {
        return this == ONE_SLIP || this == TWO_SLIPS;
    }
}
