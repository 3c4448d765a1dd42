package id.pulang.cli.lists;

import id.pulang.cli.cells.Cells;
import id.pulang.cli.cells.WrittenDate;
import id.pulang.cli.columns.Kind;
import id.pulang.cli.columns.Meaning;
import id.pulang.cli.columns.Recognition;
import id.pulang.cli.files.Column;
import id.pulang.cli.files.Table;
import id.pulang.cli.lists.Births.Birth;
import id.pulang.linkage.Detail;
import id.pulang.linkage.PersonRecord;
import id.pulang.linkage.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a list into records. */
final class RecordRows {

    /** Whoever was born in a year has, on the last day of any later year, lived the years in between. */
    private static final LocalDate END_OF_A_YEAR = LocalDate.of(2025, 12, 31);

    private final Table table;
    private final Map<Kind, List<Cell>> cells = new EnumMap<>(Kind.class);
    private final List<DetailColumn> details = new ArrayList<>();
    private final List<Births> births = new ArrayList<>();
    private final List<Births> places = new ArrayList<>();
    private final Complaints complaints;

    RecordRows(Table table, List<Meaning> meanings, Complaints complaints) {
        this.table = table;
        this.complaints = complaints;
        for (int column = 0; column < meanings.size(); column++) {
            Meaning meaning = meanings.get(column);
            Column values = table.columns().get(column);
            if (Recognition.detail(meaning.kind())) {
                details.add(new DetailColumn(values, meaning));
            } else if (meaning.kind() != Kind.IGNORED && meaning.kind() != Kind.ROW_ID) {
                cells.computeIfAbsent(meaning.kind(), _ -> new ArrayList<>())
                        .add(new Cell(table.headings().get(column), values));
            }
        }
        all(Kind.BORN).forEach(cell -> births.add(new Births(cell.column(), table.above())));
        all(Kind.PLACE_AND_BORN).forEach(cell -> places.add(new Births(cell.column(), table.above())));
    }

    /** The record of a row; the first row is 1. */
    PersonRecord record(int row, String id) {
        int line = table.above() + row - 1;
        Birth both = birth(Kind.PLACE_AND_BORN, places, line, row);
        Birth born = birth(Kind.BORN, births, line, row);
        born = born == null ? inParts(line, row) : born;
        born = born == null ? both : born;
        Integer age = age(line, row);
        LocalDate ageOn = age == null ? null : ageOn(line);
        Integer year = born == null || age != null ? null : born.year();
        return new PersonRecord(
                id,
                table.file(),
                name(line),
                otherNames(line),
                born == null ? null : born.day(),
                year == null ? age : Integer.valueOf(END_OF_A_YEAR.getYear() - year),
                year == null ? ageOn : END_OF_A_YEAR,
                sex(line, row),
                code(Kind.NIK, line),
                code(Kind.PASSPORT, line),
                code(Kind.PHONE, line),
                birthPlace(line, both, born),
                text(Kind.MOTHER, line),
                joined(Kind.FAMILY_NAME, line),
                born == null ? null : born.digits(),
                details(line));
    }

    private @Nullable String name(int line) {
        String whole = text(Kind.NAME, line);
        if (whole != null) {
            return whole;
        }
        String given = joined(Kind.GIVEN_NAME, line);
        String family = joined(Kind.FAMILY_NAME, line);
        if (given == null || family == null) {
            return given == null ? family : given;
        }
        return given + ' ' + family;
    }

    private @Nullable String joined(Kind kind, int line) {
        String joined = null;
        for (Cell cell : all(kind)) {
            String text = cell.text(line);
            joined = text == null ? joined : joined == null ? text : joined + ' ' + text;
        }
        return joined;
    }

    private List<String> otherNames(int line) {
        List<Cell> columns = all(Kind.OTHER_NAME);
        if (columns.isEmpty()) {
            return List.of();
        }
        var names = new ArrayList<String>();
        for (Cell cell : columns) {
            String text = cell.text(line);
            if (text != null) {
                names.add(text);
            }
        }
        return List.copyOf(names);
    }

