package id.pulang.incidents.rosters;

import id.pulang.incidents.StatementId;
import id.pulang.lists.Problem;
import java.util.List;

/**
 * Some rows of a list as they came, with what could not be taken from them beside.
 *
 * @param placesSealed whether the list says where people are whom its writer had not before them: those cells hold
 *     {@link #SEALED}
 */
public record ListPage(
        RosterSummary roster,
        List<String> headers,
        List<Row> rows,
        List<Problem> ofFile,
        boolean placesSealed,
        int page,
        int pages) {

    /** Stands in the place of a cell that says where somebody is. */
    public static final String SEALED = "▣";

    /** Copies the lists in. */
    public ListPage {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        ofFile = List.copyOf(ofFile);
    }

    /**
     * A row as it came.
     *
     * @param pictures the cells that were read on paper with doubt
     * @param earlier what stood there before the list was corrected, newest first
     */
    public record Row(
            StatementId id,
            int row,
            String number,
            List<String> cells,
            List<Problem> problems,
            List<DoubtfulCell> pictures,
            List<List<String>> earlier) {

        /** Copies the lists in. */
        public Row {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
            pictures = List.copyOf(pictures);
            earlier = List.copyOf(earlier);
        }
    }
}
