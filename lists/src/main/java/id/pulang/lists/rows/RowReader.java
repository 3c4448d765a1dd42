package id.pulang.lists.rows;

import id.pulang.linkage.model.Birth;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import id.pulang.linkage.model.Supplement;
import id.pulang.lists.cells.CellProblem;
import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.cells.CellValue;
import id.pulang.lists.cells.PersonCells;
import id.pulang.lists.cells.WrittenDate;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnMeaning;
import id.pulang.lists.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a list into records. Keeps what it has read of each column; not thread-safe. */
public final class RowReader {

    private static final int CELLS_OF_A_FOOTER = 2;
    private static final int SHORTEST_TITLE = 5;
    private static final Pattern COUNT = Pattern.compile("(\\p{L}[\\p{L}\\p{M} -]{2,30})[:=]\\s*\\p{Nd}.*");
    private static final Pattern SIGNED = Pattern.compile("\\(\\s*\\p{L}[^()]+\\)");
    private static final Pattern ROW_NUMBER = Pattern.compile("(?=\\S{1,16}$)\\S*\\p{Nd}\\S*");

    private final Table table;
    private final List<ColumnMeaning> meanings;
    private final ListDate date;
    private final DoubtfulCells problems;
    private final ParsedColumns<String> numbers;
    private final ParsedColumns<String> names;
    private final ParsedColumns<String> givenNames;
    private final ParsedColumns<String> familyNames;
    private final ParsedColumns<String> otherNames;
    private final BirthColumns births;
    private final ParsedColumns<Integer> ages;
    private final ParsedColumns<LocalDate> listedOn;
    private final ParsedColumns<Sex> sexes;
    private final ParsedColumns<String> nationalNumbers;
    private final ParsedColumns<String> passports;
    private final ParsedColumns<String> phones;
    private final ParsedColumns<String> birthPlaces;
    private final ParsedColumns<String> origins;
    private final ParsedColumns<String> mothers;
    private final DetailColumn[] details;
    private int lastOfList = -1;

    /** Prepares to read the rows of a table whose columns hold these kinds. */
    public RowReader(Table table, List<ColumnMeaning> meanings, ListDate date, CellProblems problems) {
        this.table = table;
        this.meanings = meanings;
        this.date = date;
        this.problems = new DoubtfulCells(table, meanings, problems);
        numbers = columns(ColumnKind.NUMBER, PersonCells::words);
        names = columns(ColumnKind.NAME, PersonCells::name);
        givenNames = columns(ColumnKind.GIVEN_NAME, PersonCells::name);
        familyNames = columns(ColumnKind.FAMILY_NAME, PersonCells::name);
        otherNames = columns(ColumnKind.OTHER_NAME, PersonCells::name);
        births = new BirthColumns(table, meanings, date);
        ages = columns(ColumnKind.AGE, PersonCells::age);
        listedOn = columns(ColumnKind.LISTED_ON, this::day);
        sexes = columns(ColumnKind.SEX, PersonCells::sex);
        nationalNumbers = columns(ColumnKind.NATIONAL_NUMBER, PersonCells::nationalNumber);
        passports = columns(ColumnKind.PASSPORT, PersonCells::passport);
        phones = columns(ColumnKind.PHONE, PersonCells::phone);
        birthPlaces = columns(ColumnKind.BIRTH_PLACE, PersonCells::words);
        origins = columns(ColumnKind.ORIGIN, PersonCells::words);
        mothers = columns(ColumnKind.MOTHER_NAME, PersonCells::name);
        details = details();
    }

    private <T> ParsedColumns<T> columns(ColumnKind kind, Function<String, CellValue<T>> reader) {
        return ParsedColumns.of(kind, table, meanings, reader);
    }

    private DetailColumn[] details() {
        var columns = new ArrayList<DetailColumn>();
        for (int column = 0; column < meanings.size(); column++) {
            int at = column;
            ColumnMeaning meaning = meanings.get(column);
            meaning.kind()
                    .detail()
                    .filter(kind -> meaning.compared())
                    .ifPresent(kind -> columns.add(new DetailColumn(table, at, kind, meaning.label())));
        }
        return columns.toArray(DetailColumn[]::new);
    }

    private CellValue<LocalDate> day(String text) {
        if (CellTexts.missing(text)) {
            return CellValue.nothing();
        }
        return WrittenDate.read(text, false, date.asOf())
                .flatMap(WrittenDate::calendarDay)
                .map(CellValue::of)
                .orElseGet(() -> CellValue.unusable(CellProblem.NOT_A_DATE));
    }

    /**
     * Whether a row speaks of nobody: a sum, a signature or a remark below the list, the title of a part of it, the
     * number of the page, the numbers of the columns, or a line of a form that nobody filled in.
     */
    public boolean footer(int row) {
        if (table.headings().size() <= CELLS_OF_A_FOOTER + 1) {
            return false;
        }
        return table.filled(row) <= CELLS_OF_A_FOOTER
                ? beginsAsFooter(row) || namesNobody(row) || countsSexes(row) || signs(row)
                : row == 1 && numbersColumns();
    }

    private boolean beginsAsFooter(int row) {
        return table.filled(row) <= CELLS_OF_A_FOOTER
                && table.row(row).cells().stream().anyMatch(CellTexts::footer);
    }