    private @Nullable Birth birth(Kind kind, List<Births> columns, int line, int row) {
        Birth found = null;
        for (int i = 0; i < columns.size() && found == null; i++) {
            Cell cell = all(kind).get(i);
            int number = cell.column().numberAt(line);
            Births births = columns.get(i);
            Birth birth = births.birth(number);
            found = births.unreadable(number) ? null : birth;
            if (births.unreadable(number) || births.impossible(number)) {
                var what = births.impossible(number) ? Complaint.What.NO_DAY_OF_THE_CALENDAR : Complaint.What.NO_DATE;
                complaints.add(cell.heading(), what, row, cell.column().value(number));
            }
        }
        return found;
    }

    private @Nullable Birth inParts(int line, int row) {
        String year = text(Kind.BIRTH_YEAR, line);
        return year == null ? null : inParts(year, text(Kind.BIRTH_MONTH, line), text(Kind.BIRTH_DAY, line), row);
    }

    private @Nullable Birth inParts(String year, @Nullable String month, @Nullable String day, int row) {
        String written = month == null || day == null ? year : day + '/' + month + '/' + year;
        Optional<WrittenDate> date = WrittenDate.read(written, false);
        Birth birth = Births.of(date, null);
        if (date.isEmpty() || birth.digits() != null) {
            var what = date.isEmpty() ? Complaint.What.NO_DATE : Complaint.What.NO_DAY_OF_THE_CALENDAR;
            complaints.add(all(Kind.BIRTH_YEAR).getFirst().heading(), what, row, written);
        }
        return date.isEmpty() ? null : birth;
    }

    private @Nullable Integer age(int line, int row) {
        Integer found = null;
        for (Cell cell : all(Kind.AGE)) {
            String text = found == null ? cell.text(line) : null;
            if (text != null) {
                OptionalInt age = Cells.age(text);
                found = age.isPresent() ? Integer.valueOf(age.getAsInt()) : null;
                if (found == null) {
                    complaints.add(cell.heading(), Complaint.What.NO_AGE, row, text);
                }
            }
        }
        return found;
    }

    private @Nullable LocalDate ageOn(int line) {
        String text = text(Kind.AGE_ON, line);
        return text == null
                ? null
                : WrittenDate.read(text, false)
                        .flatMap(WrittenDate::calendarDay)
                        .orElse(null);
    }

    private @Nullable Sex sex(int line, int row) {
        Sex found = null;
        for (Cell cell : all(Kind.SEX)) {
            String text = found == null ? cell.text(line) : null;
            if (text != null) {
                found = Cells.sex(text).orElse(null);
                if (found == null) {
                    complaints.add(cell.heading(), Complaint.What.NO_SEX, row, text);
                }
            }
        }
        return found;
    }

    private @Nullable String birthPlace(int line, @Nullable Birth both, @Nullable Birth born) {
        String place = text(Kind.BIRTH_PLACE, line);
        if (place == null && both != null) {
            place = both.place();
        }
        return place == null && born != null ? born.place() : place;
    }

    private @Nullable String code(Kind kind, int line) {
        String found = null;
        for (Cell cell : all(kind)) {
            String text = cell.text(line);
            found = found == null && text != null && !Cells.placeholder(text) ? text : found;
        }
        return found;
    }

    private @Nullable String text(Kind kind, int line) {
        String found = null;
        for (Cell cell : all(kind)) {
            found = found == null ? cell.text(line) : found;
        }
        return found;
    }

    private List<Detail> details(int line) {
        if (details.isEmpty()) {
            return List.of();
        }
        var found = new Detail[details.size()];
        int count = 0;
        for (DetailColumn column : details) {
            Detail detail = column.detail(line);
            if (detail != null) {
                found[count++] = detail;
            }
        }
        return count == found.length ? List.of(found) : List.of(Arrays.copyOf(found, count));
    }

    private List<Cell> all(Kind kind) {
        return cells.getOrDefault(kind, List.of());
    }
}
