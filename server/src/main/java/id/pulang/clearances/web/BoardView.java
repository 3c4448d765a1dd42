package id.pulang.clearances.web;

import id.pulang.clearances.Board;
import id.pulang.incidents.IncidentSummary;
import java.util.List;

/** The gate board of one incident, with the filter that was asked for. */
public record BoardView(IncidentSummary incident, List<IncidentSummary> incidents, Board board, Board.Filter filter) {

    /** Returns the columns in which somebody is stopped, the longest wait first. */
    public List<Board.Column> stopped() {
        return board.columns().stream()
                .filter(column -> column.closed() > 0)
                .sorted((one, other) -> Long.compare(
                        other.longestWait().orElse(-1L), one.longestWait().orElse(-1L)))
                .toList();
    }

    /** Whether a gate was asked for. */
    public boolean asks(String gate) {
        return filter.gate().filter(gate::equals).isPresent();
    }
}
