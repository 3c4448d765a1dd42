package id.pulang.lists.rows;

/** Why a cell could not be used as it stands; the rest of its row is. */
public enum CellProblem {
    /** No date can be read in it. */
    NOT_A_DATE,
    /** A date that no calendar has; it is compared digit by digit. */
    NO_SUCH_DAY,
    /** No age can be read in it. */
    NOT_AN_AGE,
    /** Neither man nor woman. */
    NOT_A_SEX
}
