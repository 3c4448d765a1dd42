package id.pulang.incidents.lists;

import id.pulang.incidents.StatedFacts;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.lists.Problem;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnRecognition;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.rows.ListDate;
import id.pulang.lists.rows.ReadRow;
import id.pulang.lists.rows.RowReader;
import id.pulang.lists.tables.Table;
import id.pulang.lists.tables.TableRow;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the rows of a table into statements by a mapping that an officer has confirmed. Not thread-safe. */
public final class StatementReader {

    private final Table table;
    private final Mapping mapping;
    private final RowReader reader;
    private final List<Problem> problems = new ArrayList<>();
    private TableRow row = new TableRow(0, 0, List.of());

    /** Prepares to read by the headings of a vocabulary. */
    public StatementReader(Table table, Mapping mapping, HeadingVocabulary words, ListDate date) {
        this.table = table;
        this.mapping = mapping;
        this.reader = new RowReader(
                table,
                ColumnRecognition.decided(table, words, mapping.fields()),
                date,
                (column, problem, _, value) -> problems.add(row.problem(column, problem.code(), value)));
    }

    /**
     * The rows that speak of someone; the same file and mapping always give the same rows. Each is read when it is
     * asked for and kept nowhere, so that a long list takes no more memory than its table.
     */
    public List<StatedRow> rows() {
        return new RowList();
    }

    /** Reads the only row of a table, whatever stands in it, as that with a number in a longer list. */
    public StatedRow numbered(int number) {
        StatedRow only = read(1);
        return new StatedRow(
                new TableRow(number, number, only.row().cells()),
                String.valueOf(number),
                only.facts(),
                only.problems().stream()
                        .map(problem -> new Problem(number, number, problem.column(), problem.code(), problem.args()))
                        .toList());
    }

    /** Tells of what was not read of the file, of lines that are no rows, and of those that speak of no one. */
    public List<Problem> leftOut() {
        var left = new ArrayList<>(table.notes());
        left.removeIf(note -> note.code().equals("part_joined"));
        table.headingsAgain().forEach(line -> left.add(Problem.ofLine(line, "header_again")));
        IntStream.rangeClosed(1, table.rows())
                .filter(reader::footer)
                .mapToObj(table::row)
                .map(each -> Problem.ofLine(
                        each.line(), "footer", String.join(" ", each.cells()).strip()))
                .forEach(left::add);
        return left;
    }

    private StatedRow read(int number) {
        problems.clear();
        row = table.row(number);
        checkLength();
        ReadRow read = reader.read(number, "", "");
        PersonRecord record = read.record();
        StatedFacts facts = StatedFacts.of(read, other());
        if (facts.name() == null
                && facts.otherNames().isEmpty()
                && record.nationalNumber() == null
                && record.passport() == null) {
            problems.add(row.problem("", "no_name"));
        }
        String called = Objects.requireNonNullElse(reader.number(number), String.valueOf(number));
        return new StatedRow(row, called, facts, problems);
    }

    /** The rows as a list, of which only the places are held. */
    private final class RowList extends AbstractList<StatedRow> implements RandomAccess {

        private final int[] numbers = IntStream.rangeClosed(1, table.rows())
                .filter(number -> !reader.footer(number))
                .toArray();

        /** For each row the number of an earlier one about the same person, or 0; found at the first reading. */
        private int[] before = {};

        @Override
        public int size() {
            return numbers.length;
        }

        @Override
        public StatedRow get(int at) {
            if (before.length != numbers.length) {
                before = SeenTwice.among(IntStream.of(numbers).mapToObj(StatementReader.this::read));
            }
            return SeenTwice.noted(read(numbers[at]), before[at]);
        }
    }

    /** Notes a row with more or fewer cells than the headings. */
    private void checkLength() {
        int columns = table.headings().size();
        int cells = row.cells().size();
        String extra = cells > columns
                ? String.join(" ", row.cells().subList(columns, cells)).strip()
                : "";
        if (!extra.isEmpty()) {
            problems.add(row.problem("", "row_long", cells, columns, extra));
        }
        if (table.evenRows() && cells < columns) {
            problems.add(row.problem("", "row_short", cells, columns));
        }
    }

    /** What is kept beside what is compared, by its heading or by a key of its own. */
    private Map<String, String> other() {
        var other = new LinkedHashMap<String, String>();
        for (int column = 0; column < table.headings().size(); column++) {
            String text = table.text(column, row.number());
            if (!text.isEmpty()) {
                put(other, mapping.fields().get(column), column, text);
            }
        }
        return other;
    }

    private void put(Map<String, String> other, ColumnKind kind, int column, String text) {
        String heading = table.headings().get(column);
        switch (kind) {
            case ORIGIN -> other.put(StatedFacts.ORIGIN, text);
            case NATIONALITY -> other.put(StatedFacts.NATIONALITY, text);
            case LAST_PLACE -> other.put(StatedFacts.LAST_PLACE, text);
            case KEPT, ROW_ID, LIST, CODE, PLACE, CATEGORY, WORDS ->
                other.put(heading.isEmpty() ? "#" + (column + 1) : heading, text);
            default -> {}
        }
    }

    /** Notes that a row speaks of the same person as an earlier one: two statements, and a word about it. */
    private static final class SeenTwice {

        private final Map<String, Integer> seen = new HashMap<>();

        static int[] among(Stream<StatedRow> rows) {
            var twice = new SeenTwice();
            return rows.mapToInt(twice::before).toArray();
        }

        static StatedRow noted(StatedRow row, int before) {
            if (before == 0) {
                return row;
            }
            var problems = new ArrayList<>(row.problems());
            problems.add(row.row().problem("", "seen_twice", before));
            return new StatedRow(row.row(), row.number(), row.facts(), problems);
        }

        private int before(StatedRow row) {
            for (String key : keys(row.facts())) {
                Integer before = seen.putIfAbsent(key, row.row().number());
                if (before != null) {
                    return before;
                }
            }
            return 0;
        }

        private static List<String> keys(StatedFacts facts) {
            var keys = new ArrayList<String>();
            if (facts.nationalNumber() != null) {
                keys.add("number " + facts.nationalNumber());
            }
            if (facts.passport() != null) {
                keys.add("passport " + facts.passport());
            }
            if (facts.name() != null && facts.born() != null) {
                keys.add("born " + facts.name().toLowerCase(Locale.ROOT) + facts.born());
            }
            return keys;
        }
    }
}
