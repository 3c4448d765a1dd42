package id.pulang.lists.cells;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What is wrong or doubtful with a cell; the rest of its row is taken in any case. */
public enum CellProblem {
    /** A name longer than any name; not taken. */
    NAME_TOO_LONG,
    /** A name without a letter; not taken. */
    NAME_WITHOUT_LETTERS,
    /** A name that a spreadsheet would run; taken as text. */
    FORMULA,
    /** A name with letters of several alphabets that look alike; taken. */
    MIXED_LETTERS,
    /** Neither man nor woman. */
    NOT_A_SEX,
    /** No age can be read in it. */
    NOT_AN_AGE,
    /** A national number with letters; compared as it is written, unless it has too few figures. */
    NIK_LETTERS,
    /** A national number of another length; compared as it is written, unless it has too few figures. */
    NIK_LENGTH,
    /** No number that a travel document bears; compared as it is written, unless it has too few figures. */
    NOT_A_PASSPORT,
    /** Too few figures for a telephone, and not taken, or too many, and compared as it is written. */
    NOT_A_PHONE,
    /** No date can be read in it. */
    NOT_A_DATE,
    /** A date that no calendar has; it is compared digit by digit. */
    NO_SUCH_DAY,
    /** Only a year; it is compared, and is no age that somebody stated. */
    ONLY_A_YEAR,
    /** A date of birth that lies ahead; it is compared digit by digit. */
    BORN_AHEAD,
    /** A date of birth longer ago than people live; it is compared digit by digit. */
    BORN_TOO_EARLY,
    /** The month was read before the day. */
    MONTH_FIRST,
    /** It was read on paper, and with doubt; it joins nobody before somebody has looked. */
    READ_WITH_DOUBT;

    private static final Set<CellProblem> TAKEN_AS_READ = EnumSet.of(MIXED_LETTERS, ONLY_A_YEAR, MONTH_FIRST);

    /** Whether a cell that was read on paper was probably misread, when this is wrong with it. */
    public boolean misread() {
        return !TAKEN_AS_READ.contains(this);
    }

    /** The same as a key of messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
