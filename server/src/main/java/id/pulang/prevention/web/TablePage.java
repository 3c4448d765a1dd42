package id.pulang.prevention.web;

import id.pulang.offers.data.DataProblem;
import id.pulang.prevention.editions.Edition;
import id.pulang.prevention.editions.EditionOutcome;
import id.pulang.prevention.editions.EditionTables;
import id.pulang.prevention.editions.TableLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page of one table of an edition.
 *
 * @param line the number of the row that is shown as a form; -1 for a new one, 0 for none
 * @param problems what is wrong in this table
 * @param became what came of the last act
 */
public record TablePage(
        Edition edition,
        String table,
        List<TableLine> lines,
        int line,
        List<DataProblem> problems,
        EditionOutcome became) {

    /** Asks for the form of a new row. */
    public static final int NEW = -1;

    private static final int TWO = 2;
    private static final Map<String, Integer> COLUMNS = Map.of(
            "release", 4,
            "destinations", 9,
            "agencies", 7,
            "rules", 5,
            "signs", 7,
            "advice", 4,
            "currencies", 5,
            "short-words", 1,
            "ordinary-words", 1);

    /** Copies the lists in. */
    public TablePage {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** How many columns a table has. */
    public static int columns(String table) {
        return COLUMNS.getOrDefault(table, TWO);
    }

    /** Where its edition lies. */
    public String address() {
        return "/desk/offer-rules/" + edition.id().value();
    }

    /** The row that is shown as a form; an empty one for a new row, none where nothing is edited. */
    public Optional<TableLine> shown() {
        if (!edition.isOpen() || table.equals(EditionTables.AGENCIES)) {
            return Optional.empty();
        }
        return line == NEW
                ? Optional.of(new TableLine(NEW, true, List.of()))
                : lines.stream().filter(each -> each.number() == line).findFirst();
    }

    /** What is wrong in a row. */
    public List<DataProblem> problems(TableLine row) {
        return problems.stream().filter(each -> each.line() == row.number()).toList();
    }
}
