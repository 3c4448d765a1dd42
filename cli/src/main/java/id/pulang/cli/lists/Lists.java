package id.pulang.cli.lists;

import id.pulang.cli.words.ReadableFile;
import id.pulang.cli.words.Refusal;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.lists.Problem;
import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnMeaning;
import id.pulang.lists.columns.ColumnOverrides;
import id.pulang.lists.columns.ColumnRecognition;
import id.pulang.lists.columns.HeadingLine;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.documents.DocumentForm;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.rows.ListDate;
import id.pulang.lists.rows.RowReader;
import id.pulang.lists.scans.ScanReader;
import id.pulang.lists.tables.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lists of one command as records, and where each record stands. */
public final class Lists {

    private static final int DIGITS_OF_A_ROW = 8;

    private final List<Table> tables = new ArrayList<>();
    private final List<ReadList> lists = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Integer> firstOf = new ArrayList<>();
    private final List<PersonRecord> records = new ArrayList<>();
    private int[] listOf = new int[1024];
    private int[] rowOf = new int[1024];
    private int[] placeOf = new int[1024];

    private Lists() {}

    /**
     * Reads lists; one without names is left out and named in {@link #refusals()}, as long as another is left.
     *
     * @param date when the lists were written
     * @param begun hears of each file before it is read
     */
    public static Lists read(List<Path> files, ColumnOverrides told, ListDate date, Consumer<Path> begun)
            throws IOException {
        var read = new Lists();
        if (files.isEmpty()) {
            return read;
        }
        var words = HeadingVocabulary.with();
        var meanings = new ArrayList<List<ColumnMeaning>>();
        for (Path file : files) {
            begun.accept(file);
            Table table = read.open(file, words, told);
            read.tables.add(table);
            meanings.add(ColumnRecognition.of(table, words, told));
        }
        read.refuseWhatIsUnknown(told);
        read.leaveOutListsWithoutNames(meanings);
        var settled = new SharedNumbers(words, read.tables, meanings).settled();
        for (int list = 0; list < read.tables.size(); list++) {
            read.add(list, settled.get(list), date);
        }
        return read;
    }

    private Table open(Path file, HeadingVocabulary words, ColumnOverrides told) throws IOException {
        Table table = ReadableFile.table(file, HeadingLine.ifAny(words, told.headings()));
        if (tables.stream().anyMatch(other -> other.file().equals(table.file()))) {
            throw new Refusal("refusal.name", file);
        }
        refusals.addAll(left(table));
        return table;
    }

    /** What of a file was left out, part by part. */
    private static List<Refusal> left(Table table) {
        var left = new ArrayList<Refusal>();
        List<Problem> notes = table.notes();
        for (Problem note : notes) {
            List<String> args = note.args();
            switch (note.code()) {
                case "part_left" -> left.add(new Refusal("refusal.part", table.file(), args.get(0), args.get(1)));
                case "page_without_table" -> left.add(new Refusal("refusal.page", table.file(), args.get(0)));
                case ScanReader.PAGE_UNCLEAR ->
                    left.add(new Refusal("refusal.unclear", table.file(), note.code(), args.get(0)));
                case "no_language_of_script" ->
                    left.add(new Refusal("refusal.language", table.file(), args.get(0), args.get(1)));
                case DocumentForm.SCANNED_PAGES_LEFT -> {
                    String why = notes.get(notes.indexOf(note) + 1).code();
                    left.add(new Refusal("refusal.pages", table.file(), args.get(0), why));
                }
                default -> {}
            }
        }
        return left;
    }

    private void refuseWhatIsUnknown(ColumnOverrides told) {
        for (String heading : told.headings()) {
            boolean known = tables.stream()
                    .flatMap(table -> table.headings().stream())
                    .anyMatch(each -> ColumnOverrides.same(heading, each));
            if (!known) {
                throw new Refusal(
                        "refusal.column",
                        heading,
                        tables.getFirst().file(),
                        tables.getFirst().headings());
            }
        }
    }

    private void leaveOutListsWithoutNames(List<List<ColumnMeaning>> meanings) {
        for (int list = tables.size() - 1; list >= 0; list--) {
            boolean named = meanings.get(list).stream()
                    .anyMatch(meaning -> meaning.kind() == ColumnKind.NAME
                            || meaning.kind() == ColumnKind.GIVEN_NAME
                            || meaning.kind() == ColumnKind.FAMILY_NAME);
            if (!named) {
                Table table = tables.remove(list);
                meanings.remove(list);
                refusals.addFirst(refusal(table));
            }
        }
        if (tables.isEmpty()) {
            throw new Refusal(refusals);
        }
    }

