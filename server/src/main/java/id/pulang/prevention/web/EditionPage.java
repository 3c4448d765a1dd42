package id.pulang.prevention.web;

import id.pulang.identity.UserId;
import id.pulang.offers.RuleSet;
import id.pulang.offers.data.DataProblem;
import id.pulang.prevention.editions.Edition;
import id.pulang.prevention.editions.EditionOutcome;
import id.pulang.prevention.editions.EditionTables;
import id.pulang.prevention.editions.TableLine;
import java.util.List;
import java.util.Map;

/**
 * The page of one edition of the rules.
 *
 * @param others what it is compared with: the rules in force, of one that was released those from which it began
 * @param problems what keeps a check from being made from it
 * @param names the names of the officers who wrote, proposed, released
 * @param reader who looks
 * @param became what came of the last act
 */
public record EditionPage(
        Edition edition,
        EditionTables tables,
        EditionTables others,
        List<DataProblem> problems,
        Map<UserId, String> names,
        UserId reader,
        EditionOutcome became) {

    /** Copies the lists in. */
    public EditionPage {
        problems = List.copyOf(problems);
        names = Map.copyOf(names);
    }

    /** Where its pages lie. */
    public String address() {
        return "/desk/offer-rules/" + edition.id().value();
    }

    /** The name of an officer. */
    public String name(UserId officer) {
        return names.getOrDefault(officer, "");
    }

    /** Whether the reader may release what another officer has proposed. */
    public boolean releases() {
        return edition.waitsFor(reader);
    }

    /** The names of all tables. */
    public List<String> tableNames() {
        return RuleSet.TABLES;
    }

    /** The rows of a table that are new or changed. */
    public List<TableLine> added(String table) {
        return tables.beyond(others, table);
    }

    /** The rows of a table that are gone or changed. */
    public List<TableLine> gone(String table) {
        return others.beyond(tables, table);
    }

    /** The name of a table in a problem, without its ending. */
    public static String table(DataProblem problem) {
        return problem.file().replace(".tsv", "");
    }
}
