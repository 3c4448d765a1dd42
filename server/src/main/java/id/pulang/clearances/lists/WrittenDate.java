package id.pulang.clearances.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Reads the dates of clearance lists: {@code 2025-10-22} or, as in Indonesia, {@code 22/10/2025}. */
final class WrittenDate {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private WrittenDate() {}

    /** Returns the day; empty when nothing is written or it is no date. */
    static Optional<LocalDate> read(String written) {
        return FORMS.stream().flatMap(form -> parse(written, form).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String written, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(written, form));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
