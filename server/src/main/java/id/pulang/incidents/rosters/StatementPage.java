package id.pulang.incidents.rosters;

import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import java.util.List;

/** Some of the statements of an incident by where they stand, with how many there are; what they say stays sealed. */
public record StatementPage(List<Line> lines, long total, int page, int pages) {

    public StatementPage {
        lines = List.copyOf(lines);
    }

    /**
     * A statement by the list and row in which it came.
     *
     * @param listPage on which page of the list the row is shown
     */
    public record Line(StatementId id, RosterId roster, String listName, int row, int listPage) {}
}
