package id.pulang.clearances;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.gates.Gate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * People down, gates across: how everyone of an incident stands today.
 *
 * @param all how many people stand on the board before the filter
 * @param ready how many of them could travel today
 * @param departed how many of them are on the way or home
 */
public record Board(
        List<Column> columns, List<Row> rows, int all, int ready, int departed, LocalDate today, Instant asOf) {

    public Board {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One gate over all people who have not left.
     *
     * @param waiting how many wait for the authority
     * @param closed how many cannot pass, for whatever reason
     * @param claimed of how many a list says that they pass, which no owner of the gate has confirmed
     * @param longestWait the most days that somebody has been waiting here
     */
    public record Column(Gate gate, int waiting, int closed, int claimed, Optional<Long> longestWait) {}

    /**
     * One person over all gates, in the order of the columns.
     *
     * @param departed whether the person is on the way or home; then no gate holds them back any more
     */
    public record Row(CaseSummary summary, String name, boolean departed, List<GateStanding> standings) {

        public Row {
            standings = List.copyOf(standings);
        }

        /** Returns the case of the person. */
        public CaseId caseId() {
            return summary.id();
        }

        /** Returns the number of the case. */
        public CaseNumber number() {
            return summary.number();
        }

        /** Whether every gate is open. */
        public boolean ready() {
            return standings.stream().allMatch(GateStanding::opens);
        }

        /** Returns the gates that are closed. */
        public List<GateStanding> closed() {
            return standings.stream().filter(standing -> !standing.opens()).toList();
        }
    }

    /** Which rows to show, and in which order. */
    public record Filter(Optional<String> gate, Optional<GateState> state, Show show, Sort sort) {

        /** Whether a row is wanted: one of those to show, at the gate and in the state that were asked for. */
        boolean wants(Row row) {
            return show.rows().test(row) && row.standings().stream().anyMatch(this::wants);
        }

        private boolean wants(GateStanding standing) {
            return gate.map(standing.gate()::equals).orElse(true)
                    && show.standings().test(standing)
                    && state.map(standing.state()::equals)
                            .orElse(gate.isEmpty() || show != Show.EVERYONE || !standing.opens());
        }
    }

    /** Those whom a number on the board counts; over all gates or at the one that is asked for. */
    public enum Show {
        EVERYONE(_ -> true, _ -> true),
        READY(Row::ready, _ -> true),
        DEPARTED(Row::departed, _ -> true),
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

        /** Counts the people whom it shows at a gate. */
        int at(String gate, List<Row> all) {
            var filter = new Filter(Optional.of(gate), Optional.empty(), this, Sort.NUMBER);
            return (int) all.stream().filter(filter::wants).count();
        }

        private static boolean waits(GateStanding standing) {
            return !standing.opens() && standing.state() == GateState.WAITING;
        }

        private static boolean claimed(GateStanding standing) {
            return waits(standing) && standing.because().equals(GateStanding.CLAIMED);
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
