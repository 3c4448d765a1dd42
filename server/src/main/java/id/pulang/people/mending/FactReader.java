package id.pulang.people.mending;

import id.pulang.incidents.Sex;
import id.pulang.lists.cells.CellValue;
import id.pulang.lists.cells.PersonCells;
import id.pulang.lists.cells.WrittenDate;
import id.pulang.people.corrections.CorrectedField;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what an officer typed as the reader of lists would, so that a value means the same wherever it comes from. */
final class FactReader {

    private static final int LONGEST_PLACE = 200;
    private static final int OLDEST = 120;

    private FactReader() {}

    /**
     * Reads a value; empty where it cannot be one.
     *
     * @param today until when somebody can have been born
     */
    static Optional<String> read(CorrectedField field, String typed, LocalDate today) {
        String text = typed.strip();
        return switch (field) {
            case NAME -> sure(PersonCells.name(text));
            case BORN -> born(text, today).map(LocalDate::toString);
            case SEX ->
                Optional.ofNullable(PersonCells.sex(text).value())
                        .map(sex -> Sex.valueOf(sex.name()).name());
            case NATIONAL_NUMBER -> sure(PersonCells.nationalNumber(text));
            case PASSPORT -> sure(PersonCells.passport(text));
            case PHONE -> sure(PersonCells.phone(text));
            case BIRTH_PLACE ->
                Optional.ofNullable(PersonCells.words(text).value()).filter(place -> place.length() <= LONGEST_PLACE);
        };
    }

    private static Optional<String> sure(CellValue<String> read) {
        return read.problem() == null ? Optional.ofNullable(read.value()) : Optional.empty();
    }

    /** A whole day; a year alone, or a month, is no date of birth here. */
    private static Optional<LocalDate> born(String text, LocalDate today) {
        return WrittenDate.read(text, false, today)
                .flatMap(WrittenDate::calendarDay)
                .filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST)));
    }
}
