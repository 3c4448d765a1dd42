package id.pulang.linkage.names;

import id.pulang.linkage.model.ComparisonLevel;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How well the pairs of one table are told apart, script by script and in both halves. */
final class PairMeasure {

    private final List<ScriptPair> pairs;
    private final NameComparison names;

    PairMeasure(String table) {
        pairs = ScriptPair.all(table);
        names = new NameComparison(new Vocabulary(pairs.stream()
                .flatMap(pair -> Stream.of(pair.name(), pair.other()))
                .toList()));
    }

    Stream<String> scripts() {
        return pairs.stream().map(ScriptPair::script).distinct();
    }

    static Predicate<ScriptPair> of(String script, boolean heldOut) {
        return pair -> pair.script().equals(script) && pair.heldOut() == heldOut;
    }

    long count(Predicate<ScriptPair> which) {
        return pairs.stream().filter(which).count();
    }

    /** Whether half of the pairs of each half of a script are of one person, and there are some. */
    boolean halfAreTheSame(String script) {
        return Stream.of(true, false).map(heldOut -> of(script, heldOut)).allMatch(half -> {
            long same = count(half.and(ScriptPair::same));
            return same > 0 && 2 * same == count(half);
        });
    }

    double f1(Predicate<ScriptPair> which) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (ScriptPair pair : pairs.stream().filter(which).toList()) {
            boolean taken = oneName(pair);
            right += taken && pair.same() ? 1 : 0;
            wrong += taken && !pair.same() ? 1 : 0;
            missed += !taken && pair.same() ? 1 : 0;
        }
        return 2.0 * right / (2 * right + wrong + missed);
    }

    private boolean oneName(ScriptPair pair) {
        ComparisonLevel level =
                names.compare(names.read(pair.name()), names.read(pair.other())).level();
        return level.compareTo(ComparisonLevel.PARTLY) < 0;
    }

    /** A table of the figures, in Markdown. */
    String table() {
        return """
                | Script | Pairs, rules | F1, rules | Pairs, held out | F1, held out |
                |---|--:|--:|--:|--:|
                """ + line("all", pair -> true)
                + scripts()
                        .map(script -> line(script, pair -> pair.script().equals(script)))
                        .collect(Collectors.joining());
    }

    private String line(String name, Predicate<ScriptPair> which) {
        Predicate<ScriptPair> rules = which.and(pair -> !pair.heldOut());
        Predicate<ScriptPair> heldOut = which.and(ScriptPair::heldOut);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %d | %.3f |\n",
                name,
                count(rules),
                f1(rules),
                count(heldOut),
                f1(heldOut));
    }
}
