package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.ComparisonLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How well names over scripts are told to be one: two are taken for one where no part of either contradicts the other,
 * as the linkage of records takes them. The figures stand on a page under {@code docs/generated}; {@code ./pulang test
 * --only ScriptPairsTests --write-docs} writes it anew.
 */
class ScriptPairsTests {

    private static final Path PAGE = Path.of("../docs/generated/names-over-scripts.md");
    private static final List<ScriptPair> PAIRS = ScriptPair.all();
    private static final NameComparison NAMES = new NameComparison(new Vocabulary(
            PAIRS.stream().flatMap(pair -> Stream.of(pair.name(), pair.other())).toList()));

    static Stream<String> scripts() {
        return PAIRS.stream().map(ScriptPair::script).distinct();
    }

    @Test
    void haveAnotherNameForEachThatIsTheSameInBothHalvesOfEachScript() {
        assertThat(scripts())
                .containsExactlyInAnyOrder(
                        "Arabic",
                        "Bengali",
                        "Burmese",
                        "Chinese",
                        "Cyrillic",
                        "Devanagari",
                        "Khmer",
                        "Korean",
                        "Lao",
                        "Mixed",
                        "Thai",
                        "Vietnamese");
        assertThat(scripts()).allSatisfy(script -> {
            assertThat(count(pair -> of(script, false).test(pair) && pair.same()))
                    .isPositive()
                    .isEqualTo(count(pair -> of(script, false).test(pair) && !pair.same()));
            assertThat(count(pair -> of(script, true).test(pair) && pair.same()))
                    .isPositive()
                    .isEqualTo(count(pair -> of(script, true).test(pair) && !pair.same()));
        });
    }

    @Test
    void reachAnF1Of93HundredthsInBothHalves() {
        assertThat(f1(pair -> !pair.heldOut())).isGreaterThan(0.93);
        assertThat(f1(ScriptPair::heldOut)).isGreaterThan(0.93);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void reachAnF1Of85HundredthsInBothHalvesOfEachScript(String script) {
        assertThat(f1(of(script, false))).isGreaterThan(0.85);
        assertThat(f1(of(script, true))).isGreaterThan(0.85);
    }

    @Test
    void thePageHoldsTheFiguresOfEachScript() throws IOException {
        String page = """
                # Names over scripts

                The pairs of names in [script-pairs.csv](../../linkage/src/test/resources/id/pulang/linkage/names/README.md): two are taken
                for one where no part of either contradicts the other. *Rules*: the half on which rules are tuned; *held out*: the half that
                only measures. Written by `./pulang test --only ScriptPairsTests --write-docs`.

                | Script | Pairs, rules | F1, rules | Pairs, held out | F1, held out |
                |---|--:|--:|--:|--:|
                """ + line("all", pair -> true)
                + scripts()
                        .map(script -> line(script, pair -> pair.script().equals(script)))
                        .collect(Collectors.joining());

        if (Boolean.getBoolean("pulang.write-docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).content().isEqualTo(page);
    }

    private static String line(String name, Predicate<ScriptPair> which) {
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

    private static Predicate<ScriptPair> of(String script, boolean heldOut) {
        return pair -> pair.script().equals(script) && pair.heldOut() == heldOut;
    }

    private static long count(Predicate<ScriptPair> which) {
        return PAIRS.stream().filter(which).count();
    }

    private static double f1(Predicate<ScriptPair> which) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (ScriptPair pair : PAIRS.stream().filter(which).toList()) {
            boolean taken = oneName(pair);
            right += taken && pair.same() ? 1 : 0;
            wrong += taken && !pair.same() ? 1 : 0;
            missed += !taken && pair.same() ? 1 : 0;
        }
        return 2.0 * right / (2 * right + wrong + missed);
    }

    private static boolean oneName(ScriptPair pair) {
        ComparisonLevel level =
                NAMES.compare(NAMES.read(pair.name()), NAMES.read(pair.other())).level();
        return level.compareTo(ComparisonLevel.PARTLY) < 0;
    }
}
