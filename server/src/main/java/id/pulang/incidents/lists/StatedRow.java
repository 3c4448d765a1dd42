package id.pulang.incidents.lists;

import id.pulang.incidents.StatedFacts;
import id.pulang.lists.Problem;
import id.pulang.lists.tables.TableRow;
import java.util.List;

/**
 * A row with what it says about someone, and what could not be taken from it.
 *
 * @param number what the list calls the person, or the number of the row where the list has no such column
 */
public record StatedRow(TableRow row, String number, StatedFacts facts, List<Problem> problems) {

    /** Copies the problems in. */
    public StatedRow {
        problems = List.copyOf(problems);
    }
}