    private static Refusal refusal(Table table) {
        String key = table.rows() == 0 ? "refusal.rows" : "refusal.names";
        return new Refusal(key, table.file(), table.headings());
    }

    private void add(int list, List<ColumnMeaning> meanings, ListDate date) {
        Table table = tables.get(list);
        var complaints = new Complaints(table.file());
        var rows = new RowReader(
                table,
                meanings,
                date,
                (column, problem, row, value) -> complaints.add(column, problem, table.place(row), value));
        firstOf.add(records.size());
        ListFooter footerRows = ListFooter.none();
        for (int row = 1; row <= table.rows(); row++) {
            if (rows.footer(row)) {
                footerRows = footerRows.and(table.place(row), table.row(row).cells());
            } else {
                place(list, row);
                records.add(rows.record(row, id(table.file(), table.place(row)), table.file()));
            }
        }
        int blanks = table.places() - table.rows();
        lists.add(new ReadList(
                table.file(), table.headings(), meanings, table.places(), blanks, footerRows, complaints.all()));
    }

    private void place(int list, int row) {
        int record = records.size();
        if (record == listOf.length) {
            listOf = Arrays.copyOf(listOf, record * 2);
            rowOf = Arrays.copyOf(rowOf, record * 2);
            placeOf = Arrays.copyOf(placeOf, record * 2);
        }
        listOf[record] = list;
        rowOf[record] = row;
        placeOf[record] = tables.get(list).place(row);
    }

    private static String id(String file, int row) {
        String digits = Integer.toString(row);
        return file + "#" + "0".repeat(Math.max(0, DIGITS_OF_A_ROW - digits.length())) + digits;
    }

    /** All records, list by list and row by row. */
    public List<PersonRecord> records() {
        return records;
    }

    /** Whether ages stand beside dates of birth and no list says when an age was noted, so that the two cannot meet. */
    public boolean agesOfNoDay() {
        return records.stream().anyMatch(record -> record.age() != null)
                && records.stream().anyMatch(record -> record.born() != null)
                && records.stream().noneMatch(record -> record.ageOn() != null);
    }

    /** The lists that were read. */
    public List<ReadList> lists() {
        return lists;
    }

    /** What was left out, and how to mend it. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** The file of a record. */
    public String file(int record) {
        return tables.get(listOf[record]).file();
    }

    /** The row of a record in its list; the first is 1. */
    public int row(int record) {
        return placeOf[record];
    }

    /** What a record says in the column of this heading; null when its list has none or the cell is empty. */
    public @Nullable String cell(int record, String heading) {
        Table table = tables.get(listOf[record]);
        int column = column(table, heading);
        String text = column < 0 ? "" : table.text(column, rowOf[record]);
        return CellTexts.missing(text) ? null : text;
    }

    /** The record in this row of a list, its file being called with or without its ending. */
    public OptionalInt at(String file, int row) {
        int list = list(file);
        int found = list < 0 ? -1 : Arrays.binarySearch(placeOf, firstOf.get(list), lastOf(list), row);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private int lastOf(int list) {
        return list + 1 < firstOf.size() ? firstOf.get(list + 1) : records.size();
    }

    private int list(String file) {
        int found = -1;
        for (int list = 0; list < lists.size(); list++) {
            String name = lists.get(list).file();
            boolean called = ListFile.shortName(name).equals(ListFile.shortName(file));
            found = name.equals(file) || found < 0 && called ? list : found;
        }
        return found;
    }

    /** Whether some list has a column of this heading. */
    public boolean hasColumn(String heading) {
        return tables.stream().anyMatch(table -> column(table, heading) >= 0);
    }

    /** The headings of columns that tell the rows of some list apart. */
    public Set<String> idHeadings() {
        var headings = new HashSet<String>();
        for (ReadList list : lists) {
            for (int column = 0; column < list.meanings().size(); column++) {
                if (numbersRows(list.meanings().get(column).kind())) {
                    headings.add(list.headings().get(column));
                }
            }
        }
        return headings;
    }

    private static boolean numbersRows(ColumnKind kind) {
        return kind == ColumnKind.ROW_ID || kind == ColumnKind.NUMBER;
    }

    private static int column(Table table, String heading) {
        int found = -1;
        for (int column = 0; column < table.headings().size(); column++) {
            found = found < 0 && ColumnOverrides.same(heading, table.headings().get(column)) ? column : found;
        }
        return found;
    }
}
