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

    /** Returns the address of the board with those whom a number counts, at a gate or over all. */
    public String path(Board.Show show, String gate) {
        return path(incident, show, gate);
    }

    /** Returns the address of the board of an incident with those whom a number counts, at a gate or over all. */
    public static String path(IncidentSummary incident, Board.Show show, String gate) {
        return "/desk/clearances?incident=" + incident.id().value()
                + (gate.isEmpty() ? "" : "&gate=" + gate)
                + (show == Board.Show.EVERYONE ? "" : "&show=" + show)
                + "#board";
    }

    /** Whether a gate was asked for. */
    public boolean asks(String gate) {
        return filter.gate().filter(gate::equals).isPresent();
    }
}
