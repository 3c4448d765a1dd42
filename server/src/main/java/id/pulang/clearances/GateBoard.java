package id.pulang.clearances;

import static java.util.stream.Collectors.groupingBy;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.Board.Cell;
import id.pulang.clearances.Board.Column;
import id.pulang.clearances.Board.Filter;
import id.pulang.clearances.Board.Row;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.gates.PackGates;
import id.pulang.clearances.passes.PassDecisions;
import id.pulang.clearances.passes.PassDecisions.Decided;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.transactions.Bulkhead;
import id.pulang.identity.transactions.Busy;
import id.pulang.identity.transactions.MemoryBudget;
import id.pulang.incidents.IncidentId;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows how everyone stands at every gate, who waits for what, on whom and how long. Three officers at once may have
 * everybody of an incident decided; each holds a way into the database and a processor for as long as it takes, so that
 * nobody waits for a turn.
 */
@Service
@Transactional
public class GateBoard {

    /** What a case takes while it stands on a board: some 1.2 kB were measured. */
    private static final long KILOBYTES_EACH = 2;

    private final Access access;
    private final PassDecisions passes;
    private final Gates gates;
    private final People people;
    private final MemoryBudget memory;
    private final Bulkhead boards = new Bulkhead("deciding about everybody of an incident", 3, 0, Duration.ZERO);
    private final Clock clock;

    GateBoard(Access access, PassDecisions passes, Gates gates, People people, MemoryBudget memory, Clock clock) {
        this.access = access;
        this.passes = passes;
        this.gates = gates;
        this.people = people;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Returns the board of an incident; the names of those who are shown are opened for clearance with one line in the
     * audit trail. Throws {@link Busy} where three others have one decided just now or no memory is left for it.
     */
    public Board board(IncidentId incident, Filter filter) {
        access.require(Role.CASEWORKERS);
        LocalDate today = access.today();
        return decided(
                () -> passes.in(incident),
                known -> board(
                        known,
                        rows -> named(rows.stream().filter(filter::wants).toList()).stream()
                                .sorted(order(filter.sort(), today))
                                .toList()));
    }

    private Board board(List<Decided> decided, UnaryOperator<List<Row>> shown) {
        LocalDate today = access.today();
        List<Row> all = decided.stream().map(this::nameless).toList();
        return new Board(
                columns(all, today),
                shown.apply(all),
                decided.size(),
                (int) decided.stream().filter(Decided::ready).count(),
                (int) decided.stream().filter(Decided::departed).count(),
                today,
                clock.instant());
    }

    /**
     * Returns the whole board of an incident with no name on it; opens nobody. Throws {@link Busy} as {@link #board}
     * does.
     */
    public Board nameless(IncidentId incident) {
        access.require(Role.CASEWORKERS);
        return decided(() -> passes.in(incident), known -> board(known, rows -> rows));
    }

    /**
     * Returns, for each incident, the gates at which somebody is stopped; opens no name, and asks the database as often
     * for a hundred incidents as for one. Throws {@link Busy} as {@link #board} does.
     */
    public Map<IncidentId, List<Column>> stopped() {
        access.require(Role.CASEWORKERS);
        LocalDate today = access.today();
        Map<IncidentId, List<Row>> rows = decided(
                passes::living,
                known -> known.stream()
                        .map(this::nameless)
                        .collect(groupingBy(row -> row.summary().incident())));
        var stopped = new HashMap<IncidentId, List<Column>>();
        rows.forEach((incident, there) -> stopped.put(
                incident,
                columns(there, today).stream()
                        .filter(column -> column.closed() > 0)
                        .toList()));
        return stopped;
    }

    /**
     * How many of an incident have every gate open, and the gates that are shut for somebody.
     *
     * @param ready those who have left among them
     */
    public record Tally(int ready, List<Column> shut) {

        /** Copies the gates in. */
        public Tally {
            shut = List.copyOf(shut);
        }
    }

    /** Counts who has every gate open and, at each gate, for whom it is shut; opens no name. */
    public Tally tally(IncidentId incident) {
        return decided(() -> passes.in(incident), this::tallied);
    }

    private Tally tallied(List<Decided> decided) {
        List<Row> rows = decided.stream().map(this::nameless).toList();
        return new Tally(
                (int) decided.stream().filter(Decided::granted).count(),
                columns(rows, access.today()).stream()
                        .filter(column -> column.closed() > 0)
                        .toList());
    }

    /**
     * Decides about all of some cases in a place for it, and in memory that is left for them until the board is made;
     * the page that is written from it holds the rows that are shown.
     */
    private <T> T decided(Supplier<List<CaseSummary>> cases, Function<List<Decided>, T> shown) {
        List<CaseSummary> all = cases.get();
        return memory.soon(
                "the memory of a board",
                KILOBYTES_EACH * all.size(),
                () -> shown.apply(boards.soon(() -> passes.decide(all))));
    }

    /** Returns the numbers of cases, as far as the acting person sees them. */
    public Map<CaseId, String> numbers(Collection<CaseId> ids) {
        access.require(Role.CASEWORKERS);
        return passes.summaries(ids).stream()
                .collect(Collectors.toMap(CaseSummary::id, each -> each.number().value()));
    }

    /** Returns how one person stands at every gate. */
    public Row row(CaseId caseId) {
        access.require(Role.CASEWORKERS);
        return named(passes.decide(List.of(passes.summary(caseId))).stream()
                        .map(this::nameless)
                        .toList())
                .getFirst();
    }

    /** Opens all names with one question and one line in the audit trail. */
    private List<Row> named(List<Row> rows) {
        Map<PersonId, PersonCard> cards =
                people.cards(rows.stream().map(row -> row.summary().person()).toList(), Purpose.CLEARANCE);
        return rows.stream()
                .map(row -> Optional.ofNullable(cards.get(row.summary().person()))
                        .map(row::opened)
                        .orElse(row))
                .toList();
    }

    private Row nameless(Decided decided) {
        PackGates there = gates.at(decided.summary().post());
        return new Row(
                decided.summary(),
                null,
                decided.departed(),
                decided.clearance().standings().stream()
                        .map(standing -> new Cell(there.gate(standing.gate()), standing))
                        .toList());
    }

    /** The gates of the packs of all posts whose cases stand on the board. */
    private List<Column> columns(List<Row> rows, LocalDate today) {
        List<PackGates> packs = rows.isEmpty()
                ? List.of(gates.mine())
                : rows.stream()
                        .map(row -> row.summary().post())
                        .distinct()
                        .map(gates::at)
                        .toList();
        return PackGates.union(packs).stream()
                .map(gate -> Column.of(gate, rows, today))
                .toList();
    }

    private static Comparator<Row> order(Board.Sort sort, LocalDate today) {
        Comparator<Row> byNumber = Comparator.comparing(row -> row.number().value());
        return switch (sort) {
            case NEAREST ->
                Comparator.comparing(Row::departed)
                        .thenComparingInt(row -> row.closed().isEmpty()
                                ? Integer.MAX_VALUE
                                : row.closed().size())
                        .thenComparing(byNumber);
            case LONGEST ->
                Comparator.comparing(Row::departed)
                        .thenComparingLong(row -> -row.longestWait(today).orElse(-1L))
                        .thenComparing(byNumber);
            case NAME ->
                Comparator.comparing(Row::name, String.CASE_INSENSITIVE_ORDER).thenComparing(byNumber);
            case NUMBER -> byNumber;
        };
    }
}
