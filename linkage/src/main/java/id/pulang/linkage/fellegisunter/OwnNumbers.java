package id.pulang.linkage.fellegisunter;

import id.pulang.linkage.comparison.CodeField;
import id.pulang.linkage.comparison.FieldComparison;
import id.pulang.linkage.comparison.FieldComparisonResult;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Parameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which telephones, mails, accounts and other codes are somebody's own in the lists at hand, and not those of a
 * household, an agent or a place. Two people of one number show: words of their names contradict each other that are no
 * slips while no birth agrees, or their documents do. With r the share of these among the pairs of rows of one number,
 * without other pairs whose names contradict, a number that two rows share has the odds (1 - r) / r for one person.
 * Half a pair of two people is added, and one of one person is left out, as the pair that is asked about does not speak
 * for itself. Where r is small, these odds hold in the place of prior and context, and against a relative as well. A
 * number under which mostly rows of two people stand is nobody's own, whatever the others are. Learnt from the first
 * records only; immutable.
 *
 * @param columns by the number of the field
 */
record OwnNumbers(List<Column> columns) {

    /** A number that more rows state is looked at in this many of them. */
    private static final int MOST_ROWS = 12;

    private static final int FEWEST_ROWS = 3;

    /**
     * The numbers of a field.
     *
     * @param code the field; null where it states no such numbers
     * @param bits what speaks for one person where two rows share a number; 0 if numbers are not people's own
     * @param ofSeveral the numbers under which mostly rows of two people stand
     */
    private record Column(@Nullable CodeField code, double bits, Set<String> ofSeveral) {

        private static final Column NONE = new Column(null, 0, Set.of());

        boolean isOwn(int record) {
            return code != null && bits > 0 && !ofSeveral.contains(Objects.requireNonNull(code.value(record)));
        }
    }

    /**
     * Looks at all rows that share a number.
     *
     * @param fields what is compared
     * @param learntFrom how many records come first
     */
    static OwnNumbers among(List<FieldComparison> fields, int learntFrom) {
        return new OwnNumbers(fields.stream()
                .map(field -> field instanceof CodeField code && !IdentityFacts.identifies(code.field())
                        ? learn(code, rows(code, learntFrom), fields)
                        : Column.NONE)
                .toList());
    }

    private static Column learn(CodeField code, TreeMap<String, List<Integer>> stated, List<FieldComparison> fields) {
        double ofTwo = 0;
        double told = 0;
        var several = new HashSet<String>();
        for (var number : stated.entrySet()) {
            int[] counts = count(number.getValue(), fields);
            ofTwo += counts[0];
            told += counts[0] + counts[1];
            if (number.getValue().size() >= FEWEST_ROWS && counts[0] > counts[1]) {
                several.add(number.getKey());
            }
        }
        boolean own = ofTwo <= Parameters.OWN_NUMBER_MOST_SHARE * told;
        return new Column(code, own ? log2((told - ofTwo - 0.5) / (ofTwo + 0.5)) : 0, several);
    }

    private static TreeMap<String, List<Integer>> rows(CodeField code, int learntFrom) {
        var rows = new TreeMap<String, List<Integer>>();
        for (int record = 0; record < learntFrom; record++) {
            String value = code.value(record);
            if (value != null) {
                List<Integer> before = rows.computeIfAbsent(value, unused -> new ArrayList<>());
                if (before.size() < MOST_ROWS) {
                    before.add(record);
                }
            }
        }
        return rows;
    }

    /** How many pairs of these rows are of two people, and how many of one as far as names tell. */
    private static int[] count(List<Integer> rows, List<FieldComparison> fields) {
        int ofTwo = 0;
        int ofOne = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                IdentityFacts facts = facts(rows.get(j), rows.get(i), fields);
                boolean two = facts.ofTwoPeople();
                ofTwo += two ? 1 : 0;
                ofOne += !two && facts.namedAlike() ? 1 : 0;
            }
        }
        return new int[] {ofTwo, ofOne};
    }

    private static IdentityFacts facts(int left, int right, List<FieldComparison> fields) {
        var facts = new IdentityFacts();
        var finding = new FieldComparisonResult();
        for (FieldComparison field : fields) {
            if (IdentityFacts.identifies(field.field())) {
                field.compare(left, right, finding);
                facts.note(field.field(), finding);
            }
        }
        return facts;
    }

    /** How many bits speak for one person as a field has this level; 0 unless a number of one's own is the same. */
    double bits(int field, int record, ComparisonLevel level) {
        Column column = columns.get(field);
        return level == ComparisonLevel.SAME && column.isOwn(record) ? column.bits() : 0;
    }

    private static double log2(double number) {
        return Math.log(Math.max(1, number)) / Math.log(2);
    }
}
