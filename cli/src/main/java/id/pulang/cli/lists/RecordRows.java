package id.pulang.cli.lists;

import id.pulang.cli.columns.Kind;
import id.pulang.cli.columns.Meaning;
import id.pulang.cli.columns.Recognition;
import id.pulang.cli.files.Table;
import id.pulang.cli.lists.Births.Birth;
import id.pulang.linkage.Detail;
import id.pulang.linkage.PersonRecord;
import id.pulang.linkage.Sex;
import id.pulang.linkage.cells.Cells;
import id.pulang.linkage.cells.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a list into records. */
final class RecordRows {

    /** Whoever was born in a year has, on the last day of any later year, lived the years in between. */
    private static final LocalDate END_OF_A_YEAR = LocalDate.of(2025, 12, 31);

    private final Table table;
    private final List<Meaning> meanings;
    private final Complaints complaints;
    private final Said names;
    private final Said givenNames;
    private final Said familyNames;
    private final Said otherNames;
    private final BirthColumns births;
    private final Said ages;
    private final Said agesOn;
    private final Said sexes;
    private final Said nationalNumbers;
    private final Said passports;
    private final Said phones;
    private final Said birthPlaces;
    private final Said mothers;
    private final DetailColumn[] details;

    RecordRows(Table table, List<Meaning> meanings, Complaints complaints) {
        this.table = table;
        this.meanings = meanings;
        this.complaints = complaints;
        names = said(Kind.NAME);
        givenNames = said(Kind.GIVEN_NAME);
        familyNames = said(Kind.FAMILY_NAME);
        otherNames = said(Kind.OTHER_NAME);
        births = new BirthColumns(
                said(Kind.BORN),
                said(Kind.PLACE_AND_BORN),
                said(Kind.BIRTH_YEAR),
                said(Kind.BIRTH_MONTH),
                said(Kind.BIRTH_DAY),
                table.above(),
                complaints);
        ages = said(Kind.AGE);
        agesOn = said(Kind.AGE_ON);
        sexes = said(Kind.SEX);
        nationalNumbers = said(Kind.NIK);
        passports = said(Kind.PASSPORT);
        phones = said(Kind.PHONE);
        birthPlaces = said(Kind.BIRTH_PLACE);
        mothers = said(Kind.MOTHER);
        details = details();
    }

    private Said said(Kind kind) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < meanings.size(); column++) {
            if (meanings.get(column).kind() == kind) {
                cells.add(new Cell(table.headings().get(column), table.columns().get(column)));
            }
        }
        return new Said(cells);
    }

    private DetailColumn[] details() {
        var columns = new ArrayList<DetailColumn>();
        for (int column = 0; column < meanings.size(); column++) {
            if (Recognition.detail(meanings.get(column).kind())) {
                columns.add(new DetailColumn(table.columns().get(column), meanings.get(column)));
            }
        }
        return columns.toArray(DetailColumn[]::new);
    }

    /** The record of a row; the first row is 1. */
    PersonRecord record(int row, String id) {
        int line = table.above() + row - 1;
        Birth born = births.birth(line, row);
        Integer age = age(line, row);
        Integer year = born == null || age != null ? null : born.year();
        return new PersonRecord(
                id,
                table.file(),
                name(line),
                otherNames.all(line),
                born == null ? null : born.day(),
                year == null ? age : Integer.valueOf(END_OF_A_YEAR.getYear() - year),
                year == null ? ageOn(age, line) : END_OF_A_YEAR,
                sex(line, row),
                nationalNumbers.firstCode(line),
                passports.firstCode(line),
                phones.firstCode(line),
                birthPlace(line, born),
                mothers.first(line),
                familyNames.joined(line),
                born == null ? null : born.digits(),
                details(line));
    }

    private @Nullable String name(int line) {
        String whole = names.first(line);
        if (whole != null) {
            return whole;
        }
        String given = givenNames.joined(line);
        String family = familyNames.joined(line);
        if (given == null || family == null) {
            return given == null ? family : given;
        }
        return given + ' ' + family;
    }

    private @Nullable Integer age(int line, int row) {
        Integer found = null;
        for (Cell cell : ages.cells()) {
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

    private @Nullable LocalDate ageOn(@Nullable Integer age, int line) {
        String text = age == null ? null : agesOn.first(line);
        return text == null
                ? null
                : WrittenDate.read(text, false)
                        .flatMap(WrittenDate::calendarDay)
                        .orElse(null);
    }

    private @Nullable Sex sex(int line, int row) {
        Sex found = null;
        for (Cell cell : sexes.cells()) {
            String text = found == null ? cell.text(line) : null;
            if (text != null) {
                found = cell.sex(line);
                if (found == null) {
                    complaints.add(cell.heading(), Complaint.What.NO_SEX, row, text);
                }
            }
        }
        return found;
    }

    private @Nullable String birthPlace(int line, @Nullable Birth born) {
        String place = birthPlaces.first(line);
        return place == null && born != null ? born.place() : place;
    }

    private List<Detail> details(int line) {
        if (details.length == 0) {
            return List.of();
        }
        var found = new Detail[details.length];
        int count = 0;
        for (DetailColumn column : details) {
            Detail detail = column.detail(line);
            if (detail != null) {
                found[count++] = detail;
            }
        }
        return List.of(count == found.length ? found : Arrays.copyOf(found, count));
    }
}
