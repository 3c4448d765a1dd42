package id.pulang.clearances;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.gates.Gate;
import id.pulang.people.PersonCard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * People down, gates across: how everyone of an incident stands today.
 *
 * @param all how many people stand on the board before the filter
 * @param ready how many of them could travel today and have not boarded
 * @param departed how many of them have boarded, are on the way or home
 */
public record Board(
        List<Column> columns, List<Row> rows, int all, int ready, int departed, LocalDate today, Instant asOf) {

    public Board {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One gate over all people who have not left and whose pack asks for it.
     *
     * @param met of how many it is met
     * @param waiting how many wait for the authority
     * @param closed how many cannot pass, for whatever reason
     * @param claimed of how many a list says that they pass, which no owner of the gate has confirmed
     * @param longestWait the most days that somebody has been waiting here
     */
    public record Column(Gate gate, int met, int waiting, int closed, int claimed, Optional<Long> longestWait) {

        /** Counts at a gate those who stand on a board, as each {@link Show} shows them. */
        static Column of(Gate gate, List<Row> rows, LocalDate today) {
            List<Cell> cells = rows.stream()
                    .filter(row -> !row.departed())
                    .flatMap(row -> row.at(gate.code()).stream())
                    .toList();
            return new Column(
                    gate,
                    Show.MET.among(cells),
                    Show.WAITING.among(cells),
                    Show.CLOSED.among(cells),
                    Show.CLAIMED.among(cells),
                    cells.stream().flatMap(cell -> cell.waits(today).stream()).max(Comparator.naturalOrder()));
        }

        /** Returns how the gate is called in a language. */
        public String name(String language) {
            return gate.name().in(language);
        }

        /** Returns in a language on whom one waits at the gate. */
        public String owner(String language) {
            return gate.waitingFor().in(language);
        }

        /** Whether being stopped at it tells something about the person. */
        public boolean sensitive() {
            return gate.kind().sensitive();
        }

        /** Counts those of whom it is asked. */
        public int all() {
            return met + closed;
        }
    }

    /** How one person stands at one gate, with the gate as the pack of their case describes it. */
    public record Cell(Gate gate, GateStanding standing) {

        /** Whether the person may pass here. */
        public boolean opens() {
            return standing.opens();
        }

        /** Whether only met or not met is to be shown of it. */
        public boolean discreet() {
            return gate.kind().discreet();
        }

        /** Returns for how many days the person has been waiting for an authority here. */
        public Optional<Long> waits(LocalDate today) {
            return !opens() && !discreet() && standing.state() == GateState.WAITING
                    ? standing.days(today)
                    : Optional.empty();
        }
    }

    /**
     * One person at every gate of the pack of their case, in its order.
     *
     * @param card what is known about the person; nothing until it is opened
     * @param departed whether the person is on the way or home; then no gate holds them back any more
     */
    public record Row(CaseSummary summary, @Nullable PersonCard card, boolean departed, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns the case of the person. */
        public CaseId caseId() {
            return summary.id();
        }

        /** Returns the number of the case. */
        public CaseNumber number() {
            return summary.number();
        }

        /** Returns the name of the person; empty until it is opened. */
        public String name() {
            return card == null ? "" : card.name();
        }

        /** Returns when the person was born, as far as it is opened and known. */
        public PersonCard.@Nullable Dates dates() {
            return card == null ? null : card.dates();
        }

        Row opened(PersonCard opened) {
            return new Row(summary, opened, departed, cells);
        }

        /** Returns how the person stands at a gate; nothing where the pack of their case does not ask for it. */
        public Optional<Cell> at(String code) {
            return cells.stream()
                    .filter(cell -> cell.standing().gate().equals(code))
                    .findFirst();
        }

        /** Returns how the person stands, gate by gate. */
        public List<GateStanding> standings() {
            return cells.stream().map(Cell::standing).toList();
        }

        /** Whether every gate is open. */
        public boolean ready() {
            return cells.stream().allMatch(Cell::opens);
        }

        /** Returns the gates that are closed. */
        public List<GateStanding> closed() {
            return missing().stream().map(Cell::standing).toList();
        }

        /** Returns the gates that are closed, each with what the pack says of it. */
        public List<Cell> missing() {
            return cells.stream().filter(cell -> !cell.opens()).toList();
        }

        /** Returns the most days that the person has been waiting for an authority. */
        public Optional<Long> longestWait(LocalDate today) {
            return missing().stream()
                    .flatMap(cell -> cell.waits(today).stream())
                    .max(Comparator.naturalOrder());
        }
    }

    /**
     * People who lack the same.
     *
     * @param missing the gates that are closed to all of them; none where they are ready or have left
     */
    public record Group(boolean departed, List<Gate> missing, List<Row> rows) {

        public Group {
            missing = List.copyOf(missing);
            rows = List.copyOf(rows);
        }

        /** Returns the most days that one of them has been waiting for an authority. */
        public Optional<Long> longestWait(LocalDate today) {
            return rows.stream().flatMap(row -> row.longestWait(today).stream()).max(Comparator.naturalOrder());
        }

        /** Returns in a language what is missing. */
        public List<String> lacking(String language) {
            return missing.stream().map(gate -> gate.name().in(language)).toList();
        }

        /** Whether something is missing that tells something about the person. */
        public boolean sensitive() {
            return missing.stream().anyMatch(gate -> gate.kind().sensitive());
        }

        private static Group of(List<Row> rows) {
            Row first = rows.getFirst();
            List<Gate> missing = first.departed()
                    ? List.of()
                    : first.missing().stream().map(Cell::gate).toList();
            return new Group(first.departed(), missing, rows);
        }

        private static Map.Entry<Boolean, List<String>> key(Row row) {
            List<String> missing = row.departed()
                    ? List.of()
                    : row.closed().stream().map(GateStanding::gate).toList();
            return Map.entry(row.departed(), missing);
        }
    }

    /** Returns the rows by what is missing, the group of the first row first; those who have left come last. */
    public List<Group> groups() {
        return rows.stream().collect(groupingBy(Group::key, LinkedHashMap::new, toList())).values().stream()
                .map(Group::of)
                .sorted(Comparator.comparing(Group::departed))
                .toList();
    }

    /** Which rows to show, and in which order. */
    public record Filter(Optional<String> gate, Optional<GateState> state, Show show, Sort sort) {

        /** Whether a row is wanted: one of those to show, at the gate and in the state that were asked for. */
        boolean wants(Row row) {
            return show.rows().test(row) && row.cells().stream().anyMatch(this::wants);
        }

        /** Who is ill or does not want to travel is found only by who asks for that gate. */
        private boolean wants(Cell cell) {
            GateStanding standing = cell.standing();
            return gate.map(standing.gate()::equals).orElse(state.isEmpty() || !cell.discreet())
                    && show.standings().test(standing)
                    && state.map(wanted -> standing.isNeeded() && standing.state() == wanted)
                            .orElse(gate.isEmpty() || show != Show.EVERYONE || !standing.opens());
        }
    }

    /** Those whom a number on the board counts; over all gates or at the one that is asked for. */
    public enum Show {
        EVERYONE(_ -> true, _ -> true),
        /** Who could travel today and has not boarded. */
        READY(row -> row.ready() && !row.departed(), _ -> true),
        /** Who has every gate open, whether they have left or not. */
        CLEARED(Row::ready, _ -> true),
        DEPARTED(Row::departed, _ -> true),
        MET(row -> !row.departed(), standing -> standing.opens() && standing.isNeeded()),
        CLOSED(row -> !row.departed(), standing -> !standing.opens()),
        WAITING(row -> !row.departed(), Show::waits),
        CLAIMED(row -> !row.departed(), Show::claimed);

        private final Predicate<Row> rows;
        private final Predicate<GateStanding> standings;

        Show(Predicate<Row> rows, Predicate<GateStanding> standings) {
            this.rows = rows;
            this.standings = standings;
        }

        Predicate<Row> rows() {
            return rows;
        }

        Predicate<GateStanding> standings() {
            return standings;
        }

        private int among(List<Cell> cells) {
            return (int) cells.stream()
                    .filter(cell -> standings.test(cell.standing()))
                    .count();
        }

        private static boolean waits(GateStanding standing) {
            return !standing.opens() && standing.state() == GateState.WAITING;
        }

        private static boolean claimed(GateStanding standing) {
            return waits(standing) && standing.because().equals(ProgramReason.CLAIMED);
        }
    }

    /** The order of the rows. */
    public enum Sort {
        /** Who lacks least stands first; who lacks nothing at the end. */
        NEAREST,
        /** Who has waited longest stands first. */
        LONGEST,
        NAME,
        NUMBER
    }
}
