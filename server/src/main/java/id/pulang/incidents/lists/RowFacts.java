package id.pulang.incidents.lists;

import id.pulang.incidents.Sex;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.files.Field;
import id.pulang.incidents.files.Problem;
import id.pulang.incidents.files.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one row, cell by cell, and collects what could not be taken. */
final class RowFacts {

    private final TableRow row;
    private final List<String> headers;
    private final Mapping mapping;
    private final StatedDates dates;
    private final List<Problem> problems = new ArrayList<>();

    RowFacts(TableRow row, List<String> headers, Mapping mapping, StatedDates dates) {
        this.row = row;
        this.headers = headers;
        this.mapping = mapping;
        this.dates = dates;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Tells what the list calls the person, or the number of the row. */
    String number() {
        String told = text(Field.NUMBER);
        return told.isEmpty() ? String.valueOf(row.number()) : told;
    }

    /** Notes a row with more or fewer cells than the header. */
    void length(boolean ragged) {
        int cells = row.cells().size();
        if (cells > headers.size() && !extra().isBlank()) {
            problems.add(Problem.ofRow(row, "", "row_long", cells, headers.size(), extra().strip()));
        }
        if (ragged && cells < headers.size()) {
            problems.add(Problem.ofRow(row, "", "row_short", cells, headers.size()));
        }
    }

    /** Reads what the row says. */
    StatedFacts stated(LocalDate incidentDay) {
        String name = name();
        List<String> others = texts(Field.OTHER_NAME, Cells::name).stream()
                .filter(other -> !other.equals(name))
                .toList();
        BirthPlaceAndDate birth = birth();
        Integer age = told(Field.AGE, Cells::age);
        Sex sex = told(Field.SEX, Cells::sex);
        String nik = told(Field.NIK, Cells::nik);
        String passport = told(Field.PASSPORT, Cells::passport);
        LocalDate ageOn = age == null ? null : listedOn(incidentDay);
        if (name == null && others.isEmpty() && nik == null && passport == null) {
            problems.add(Problem.ofRow(row, "", "no_name"));
        }
        return new StatedFacts(
                name,
                others,
                birth.born(),
                age,
                ageOn,
                sex,
                nik,
                passport,
                phone(),
                birth.place(),
                motherName(),
                other());
    }

    private @Nullable String name() {
        String whole = told(Field.NAME, Cells::name);
        if (whole != null) {
            return whole;
        }
        String parts = Stream.of(told(Field.GIVEN_NAME, Cells::name), told(Field.FAMILY_NAME, Cells::name))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? null : parts;
    }

    private @Nullable String motherName() {
        return told(Field.MOTHER_NAME, Cells::name);
    }

    private @Nullable String phone() {
        List<String> phones = texts(Field.PHONE, Cells::phone);
        return phones.isEmpty() ? null : phones.getFirst();
    }

    private LocalDate listedOn(LocalDate incidentDay) {
        LocalDate listed = told(Field.LISTED_ON, dates::date);
        return listed == null ? incidentDay : listed;
    }

    private BirthPlaceAndDate birth() {
        LocalDate born = told(Field.BORN, dates::born);
        String place = plain(text(Field.BIRTH_PLACE));
        for (int column : mapping.columns(Field.BIRTH_PLACE_AND_DATE)) {
            String both = row.cell(column);
            int date = firstFigure(both);
            place = place == null ? plain(placeBefore(both, date)) : place;
            if (date < both.length() && born == null) {
                born = told(column, both.substring(date), dates::born);
            }
        }
        return new BirthPlaceAndDate(place, born);
    }

    private static int firstFigure(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) < '0' || text.charAt(at) > '9')) {
            at++;
        }
        return at;
    }

    /** What stands before the date, without what parts the two; all of it where no date stands. */
    private static String placeBefore(String text, int date) {
        int end = date;
        while (date < text.length() && end > 0 && " \t\n\r\f\u000B,;/".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private Map<String, String> other() {
        var other = new LinkedHashMap<String, String>();
        put(other, StatedFacts.ORIGIN, Field.ORIGIN);
        put(other, StatedFacts.NATIONALITY, Field.NATIONALITY);
        put(other, StatedFacts.LAST_PLACE, Field.LAST_PLACE);
        for (int column : mapping.columns(Field.KEPT)) {
            if (!row.cell(column).isEmpty()) {
                other.put(headers.get(column).isEmpty() ? "#" + (column + 1) : headers.get(column), row.cell(column));
            }
        }
        return other;
    }

    private void put(Map<String, String> other, String key, Field field) {
        String text = text(field);
        if (!Cells.nothing(text)) {
            other.put(key, text);
        }
    }

    private String text(Field field) {
        List<Integer> columns = mapping.columns(field);
        return columns.isEmpty() ? "" : row.cell(columns.getFirst());
    }

    private <T> List<T> texts(Field field, Function<String, Told<T>> reader) {
        var all = new ArrayList<T>();
        for (int column : mapping.columns(field)) {
            T value = told(column, row.cell(column), reader);
            if (value != null) {
                all.add(value);
            }
        }
        return all;
    }

    private <T> @Nullable T told(Field field, Function<String, Told<T>> reader) {
        List<Integer> columns = mapping.columns(field);
        return columns.isEmpty() ? null : told(columns.getFirst(), row.cell(columns.getFirst()), reader);
    }

    private <T> @Nullable T told(int column, String cell, Function<String, Told<T>> reader) {
        Told<T> told = reader.apply(cell);
        if (!told.problem().isEmpty()) {
            problems.add(Problem.ofRow(row, headers.get(column), told.problem(), cell));
        }
        return told.value();
    }

    private String extra() {
        return String.join(" ", row.cells().subList(headers.size(), row.cells().size()));
    }

    private static @Nullable String plain(String text) {
        return Cells.nothing(text) ? null : text;
    }

    private record BirthPlaceAndDate(
            @Nullable String place, @Nullable LocalDate born) {}
}
