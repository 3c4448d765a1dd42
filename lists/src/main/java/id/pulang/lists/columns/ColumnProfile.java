package id.pulang.lists.columns;

import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.cells.WrittenDate;
import id.pulang.lists.tables.Column;
import id.pulang.lists.tables.Table;

/**
 * What stands in a column: how many of its different values look like what.
 *
 * @param filled how many cells say something
 * @param distinct how many different things they say
 * @param usual how many cells say what most say
 */
public record ColumnProfile(
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
        double withDigits,
        double days) {

    private static final int ENOUGH_VALUES = 300;
    private static final int LONGEST_MONTH = 31;

    /** Looks at a column, at most a few hundred of its values. */
    public static ColumnProfile of(Table table, int column) {
        Column cells = table.columns().get(column);
        int[] counts = cells.counts(table.above());
        int filled = 0;
        int distinct = 0;
        int usual = 0;
        var sample = new Sample();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0 && !CellTexts.missing(cells.value(number))) {
                filled += counts[number];
                usual = Math.max(usual, counts[number]);
                if (distinct < ENOUGH_VALUES) {
                    sample.add(cells.value(number));
                }
                distinct++;
            }
        }
        return sample.contents(table.rows(), filled, distinct, usual);
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

    /** Counts of what some values look like. */
    private static final class Sample {

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

        void add(String value) {
            int digits = 0;
            int letters = 0;
            for (int at = 0; at < value.length(); at++) {
                digits += Character.isDigit(value.charAt(at)) ? 1 : 0;
                letters += Character.isLetter(value.charAt(at)) ? 1 : 0;
            }
            size++;
            if (digits == 0) {
                words += letters * 2 > value.length() && letters >= 2 ? 1 : 0;
                sexes += CellTexts.sex(value).isPresent() ? 1 : 0;
            } else {
                withDigits++;
                addNumber(value, digits, letters);
            }
            addresses += value.indexOf('@') > 0 ? 1 : 0;
        }

        private void addNumber(String value, int digits, int letters) {
            nationalNumbers += digits == 16 && letters == 0 ? 1 : 0;
            dates += date(value) ? 1 : 0;
            boolean recent = value.startsWith("19") || value.startsWith("20");
            years += recent && value.length() == 4 && digits == 4 ? 1 : 0;
            days += digits == value.length() && digits <= 2 && day(value) ? 1 : 0;
            ages += digits <= 3 && letters <= 6 && CellTexts.age(value).isPresent() ? 1 : 0;
            boolean prefixed = value.startsWith("+") || value.startsWith("08") || value.startsWith("62");
            phones += prefixed && digits >= 9 && digits <= 15 && letters == 0 ? 1 : 0;
            boolean numbered = digits == 7 && letters == 1 && value.length() <= 9;
            passports += numbered && Character.isUpperCase(value.charAt(0)) ? 1 : 0;
        }

        private static boolean day(String value) {
            int day = Integer.parseInt(value);
            return day >= 1 && day <= LONGEST_MONTH;
        }

        private static boolean date(String value) {
            return value.length() >= 6
                    && WrittenDate.read(value, false)
                            .filter(date -> date.year() > 1000 && date.year() < 2100 && !date.yearOnly())
                            .isPresent();
        }

        ColumnProfile contents(int rows, int filled, int distinct, int usual) {
            return new ColumnProfile(
                    rows,
                    filled,
                    distinct,
                    usual,
                    share(nationalNumbers),
                    share(dates),
                    share(years),
                    share(ages),
                    share(sexes),
                    share(addresses),
                    share(phones),
                    share(passports),
                    share(words),
                    share(withDigits),
                    share(days));
        }

        private double share(int such) {
            return size == 0 ? 0 : such / (double) size;
        }
    }
}
