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

/**
 * People down, gates across: how everyone of an incident stands today.
 *
 * @param all how many people stand on the board before the filter
 * @param ready how many of them could travel today
 */
public record Board(List<Column> columns, List<Row> rows, int all, int ready, LocalDate today, Instant asOf) {

    public Board {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Counts who of those shown is on the way or home. */
    public long departed() {
        return rows.stream().filter(Row::departed).count();
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

        /** Returns the gates that are closed. */
        public List<GateStanding> closed() {
            return standings.stream().filter(standing -> !standing.opens()).toList();
        }
    }

    /** Which rows to show, and in which order. */
    public record Filter(Optional<String> gate, Optional<GateState> state, Sort sort) {

        /** Whether a row is wanted: a closed gate that was asked for, or a state that was asked for. */
        boolean wants(Row row) {
            return row.standings().stream().anyMatch(this::wants);
        }

        private boolean wants(GateStanding standing) {
            return gate.map(standing.gate()::equals).orElse(true)
                    && state.map(standing.state()::equals).orElse(gate.isEmpty() || !standing.opens());
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
