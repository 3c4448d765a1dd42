package id.pulang.offers.rules;

import id.pulang.offers.data.DataFiles;
import id.pulang.offers.data.DataRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of {@code rules.tsv}; the gravest answer of those that hold is given. Immutable. */
public final class Rules {

    private static final String GROUP = "GROUP";

    private final Map<Rule, Condition> conditions = new LinkedHashMap<>();

    private Rules() {}

    /** Reads the table: groups of signs, and for each rule its answer, name, condition and sentence. */
    public static Rules from(DataFiles files, Signs signs) {
        var rules = new Rules();
        var groups = new HashMap<String, Set<String>>();
        for (DataRow row : files.rows("rules", 3)) {
            if (row.text(0).equals(GROUP)) {
                groups.put(row.text(1), Condition.signs(row.text(2), groups, signs, row));
            } else {
                var rule = new Rule(row.text(1), row.constant(0, Answer.class), row.bilingual(3));
                rules.conditions.put(rule, Condition.of(row.text(2), groups, signs, row));
            }
        }
        return rules;
    }

    /** The rules that hold and have the gravest answer, in the order of the table; none where none holds. */
    public List<Rule> holding(Set<String> found) {
        var holding = new ArrayList<Rule>();
        conditions.forEach((rule, condition) -> {
            if (condition.holds(found)) {
                holding.add(rule);
            }
        });
        holding.sort(Comparator.comparing(Rule::answer));
        return holding.stream()
                .filter(rule -> rule.answer() == holding.getFirst().answer())
                .toList();
    }
}
