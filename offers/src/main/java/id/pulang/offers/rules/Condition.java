package id.pulang.offers.rules;

import id.pulang.offers.data.DataRow;
import id.pulang.offers.data.Mistake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must come together: terms that all hold. {@code a|b} asks for one of several signs, {@code 2:a|b|c} for two
 * different ones, {@code !a|b} for none; {@code @name} stands for the signs of a group. Immutable.
 */
final class Condition {

    private record Term(Set<String> signs, int least, int most) {

        boolean holds(Set<String> found) {
            long count = signs.stream().filter(found::contains).count();
            return count >= least && count <= most;
        }
    }

    private final List<Term> terms;

    private Condition(List<Term> terms) {
        this.terms = terms;
    }

    static Condition of(String written, Map<String, Set<String>> groups, Signs signs, DataRow row) {
        var terms = new ArrayList<Term>();
        for (String term : written.split(" ")) {
            boolean none = term.startsWith("!");
            int colon = term.indexOf(':');
            int least = none ? 0 : colon > 0 ? count(term.substring(0, colon), row) : 1;
            String names = term.substring(none ? 1 : colon + 1);
            terms.add(new Term(signs(names, groups, signs, row), least, none ? 0 : Integer.MAX_VALUE));
        }
        return new Condition(terms);
    }

    static Set<String> signs(String names, Map<String, Set<String>> groups, Signs signs, DataRow row) {
        var all = new HashSet<String>();
        for (String name : names.split("\\|")) {
            if (name.startsWith("@") && groups.containsKey(name.substring(1))) {
                all.addAll(groups.get(name.substring(1)));
            } else if (signs.knows(name)) {
                all.add(name);
            } else {
                row.wrong(2, Mistake.NO_SUCH_SIGN_OR_GROUP, name);
            }
        }
        return all;
    }

    private static int count(String digits, DataRow row) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            row.wrong(2, Mistake.NO_COUNT, digits);
            return 1;
        }
    }

    boolean holds(Set<String> found) {
        return terms.stream().allMatch(term -> term.holds(found));
    }
}
