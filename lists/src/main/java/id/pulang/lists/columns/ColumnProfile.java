package id.pulang.lists.columns;

import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.tables.Column;
import id.pulang.lists.tables.Table;

/** What stands in a column: how many of its different values look like what; at most a few hundred are looked at. */
public final class ColumnProfile {

    private static final int ENOUGH_VALUES = 300;
    private static final double NEARLY_ALL = 0.9;

    private final int rows;
    private final int[] such = new int[ValueShape.values().length];
    private int size;
    private int filled;
    private int distinct;
    private int usual;

    private ColumnProfile(int rows) {
        this.rows = rows;
    }

    /** Looks at a column. */
    public static ColumnProfile of(Table table, int column) {
        Column cells = table.column(column);
        int[] counts = table.counts(column);
        var profile = new ColumnProfile(table.rows());
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0 && !CellTexts.missing(cells.value(number))) {
                profile.add(cells.value(number), counts[number]);
            }
        }
        return profile;
    }

    private void add(String value, int count) {
        filled += count;
        usual = Math.max(usual, count);
        if (distinct++ < ENOUGH_VALUES) {
            size++;
            for (ValueShape shape : ValueShape.values()) {
                such[shape.ordinal()] += shape.fits(value) ? 1 : 0;
            }
        }
    }

    /** The share of the values that look like this, from 0 to 1. */
    double share(ValueShape shape) {
        return size == 0 ? 0 : such[shape.ordinal()] / (double) size;
    }

    boolean empty() {
        return filled == 0;
    }

    /** Whether all rows that say something say the same. */
    public boolean sameEverywhere() {
        return distinct == 1 && rows > 1;
    }

    /** Whether nearly all rows that say something say the same. */
    boolean nearlySameEverywhere() {
        return usual >= NEARLY_ALL * filled && rows > 1;
    }

    /** Whether hardly any two rows say the same. */
    boolean tellsRowsApart() {
        return rows > 3 && filled == rows && distinct == rows && share(ValueShape.WITH_DIGITS) > NEARLY_ALL;
    }

    /** How many cells say something. */
    int filled() {
        return filled;
    }

    /** How many different things they say. */
    int distinct() {
        return distinct;
    }
}
