package id.pulang.cli.columns;

import id.pulang.cli.cells.Cells;
import id.pulang.cli.cells.WrittenDate;
import id.pulang.cli.files.Column;
import id.pulang.cli.files.Table;
import java.util.function.Predicate;

/**
 * What stands in a column: how many of its different values look like what.
 *
 * @param filled how many cells say something
 * @param distinct how many different things they say
 * @param usual how many cells say what most say
 */
public record Contents(
        int rows,
        int filled,
        int distinct,
        int usual,
        double nationalNumbers,
        double dates,
        double years,
        double ages,
        double sexes,
        double addresses,
        double phones,
        double passports,
        double words,
        double withDigits) {

    private static final int ENOUGH_VALUES = 1_000;

    /** Looks at a column, at most a thousand of its values. */
    public static Contents of(Table table, int column) {
        Column cells = table.columns().get(column);
        int[] counts = cells.counts(table.above());
        int filled = 0;
        int distinct = 0;
        int usual = 0;
        var sample = new String[ENOUGH_VALUES];
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0 && !Cells.missing(cells.value(number))) {
                filled += counts[number];
                usual = Math.max(usual, counts[number]);
                if (distinct < ENOUGH_VALUES) {
                    sample[distinct] = cells.value(number);
                }
                distinct++;
            }
        }
        int size = Math.min(distinct, ENOUGH_VALUES);
        return new Contents(
                table.rows(),
                filled,
                distinct,
                usual,
                share(sample, size, Contents::nationalNumber),
                share(sample, size, Contents::date),
                share(sample, size, Contents::year),
                share(sample, size, Contents::age),
                share(sample, size, value -> Cells.sex(value).isPresent()),
                share(sample, size, value -> value.indexOf('@') > 0),
                share(sample, size, Contents::phone),
                share(sample, size, Contents::passport),
                share(sample, size, Contents::words),
                share(sample, size, value -> digits(value) > 0));
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
        return rows > 3 && filled == rows && distinct == rows && withDigits > 0.9;
    }

    private static double share(String[] sample, int size, Predicate<String> such) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += such.test(sample[i]) ? 1 : 0;
        }
        return size == 0 ? 0 : count / (double) size;
    }

    private static boolean nationalNumber(String value) {
        return digits(value) == 16 && letters(value) == 0;
    }

    private static boolean date(String value) {
        return value.length() >= 6
                && WrittenDate.read(value, false)
                        .filter(date -> date.year() > 1000 && date.year() < 2100 && !date.yearOnly())
                        .isPresent();
    }

    private static boolean year(String value) {
        return value.length() == 4 && digits(value) == 4 && (value.startsWith("19") || value.startsWith("20"));
    }

    private static boolean age(String value) {
        int digits = digits(value);
        return digits >= 1
                && digits <= 3
                && letters(value) <= 6
                && Cells.age(value).isPresent();
    }

    private static boolean phone(String value) {
        int digits = digits(value);
        boolean prefixed = value.startsWith("+") || value.startsWith("08") || value.startsWith("62");
        return prefixed && digits >= 9 && digits <= 15 && letters(value) == 0;
    }

    private static boolean passport(String value) {
        return value.length() >= 8
                && value.length() <= 9
                && letters(value) == 1
                && digits(value) == 7
                && Character.isUpperCase(value.charAt(0));
    }

    private static boolean words(String value) {
        return digits(value) == 0 && letters(value) * 2 > value.length() && letters(value) >= 2;
    }

    private static int digits(String value) {
        return (int) value.chars().filter(Character::isDigit).count();
    }

    private static int letters(String value) {
        return (int) value.chars().filter(Character::isLetter).count();
    }
}
