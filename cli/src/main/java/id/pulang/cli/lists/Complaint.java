package id.pulang.cli.lists;

import java.util.List;

/**
 * Cells of one column that could not be used, though the rest of their rows is.
 *
 * @param what what is wrong with them
 * @param rows the first of them, row 1 standing below the heading
 * @param values what stands in those
 * @param count how many there are
 */
public record Complaint(String file, String column, What what, List<Integer> rows, List<String> values, int count) {

    /** What can be wrong. */
    public enum What {
        /** No date can be read in it. */
        NO_DATE,
        /** A date that no calendar has; it is compared digit by digit. */
        NO_DAY_OF_THE_CALENDAR,
        /** No age can be read in it. */
        NO_AGE,
        /** Neither man nor woman. */
        NO_SEX
    }

    public Complaint {
        rows = List.copyOf(rows);
        values = List.copyOf(values);
    }
}
