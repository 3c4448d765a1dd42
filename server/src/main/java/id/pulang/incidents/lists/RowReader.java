package id.pulang.incidents.lists;

import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.files.Problem;
import id.pulang.incidents.files.Table;
import id.pulang.incidents.files.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the rows of a table into statements by a mapping that an officer has confirmed. */
public final class RowReader {

    private static final Pattern FOOTER = Pattern.compile(
            "(?i)(grand )?(total|jumlah|sub ?total)\\b.*|mengetahui.*|(catatan|keterangan|note|sumber|source)\\s*:.*|dibuat oleh.*|prepared by.*");

    private final Table table;
    private final Mapping mapping;
    private final LocalDate incidentDay;
    private final StatedDates dates;

    /**
     * Prepares to read.
     *
     * @param incidentDay the day as of which an age holds when the list names none
     * @param today no one was born later
     */
    public RowReader(Table table, Mapping mapping, LocalDate incidentDay, LocalDate today) {
        this.table = table;
        this.mapping = mapping;
        this.incidentDay = incidentDay;
        this.dates = new StatedDates(today);
    }

    /** Reads all rows that speak of someone; the same file and mapping always give the same rows. */
    public List<StatedRow> rows() {
        var twice = new SeenTwice();
        return table.rows().stream()
                .filter(row -> !footer(row))
                .map(row -> twice.noted(read(row)))
                .toList();
    }

    /** Tells of the lines below the list that speak of no one, and of what was odd about the file. */
    public List<Problem> leftOut() {
        var problems = new ArrayList<>(table.problems());
        table.rows().stream()
                .filter(this::footer)
                .map(row -> new Problem(
                        0,
                        row.line(),
                        "",
                        "footer",
                        List.of(String.join(" ", row.cells()).strip())))
                .forEach(problems::add);
        return problems;
    }

    private boolean footer(TableRow row) {
        return row.filled() <= 2
                && table.headers().size() > 3
                && row.cells().stream()
                        .anyMatch(cell -> FOOTER.matcher(cell.strip()).matches());
    }

    private StatedRow read(TableRow row) {
        var facts = new RowFacts(row, table.headers(), mapping, dates);
        facts.length(table.ragged());
        StatedFacts stated = facts.stated(incidentDay);
        return new StatedRow(row, facts.number(), stated, facts.problems());
    }

    /** Notes that a row speaks of the same person as an earlier one: two statements, and a word about it. */
    private static final class SeenTwice {

        private final Map<String, Integer> seen = new HashMap<>();

        StatedRow noted(StatedRow row) {
            var problems = new ArrayList<>(row.problems());
            for (String key : keys(row.facts())) {
                Integer before = seen.putIfAbsent(key, row.row().number());
                if (before != null) {
                    problems.add(Problem.ofRow(row.row(), "", "seen_twice", before));
                    break;
                }
            }
            return new StatedRow(row.row(), row.number(), row.facts(), problems);
        }

        private static List<String> keys(StatedFacts facts) {
            var keys = new ArrayList<String>();
            if (facts.nik() != null) {
                keys.add("nik " + facts.nik());
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
