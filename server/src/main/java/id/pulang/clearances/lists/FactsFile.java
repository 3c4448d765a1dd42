package id.pulang.clearances.lists;

import id.pulang.lists.Problem;
import id.pulang.lists.cells.WrittenDate;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.files.Reading.Unreadable;
import id.pulang.lists.tables.HeadingFinder;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.Table;
import id.pulang.lists.tables.TableBuilder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a list of clearance facts into its raw lines, or says what is wrong with the whole file. */
final class FactsFile {

    /** Longer documents are answered as a problem of their row; what is kept of other cells is cut here. */
    static final int LONGEST_CELL = 200;

    /** A cell beyond the last but one is not read to its end; the list counts as broken. */
    private static final ReadLimits LIMITS = new ReadLimits(
            FactsReceipt.LARGEST_FILE,
            20_000,
            50,
            200_000,
            4_000_000,
            64_000,
            new ReadLimits.OfWorkbook(1_000, 64L * 1024 * 1024, 100, 2_500_000, 16 * 1024 * 1024));

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("list", "list"),
            Map.entry("daftar", "list"),
            Map.entry("number", "number"),
            Map.entry("nomor", "number"),
            Map.entry("gate", "gate"),
            Map.entry("klirens", "gate"),
            Map.entry("clearance", "gate"),
            Map.entry("state", "state"),
            Map.entry("status", "state"),
            Map.entry("document", "document"),
            Map.entry("dokumen", "document"),
            Map.entry("on", "on"),
            Map.entry("tanggal", "on"),
            Map.entry("date", "on"));
    private static final List<String> NEEDED = List.of("list", "number", "gate", "state");

    private FactsFile() {}

    /** What came of reading. */
    sealed interface Reading {
        /** Raw lines, row 1 the first below the header. */
        record Lines(List<FactLine> lines) implements Reading {}

        /** Nothing in the file can be used. */
        record Unusable(String problem) implements Reading {}
    }

    /**
     * Reads the date of a line, day first; empty when nothing is written, it is no date, or it can only be read month
     * first, since then the other dates of the list may be written so, too.
     *
     * @param asOf the day on which the list came
     */
    static Optional<LocalDate> date(String written, LocalDate asOf) {
        return WrittenDate.order(written) > 0
                ? Optional.empty()
                : WrittenDate.read(written, false, asOf).flatMap(WrittenDate::calendarDay);
    }

    static Reading read(byte[] bytes) {
        return switch (ListFile.attended(LIMITS, new FactHeadings())
                .withoutPaper()
                .read("", bytes)) {
            case Readable(Table table) -> new Reading.Lines(lines(table));
            case Unreadable(Problem problem) when problem.code().equals("no_rows") -> new Reading.Lines(List.of());
            case Unreadable(Problem problem) -> new Reading.Unusable(code(problem));
        };
    }

    private static String code(Problem problem) {
        return switch (problem.code()) {
            case "empty_file" -> "empty";
            case "too_large", "no_header", ListFile.ON_PAPER -> problem.code();
            case "too_many_rows", "too_many_cells", "too_many_letters" -> "too_many";
            case "not_a_list", "web_page", "password", "old_workbook", "old_document" -> "not_text";
            case "broken_document", "document_too_heavy", "too_many_pages" -> "not_text";
            default -> "broken";
        };
    }

    private static List<FactLine> lines(Table table) {
        Map<String, Integer> places = new HashMap<>();
        for (int column = 0; column < table.headings().size(); column++) {
            places.putIfAbsent(named(table.headings().get(column)), column);
        }
        return IntStream.rangeClosed(1, table.rows())
                .mapToObj(row -> line(table, row, places))
                .toList();
    }

    private static String named(String heading) {
        return COLUMNS.getOrDefault(heading.toLowerCase(Locale.ROOT), "");
    }

    private static FactLine line(Table table, int row, Map<String, Integer> places) {
        return new FactLine(
                row,
                cell(table, row, places, "list"),
                cell(table, row, places, "number"),
                cell(table, row, places, "gate").toLowerCase(Locale.ROOT),
                cell(table, row, places, "state").toLowerCase(Locale.ROOT),
                cell(table, row, places, "document"),
                cell(table, row, places, "on"));
    }

    private static String cell(Table table, int row, Map<String, Integer> places, String column) {
        Integer place = places.get(column);
        String cell = place == null ? "" : table.text(place, row);
        return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) + "…" : cell;
    }

    /** The headings of facts, which are no headings of people; all that are needed stand in one line. */
    private static final class FactHeadings implements HeadingFinder {

        private static final int LINES_LOOKED_AT = 40;

        @Override
        public int find(TableBuilder lines) {
            return IntStream.range(0, Math.min(lines.lines(), LINES_LOOKED_AT))
                    .filter(line -> lines.line(line).stream()
                            .map(FactsFile::named)
                            .toList()
                            .containsAll(NEEDED))
                    .findFirst()
                    .orElse(MISSING);
        }

        @Override
        public int known(List<String> cells) {
            return (int) cells.stream().filter(cell -> !named(cell).isEmpty()).count();
        }
    }
}
