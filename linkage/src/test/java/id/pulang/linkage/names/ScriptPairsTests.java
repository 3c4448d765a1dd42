package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.ComparisonLevel;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How well names over scripts are told to be one: two are taken for one where no part of either contradicts the other,
 * as the linkage of records takes them.
 */
class ScriptPairsTests {

    private static final List<ScriptPair> PAIRS = ScriptPair.all();
    private static final NameComparison NAMES = new NameComparison(new Vocabulary(
            PAIRS.stream().flatMap(pair -> Stream.of(pair.name(), pair.other())).toList()));

    static Stream<String> scripts() {
        return PAIRS.stream().map(ScriptPair::script).distinct();
    }

    @Test
    void holdsFourHundredPairsOfTenScripts() {
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(400);
        assertThat(scripts()).hasSize(11);
        assertThat(PAIRS).filteredOn(ScriptPair::same).hasSize(PAIRS.size() / 2);
    }

    @Test
    void tellsNamesOverScriptsOnTheHalfThatRulesWereTunedOn() {
        assertThat(f1(pair -> !pair.heldOut())).isGreaterThan(0.93);
    }

    @Test
    void tellsNamesOverScriptsOnTheHalfThatNoRuleWasTunedOn() {
        assertThat(f1(ScriptPair::heldOut)).isGreaterThan(0.93);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void tellsNamesOfEachScript(String script) {
        assertThat(f1(pair -> pair.script().equals(script))).isGreaterThan(0.85);
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
        double f1 = 2.0 * right / (2 * right + wrong + missed);
        return f1;
    }

    private static boolean oneName(ScriptPair pair) {
        ComparisonLevel level =
                NAMES.compare(NAMES.read(pair.name()), NAMES.read(pair.other())).level();
        return level.compareTo(ComparisonLevel.PARTLY) < 0;
    }
}
