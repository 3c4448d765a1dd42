package id.pulang.lists.columns;

import id.pulang.linkage.documents.NationalNumber;
import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.cells.PersonCells;
import id.pulang.lists.cells.WrittenDate;
import id.pulang.lists.cells.WrittenDigits;
import java.time.LocalDate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** What a value looks like, by its letters and digits alone; one may look like several. */
enum ValueShape {
    WITH_DIGITS(value -> digits(value) > 0),
    WORDS(value -> digits(value) == 0 && letters(value) >= 2 && letters(value) * 2 > value.length()),
    NATIONAL_NUMBER(value -> NationalNumber.hasLength(digits(value)) && letters(value) == 0),
    DATE(value -> digits(value) > 0 && value.length() >= 6 && date(value)),
    YEAR(value -> value.matches("(19|20|24|25)\\d\\d")),
    DAY(value -> value.matches("0?[1-9]|[12]\\d|3[01]")),
    MONTH(value -> digits(value) == 0
            && WrittenDate.read("1 " + value + " 2000", false, LocalDate.EPOCH).isPresent()),
    AGE(value -> digits(value) > 0
            && digits(value) <= 3
            && letters(value) <= 6
            && PersonCells.age(value).value() != null),
    SEX(value -> digits(value) == 0 && PersonCells.sex(value).value() != null),
    EMAIL(value -> value.indexOf('@') > 0),
    PHONE(value -> value.matches("(\\+|08|62).*") && digits(value) >= 9 && digits(value) <= 15 && letters(value) == 0),
    PASSPORT(value ->
            digits(value) == 7 && letters(value) == 1 && value.length() <= 9 && Character.isUpperCase(value.charAt(0)));

    private final Predicate<String> test;

    ValueShape(Predicate<String> test) {
        this.test = test;
    }

    boolean fits(String value) {
        return test.test(WrittenDigits.plain(value));
    }

    private static int digits(String value) {
        return count(value, Character::isDigit);
    }

    private static int letters(String value) {
        return count(value, CellTexts::spells);
    }

    private static int count(String value, IntPredicate such) {
        return (int) value.chars().filter(such).count();
    }

    /** Which century a date is in does not matter here. */
    private static boolean date(String value) {
        return WrittenDate.read(value, false, LocalDate.EPOCH)
                .filter(date -> date.year() > 1000 && date.year() < 2100 && !date.yearOnly())
                .isPresent();
    }
}