    /** Whether it says how many men or women there are. */
    private boolean countsSexes(int row) {
        return table.row(row).cells().stream()
                .map(COUNT::matcher)
                .anyMatch(count -> count.matches()
                        && PersonCells.sex(count.group(1).strip()).value() != null);
    }

    /** Whether it is the name in brackets of whoever signs, below a sum or the words that lead to a signature. */
    private boolean signs(int row) {
        return table.row(row).cells().stream()
                        .anyMatch(cell -> SIGNED.matcher(cell).matches())
                && row > lastOfList();
    }

    /** The row before the first that begins as what stands below a list. */
    private int lastOfList() {
        if (lastOfList < 0) {
            lastOfList = IntStream.rangeClosed(1, table.rows())
                            .filter(this::beginsAsFooter)
                            .findFirst()
                            .orElse(table.rows() + 1)
                    - 1;
        }
        return lastOfList;
    }

    /** Whether nothing is said by which somebody could be known; a numbered row that says anything is a person. */
    private boolean namesNobody(int row) {
        String number = number(row);
        boolean alone = table.filled(row) == 1;
        boolean titled = number != null && !ROW_NUMBER.matcher(number).matches();
        return (alone || titled) && !known(row) || alone && sexesTitle(row);
    }

    private boolean known(int row) {
        int line = table.at(row);
        return births.birth(line, row, ColumnProblems.NOBODY) != null
                || Stream.of(names, givenNames, familyNames, otherNames, nationalNumbers, passports, phones, ages)
                        .anyMatch(columns -> columns.first(line, row, ColumnProblems.NOBODY) != null);
    }

    /** Whether the only word of a row is the title of a part, of all men or all women. */
    private boolean sexesTitle(int row) {
        String title = String.join("", table.row(row).cells());
        return title.length() >= SHORTEST_TITLE && PersonCells.sex(title).value() != null;
    }

    /** Forms number their columns below the headings: 1, 2, 3 or (1), (2), (3). */
    private boolean numbersColumns() {
        List<String> cells = table.row(1).cells();
        return IntStream.range(0, cells.size())
                .allMatch(column -> cells.get(column).replaceAll("[()]", "").equals(String.valueOf(column + 1)));
    }

    /** What the list calls the person in a row; null where it has no such column or the cell is empty. */
    public @Nullable String number(int row) {
        return numbers.first(table.at(row), row, ColumnProblems.NOBODY);
    }

    /** The record of a row; the first row is 1. */
    public PersonRecord record(int row, String id, String source) {
        return read(row, id, source).record();
    }

    /** The record of a row, and what of it the row does not state; the first row is 1. */
    public ReadRow read(int row, String id, String source) {
        int line = table.at(row);
        StatedBirth born = births.birth(line, row, problems);
        Integer age = ages.first(line, row, problems);
        Integer year = born == null || age != null ? null : born.year();
        String place = birthPlaces.first(line, row, problems);
        String stated = place == null && born != null ? born.place() : place;
        String family = joined(familyNames, line, row, problems);
        // whoever was born in a year has, on its last day of any later year, lived the years in between
        LocalDate endOfYear = LocalDate.of(date.asOf().getYear(), 12, 31);
        var read = new PersonRecord(
                id,
                source,
                new Name(name(line, row, family), otherNames.all(line, row, problems), family),
                new Birth(
                        born == null ? null : born.day(),
                        born == null ? null : born.digits(),
                        year == null ? age : Integer.valueOf(endOfYear.getYear() - year),
                        year == null ? ageOn(age, line, row) : endOfYear,
                        sexes.first(line, row, problems)),
                new Documents(nationalNumbers.first(line, row, problems), passports.first(line, row, problems)),
                new Contact(phones.first(line, row, problems)),
                new Origin(
                        stated == null ? origins.first(line, row, problems) : stated,
                        mothers.first(line, row, problems)),
                new Supplement(details(line, row), problems.of(row)));
        return new ReadRow(read, year != null, stated == null && read.birthPlace() != null);
    }

    private @Nullable String name(int line, int row, @Nullable String family) {
        String whole = names.first(line, row, problems);
        if (whole != null) {
            return whole;
        }
        String given = joined(givenNames, line, row, problems);
        if (given == null || family == null) {
            return given == null ? family : given;
        }
        return given + ' ' + family;
    }

    private static @Nullable String joined(ParsedColumns<String> columns, int line, int row, ColumnProblems problems) {
        List<String> all = columns.all(line, row, problems);
        return all.isEmpty() ? null : all.size() == 1 ? all.getFirst() : String.join(" ", all);
    }

    private @Nullable LocalDate ageOn(@Nullable Integer age, int line, int row) {
        LocalDate listed = age == null ? null : listedOn.first(line, row, problems);
        return listed == null && age != null ? date.ageOn() : listed;
    }

    /** One that was read with doubt says nothing. */
    private List<Detail> details(int line, int row) {
        if (details.length == 0) {
            return List.of();
        }
        var found = new Detail[details.length];
        int count = 0;
        for (DetailColumn column : details) {
            Detail detail = column.detail(line);
            if (detail != null && !table.doubtful(column.number(), row)) {
                found[count++] = detail;
            }
        }
        return List.of(count == found.length ? found : Arrays.copyOf(found, count));
    }
}
