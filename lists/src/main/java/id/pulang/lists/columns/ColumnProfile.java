package id.pulang.lists.columns;

import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.cells.PersonCells;
import id.pulang.lists.cells.WrittenDate;
import id.pulang.lists.tables.Column;
import id.pulang.lists.tables.Table;
import java.time.LocalDate;

/**
 * What stands in a column: how many of its different values look like what. At most a few hundred of them are looked
 * at. Immutable once made.
 */
public final class ColumnProfile {

    private static final int ENOUGH_VALUES = 300;
    private static final int LONGEST_MONTH = 31;

    private final int rows;
    private int filled;
    private int distinct;
    private int usual;
    private int size;
    private int nationalNumbers;
    private int dates;
    private int years;
    private int ages;
    private int sexes;
    private int addresses;
    private int phones;
    private int passports;
    private int words;
    private int withDigits;
    private int days;

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
        if (distinct < ENOUGH_VALUES) {
            look(value);
        }
        distinct++;
    }

    private void look(String value) {
        int digits = 0;
        int letters = 0;
        for (int at = 0; at < value.length(); at++) {
            digits += Character.isDigit(value.charAt(at)) ? 1 : 0;
            letters += Character.isLetter(value.charAt(at)) ? 1 : 0;
        }
        size++;
        sexes += PersonCells.sex(value).value() == null || digits > 0 ? 0 : 1;
        if (digits == 0) {
            words += letters * 2 > value.length() && letters >= 2 ? 1 : 0;
        } else {
            withDigits++;
            lookAtNumber(value, digits, letters);
        }
        addresses += value.indexOf('@') > 0 ? 1 : 0;
    }

    private void lookAtNumber(String value, int digits, int letters) {
        nationalNumbers += digits == 16 && letters == 0 ? 1 : 0;
        dates += date(value) ? 1 : 0;
        boolean recent = value.startsWith("19") || value.startsWith("20");
        years += recent && value.length() == 4 && digits == 4 ? 1 : 0;
        days += digits == value.length() && digits <= 2 && day(value) ? 1 : 0;
        ages += digits <= 3 && letters <= 6 && PersonCells.age(value).value() != null ? 1 : 0;
        boolean prefixed = value.startsWith("+") || value.startsWith("08") || value.startsWith("62");
        phones += prefixed && digits >= 9 && digits <= 15 && letters == 0 ? 1 : 0;
        boolean numbered = digits == 7 && letters == 1 && value.length() <= 9;
        passports += numbered && Character.isUpperCase(value.charAt(0)) ? 1 : 0;
    }

    private static boolean day(String value) {
        int day = Integer.parseInt(value);
        return day >= 1 && day <= LONGEST_MONTH;
    }

    /** Which century a date is in does not matter here. */
    private static boolean date(String value) {
        return value.length() >= 6
                && WrittenDate.read(value, false, LocalDate.EPOCH)
                        .filter(date -> date.year() > 1000 && date.year() < 2100 && !date.yearOnly())
                        .isPresent();
    }

    boolean empty() {
        return filled == 0;
    }

    /** Whether all rows that say something say the same. */
    public boolean sameEverywhere() {
        return distinct == 1 && rows > 1;
    }

    /** Whether hardly any two rows say the same. */
    boolean tellsRowsApart() {
        return rows > 3 && filled == rows && distinct == rows && withDigits() > 0.9;
    }

    int rows() {
        return rows;
    }

    /** How many cells say something. */
    int filled() {
        return filled;
    }

    /** How many different things they say. */
    int distinct() {
        return distinct;
    }

    /** How many cells say what most say. */
    int usual() {
        return usual;
    }

    double nationalNumbers() {
        return share(nationalNumbers);
    }

    double dates() {
        return share(dates);
    }

    double years() {
        return share(years);
    }

    double ages() {
        return share(ages);
    }

    double sexes() {
        return share(sexes);
    }

    double addresses() {
        return share(addresses);
    }

    double phones() {
        return share(phones);
    }

    double passports() {
        return share(passports);
    }

    double words() {
        return share(words);
    }

    double withDigits() {
        return share(withDigits);
    }

    double days() {
        return share(days);
    }

    private double share(int such) {
        return size == 0 ? 0 : such / (double) size;
    }
}
