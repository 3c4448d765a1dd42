package id.pulang.clearances.web;

import id.pulang.clearances.Board;
import id.pulang.clearances.facts.GateFactRecorder;
import id.pulang.clearances.gates.Gate;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.pages.Share;
import java.util.List;

/**
 * The gate board of one incident, with the filter that was asked for.
 *
 * @param table whether every cell is shown, and not people by what they lack
 * @param typed what was sent for several people and has to be mended; nothing at first
 */
public record BoardView(
        IncidentSummary incident,
        List<IncidentSummary> incidents,
        Board board,
        Board.Filter filter,
        boolean table,
        SelectionForm typed,
        Actor actor) {

    /** Up to so many people all groups are unfolded and fit on one screen of a desk. */
    private static final int UNFOLDED = 150;

    /** Returns of how many people something can be recorded at once. */
    public int most() {
        return GateFactRecorder.MOST_AT_ONCE;
    }

    /** Returns the gates on which the acting person may record something of several people at once. */
    public List<Gate> forMany() {
        return board.columns().stream()
                .map(Board.Column::gate)
                .filter(gate -> actor.role().holdsAny(gate.openedBy())
                        && !gate.wordsForMany().isEmpty())
                .toList();
    }

    /** Returns a column as the parts of its bar: of a gate about illness or a free choice met and not met only. */
    public static List<Share> shares(Board.Column column) {
        int waiting = column.gate().kind().discreet() ? 0 : column.waiting();
        return List.of(
                new Share("met", column.met()),
                new Share("waiting", waiting),
                new Share("unknown", column.closed() - waiting));
    }

    /** Returns the number of a case where it is needed to tell apart people of one name; else nothing. */
    public String numberBesideName(Board.Row row) {
        long namesakes = board.rows().stream()
                .filter(each -> each.name().equalsIgnoreCase(row.name()))
                .count();
        return namesakes > 1 ? row.number().value() : "";
    }

    /** Whether so many people are on the board that they only fit close together on one sheet of paper. */
    public boolean crowded() {
        return board.rows().size() > UNFOLDED;
    }

    /** Whether a group is shown with all who are in it at once; the others unfold. */
    public boolean unfolds(Board.Group group) {
        return !crowded() && !group.departed();
    }

    /** Returns the address of the board with those whom a number counts, at a gate or over all. */
    public String path(Board.Show show, String gate) {
        return path(incident, show, gate);
    }

    /** Returns the address of the board of an incident with those whom a number counts, at a gate or over all. */
    public static String path(IncidentSummary incident, Board.Show show, String gate) {
        return path(incident.id(), show, gate);
    }

    static String path(IncidentId incident, Board.Show show, String gate) {
        return address(incident, show, gate) + "#board";
    }

    private static String address(IncidentId incident, Board.Show show, String gate) {
        return "/desk/clearances" + asked(incident, show, gate);
    }

    private static String asked(IncidentId incident, Board.Show show, String gate) {
        return "?incident=" + incident.value()
                + (gate.isEmpty() ? "" : "&gate=" + gate)
                + (show == Board.Show.EVERYONE ? "" : "&show=" + show);
    }

    /** Returns the address of the same people in the other view: by what they lack, or every cell. */
    public String other() {
        return "/desk/clearances" + asked() + (table ? "" : "&table=true");
    }

    /** Returns the address of the same people as a page to work on. */
    public String work() {
        return "/desk/clearances" + asked();
    }

    /** Returns the address that asks for the reason before the same people are printed. */
    public String print() {
        return "/desk/clearances/print" + asked();
    }

    private String asked() {
        return asked(incident.id(), filter.show(), filter.gate().orElse(""))
                + filter.state().map(state -> "&state=" + state).orElse("")
                + (filter.sort() == Board.Sort.LONGEST ? "" : "&sort=" + filter.sort());
    }

    /** Counts what narrows the board. */
    public int narrowings() {
        return (filter.gate().isPresent() ? 1 : 0) + (filter.state().isPresent() ? 1 : 0);
    }

    /** Whether a gate was asked for. */
    public boolean asks(String gate) {
        return filter.gate().filter(gate::equals).isPresent();
    }
}
