package id.pulang.incidents.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.pulang.audit.AuditTrail;
import id.pulang.audit.Export;
import id.pulang.audit.ExportReason;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.files.HarmlessText;
import id.pulang.incidents.imports.SheetRows.SealedRow;
import id.pulang.incidents.rosters.DoubtfulCell;
import id.pulang.incidents.rosters.ListPage;
import id.pulang.incidents.rosters.RosterSummary;
import id.pulang.incidents.rosters.SealedPlaces;
import id.pulang.incidents.rosters.StatementPage;
import id.pulang.lists.Problem;
import id.pulang.lists.cells.CellProblem;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Opens lists as they came, some rows at a time or all of them as text. */
@Component
public class RosterPages {

    private static final int ROWS = 100;

    private final RosterRows rosters;
    private final SheetRows rows;
    private final ProblemRows problems;
    private final RosterFiles files;
    private final AuditTrail trail;

    RosterPages(RosterRows rosters, SheetRows rows, ProblemRows problems, RosterFiles files, AuditTrail trail) {
        this.rosters = rosters;
        this.rows = rows;
        this.files = files;
        this.problems = problems;
        this.trail = trail;
    }

    /** Lists the lists of an incident. */
    public List<RosterSummary> of(IncidentId incident) {
        return rosters.of(incident);
    }

    /** Summarises one list. */
    public RosterSummary summary(RosterId roster) {
        return rosters.find(roster).orElseThrow(() -> new NotFound("roster"));
    }

    /** Lists the rows of a list, without opening them. */
    public List<StatementId> statements(RosterId roster) {
        return rosters.statements(roster);
    }

    /** Lists where the statements of an incident stand or stood, list by list, without those of withdrawn lists. */
    public StatementPage statements(IncidentId incident, Optional<Instant> moment, long total, int page) {
        int pages = (int) Math.max(1, (total + ROWS - 1) / ROWS);
        int at = Math.clamp(page, 1, pages);
        Map<RosterId, String> names =
                rosters.of(incident).stream().collect(toMap(RosterSummary::id, RosterSummary::listName));
        List<StatementPage.Line> lines = rows.places(incident, moment, (at - 1L) * ROWS, ROWS).stream()
                .map(each -> new StatementPage.Line(
                        each.id(),
                        each.roster(),
                        names.getOrDefault(each.roster(), ""),
                        each.row(),
                        1 + (each.before() / ROWS)))
                .toList();
        return new StatementPage(lines, total, at, pages);
    }

    /** Opens some rows; the bulk read leaves one audit line. */
    public ListPage page(RosterId id, int page, boolean onlyProblems) {
        RosterSummary roster = summary(id);
        var upload = roster.progress().upload();
        long all = onlyProblems ? rows.countWithProblems(upload) : roster.statements();
        int pages = (int) Math.max(1, (all + ROWS - 1) / ROWS);
        int at = Math.clamp(page, 1, pages);
        long skip = (at - 1L) * ROWS;
        List<SealedRow> found =
                onlyProblems ? rows.rowsWithProblems(id, upload, skip, ROWS) : rows.rows(id, skip, ROWS);
        return opened(roster, found, at, pages);
    }

    /** Opens the row of one statement, with the headers of its list; the read leaves one audit line. */
    public ListPage row(StatementId statement) {
        RosterId roster = rows.roster(statement).orElseThrow(() -> new NotFound("statement"));
        return opened(summary(roster), rows.row(statement), 1, 1);
    }

    private ListPage opened(RosterSummary roster, List<SealedRow> found, int page, int pages) {
        var upload = roster.progress().upload();
        Map<Integer, List<Problem>> noted = noted(roster, found);
        return new ListPage(
                roster,
                rows.headers(upload),
                opened(roster, found, noted, pictures(roster, found, noted)),
                problems.of(upload, 0, 0),
                !files.sealedPlaces(roster).isEmpty(),
                page,
                pages);
    }

