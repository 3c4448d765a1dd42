package id.pulang.lists.rows;

import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.cells.WrittenDate;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnMeaning;
import id.pulang.lists.columns.ColumnRecognition;
import id.pulang.lists.rows.Births.Birth;
import id.pulang.lists.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a list into records. */
public final class RowReader {

    /** Whoever was born in a year has, on the last day of any later year, lived the years in between. */
    private static final LocalDate END_OF_A_YEAR = LocalDate.of(2025, 12, 31);

    private final Table table;
    private final List<ColumnMeaning> meanings;
    private final CellProblems problems;
    private final ColumnsOfKind names;
    private final ColumnsOfKind givenNames;
    private final ColumnsOfKind familyNames;
    private final ColumnsOfKind otherNames;
    private final BirthColumns births;
    private final ColumnsOfKind ages;
    private final ColumnsOfKind agesOn;
    private final ColumnsOfKind sexes;
    private final ColumnsOfKind nationalNumbers;
    private final ColumnsOfKind passports;
    private final ColumnsOfKind phones;
    private final ColumnsOfKind birthPlaces;
    private final ColumnsOfKind mothers;
    private final DetailColumn[] details;

    /** Prepares to read the rows of a table whose columns hold these kinds. */
    public RowReader(Table table, List<ColumnMeaning> meanings, CellProblems problems) {
        this.table = table;
        this.meanings = meanings;
        this.problems = problems;
        names = said(ColumnKind.NAME);
        givenNames = said(ColumnKind.GIVEN_NAME);
        familyNames = said(ColumnKind.FAMILY_NAME);
        otherNames = said(ColumnKind.OTHER_NAME);
        births = new BirthColumns(
                said(ColumnKind.BORN),
                said(ColumnKind.PLACE_AND_BORN),
                said(ColumnKind.BIRTH_YEAR),
                said(ColumnKind.BIRTH_MONTH),
                said(ColumnKind.BIRTH_DAY),
                table.above(),
                problems);
        ages = said(ColumnKind.AGE);
        agesOn = said(ColumnKind.AGE_ON);
        sexes = said(ColumnKind.SEX);
        nationalNumbers = said(ColumnKind.NIK);
        passports = said(ColumnKind.PASSPORT);
        phones = said(ColumnKind.PHONE);
        birthPlaces = said(ColumnKind.BIRTH_PLACE);
        mothers = said(ColumnKind.MOTHER);
        details = details();
    }

    private ColumnsOfKind said(ColumnKind kind) {
        var cells = new ArrayList<TextColumn>();
        for (int column = 0; column < meanings.size(); column++) {
            if (meanings.get(column).kind() == kind) {
                cells.add(new TextColumn(
                        table.headings().get(column), table.columns().get(column)));
            }
        }
        return new ColumnsOfKind(cells);
    }

    private DetailColumn[] details() {
        var columns = new ArrayList<DetailColumn>();
        for (int column = 0; column < meanings.size(); column++) {
            if (ColumnRecognition.detail(meanings.get(column).kind())) {
                columns.add(new DetailColumn(table.columns().get(column), meanings.get(column)));
            }
        }
        return columns.toArray(DetailColumn[]::new);
    }

    /** The record of a row; the first row is 1. */
    public PersonRecord record(int row, String id) {
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
        for (TextColumn cell : ages.cells()) {
            String text = found == null ? cell.text(line) : null;
            if (text != null) {
                OptionalInt age = CellTexts.age(text);
                found = age.isPresent() ? Integer.valueOf(age.getAsInt()) : null;
                if (found == null) {
                    problems.add(cell.heading(), CellProblem.NOT_AN_AGE, row, text);
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
        for (TextColumn cell : sexes.cells()) {
            String text = found == null ? cell.text(line) : null;
            if (text != null) {
                found = cell.sex(line);
                if (found == null) {
                    problems.add(cell.heading(), CellProblem.NOT_A_SEX, row, text);
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
