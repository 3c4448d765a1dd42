package id.pulang.clearances;

import id.pulang.cases.CaseId;
import id.pulang.clearances.Board.Column;
import id.pulang.clearances.Board.Filter;
import id.pulang.clearances.Board.Row;
import id.pulang.clearances.GateHistory.Entry;
import id.pulang.clearances.Passes.Decided;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.lists.FactLists;
import id.pulang.clearances.lists.Mention;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonCard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows how everyone stands at every gate, who waits for what, on whom and how long. */
@Service
@Transactional
public class GateBoard {

    private final Access access;
    private final Passes passes;
    private final Gates gates;
    private final FactBook book;
    private final FactLists lists;

    GateBoard(Access access, Passes passes, Gates gates, FactBook book, FactLists lists) {
        this.access = access;
        this.passes = passes;
        this.gates = gates;
        this.book = book;
        this.lists = lists;
    }

    /** Returns the board of an incident; names are opened for clearance with one line in the audit trail. */
    public Board board(IncidentId incident, Filter filter) {
        access.require(Clearances.READERS);
        LocalDate today = access.today();
        List<Decided> decided = passes.decide(passes.in(incident));
        List<Row> rows = decided.stream().map(GateBoard::row).toList();
        return new Board(
                columns(rows, today),
                rows.stream()
                        .filter(filter::wants)
                        .sorted(order(filter.sort(), today))
                        .toList(),
                rows.size(),
                ready(decided),
                today,
                book.time());
    }

    /** Returns the gates of an incident at which somebody is stopped and that the acting person may open. */
    public List<Column> stoppedForMe(IncidentId incident) {
        Actor actor = access.require(Clearances.READERS);
        List<Row> rows =
                passes.decide(passes.in(incident)).stream().map(GateBoard::row).toList();
        return columns(rows, access.today()).stream()
                .filter(column ->
                        column.closed() > 0 && column.gate().openedBy().contains(actor.role()))
                .toList();
    }

    /** Counts who could travel today. */
    public int ready(IncidentId incident) {
        return ready(passes.decide(passes.in(incident)));
    }

    /** Returns how one person stands at every gate. */
    public Row row(CaseId caseId) {
        access.require(Clearances.READERS);
        return row(passes.decide(List.of(passes.summary(caseId))).getFirst());
    }

    /** Returns all that was said on one gate of one person. */
    public GateHistory history(CaseId caseId, String code) {
        access.require(Clearances.READERS);
        Gate gate = gates.gate(code);
        Decided decided = passes.decide(List.of(passes.summary(caseId))).getFirst();
        List<Entry> entries = gate.recordedHere() ? recordedHere(caseId, gate) : byLists(caseId, gate);
        return new GateHistory(decided.summary(), name(decided), gate, at(row(decided), code), access.today(), entries);
    }

    private List<Entry> recordedHere(CaseId caseId, Gate gate) {
        Actor actor = access.actor();
        List<Recorded> recorded = book.history(caseId, gate);
        Map<UserId, String> names = access.names(recorded.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.by()), each.confirmedBy().stream()))
                .distinct()
                .toList());
        return IntStream.range(0, recorded.size())
                .mapToObj(place ->
                        recorded.get(place).entry(names, place == 0 && mayConfirm(gate, recorded.get(0), actor)))
                .toList();
    }

    private List<Entry> byLists(CaseId caseId, Gate gate) {
        List<Mention> mentions = book.open(lists.mentions(caseId, gate.code()));
        Map<UserId, String> names =
                access.names(mentions.stream().map(Mention::by).distinct().toList());
        return mentions.stream().map(each -> entry(each, names)).toList();
    }

    private static Entry entry(Mention mention, Map<UserId, String> names) {
        return new Entry(
                Optional.empty(),
                mention.word(),
                mention.document(),
                mention.on(),
                Optional.empty(),
                "",
                mention.source(),
                names.getOrDefault(mention.by(), ""),
                mention.at(),
                Optional.empty(),
                false);
    }

    private static boolean mayConfirm(Gate gate, Recorded latest, Actor actor) {
        return gate.fourEyes()
                && latest.confirmedBy().isEmpty()
                && !latest.by().equals(actor.id())
                && gate.openedBy().contains(actor.role());
    }

    private static GateStanding at(Row row, String code) {
        return row.standings().stream()
                .filter(standing -> standing.gate().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static int ready(List<Decided> decided) {
        return (int) decided.stream().filter(Decided::granted).count();
    }

    private static Row row(Decided decided) {
        return new Row(
                decided.summary().id(),
                decided.summary().number(),
                name(decided),
                decided.departed(),
                decided.clearance().standings());
    }

    private static String name(Decided decided) {
        return decided.gathered().card().map(PersonCard::name).orElse("");
    }

    private List<Column> columns(List<Row> rows, LocalDate today) {
        return gates.all().stream().map(gate -> column(gate, rows, today)).toList();
    }

    private static Column column(Gate gate, List<Row> rows, LocalDate today) {
        List<GateStanding> closed = rows.stream()
                .filter(row -> !row.departed())
                .map(row -> at(row, gate.code()))
                .filter(each -> !each.opens())
                .toList();
        List<GateStanding> waiting = closed.stream()
                .filter(each -> each.state() == GateState.WAITING)
                .toList();
        return new Column(gate, waiting.size(), closed.size(), longest(waiting, today));
    }

    private static Optional<Long> longest(List<GateStanding> standings, LocalDate today) {
        return standings.stream().flatMap(each -> each.days(today).stream()).max(Comparator.naturalOrder());
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
                        .thenComparingLong(row -> -longest(row.closed(), today).orElse(-1L))
                        .thenComparing(byNumber);
            case NAME ->
                Comparator.comparing(Row::name, String.CASE_INSENSITIVE_ORDER).thenComparing(byNumber);
            case NUMBER -> byNumber;
        };
    }
}