    /** Writes a list as it came with its problems in a last column, below a line that says who took it out and why. */
    public String export(
            RosterId id, ExportReason reason, Function<Problem, String> words, Function<Export, String> mark) {
        RosterSummary roster = summary(id);
        List<SealedRow> found = rows.rows(id, 0, Integer.MAX_VALUE);
        List<ListPage.Row> all = opened(roster, found, noted(roster, found), Map.of());
        List<UUID> who = all.stream().map(row -> row.id().value()).toList();
        Export export = trail.exported(reason, Purpose.REGISTRATION, "statement", who, "list");
        var text = new HarmlessText();
        text.line(List.of(mark.apply(export)));
        var titles = new ArrayList<>(rows.headers(roster.progress().upload()));
        titles.addFirst("row");
        titles.add("problems");
        text.line(titles);
        for (ListPage.Row row : all) {
            text.line(line(row, titles.size() - 2, words));
        }
        return text.toString();
    }

    private static List<String> line(ListPage.Row row, int columns, Function<Problem, String> words) {
        var line = new ArrayList<String>();
        line.add(String.valueOf(row.row()));
        line.addAll(row.cells());
        while (line.size() <= columns) {
            line.add("");
        }
        line.add(String.join(" / ", row.problems().stream().map(words).toList()));
        return line;
    }

    private Map<Integer, List<Problem>> noted(RosterSummary roster, List<SealedRow> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        int first = found.getFirst().row();
        int last = found.getLast().row();
        return problems.of(roster.progress().upload(), first, last).stream().collect(groupingBy(Problem::row));
    }

    /**
     * The pictures of the cells that were read with doubt, of rows that stand in this edition; of sealed cells none.
     * The reading of the paper is opened whole, so it is not where no row has such a cell.
     */
    private Map<Integer, List<DoubtfulCell>> pictures(
            RosterSummary roster, List<SealedRow> found, Map<Integer, List<Problem>> noted) {
        int[] doubtful = found.stream()
                .filter(row -> row.edition() == roster.edition())
                .mapToInt(SealedRow::row)
                .filter(row -> noted.getOrDefault(row, List.of()).stream().anyMatch(RosterPages::isDoubt))
                .toArray();
        if (doubtful.length == 0) {
            return Map.of();
        }
        SealedPlaces sealed = files.sealedPlaces(roster);
        return files.doubtful(roster, IntStream.of(doubtful)).stream()
                .filter(cell -> !sealed.seals(roster.edition(), cell.column()))
                .collect(groupingBy(DoubtfulCell::row));
    }

    private static boolean isDoubt(Problem problem) {
        return problem.code().equals(CellProblem.READ_WITH_DOUBT.code());
    }

    private List<ListPage.Row> opened(
            RosterSummary roster,
            List<SealedRow> found,
            Map<Integer, List<Problem>> noted,
            Map<Integer, List<DoubtfulCell>> pictures) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<List<String>> cells =
                Sealed.openAll(found.stream().map(SealedRow::cells).toList(), Purpose.REGISTRATION, trail);
        Map<StatementId, List<SheetRows.Version>> earlier =
                rows.earlier(found.stream().map(SealedRow::id).toList());
        SealedPlaces sealed = files.sealedPlaces(roster);
        var opened = new ArrayList<ListPage.Row>();
        for (int at = 0; at < found.size(); at++) {
            SealedRow row = found.get(at);
            opened.add(new ListPage.Row(
                    row.id(),
                    row.row(),
                    row.number(),
                    sealed.without(row.edition(), cells.get(at)),
                    noted.getOrDefault(row.row(), List.of()),
                    pictures.getOrDefault(row.row(), List.of()),
                    earlier.getOrDefault(row.id(), List.of()).stream()
                            .map(version -> sealed.without(version.edition(), version.cells()))
                            .toList()));
        }
        return opened;
    }
}
