package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final PairMeasure FIRST = new PairMeasure("script-pairs.csv");
    private static final PairMeasure FURTHER = new PairMeasure("further-pairs.csv");

    /** Chinese characters are read as Chinese, also where a name is Japanese. */
    private static final String NOT_READ = "Japanese";

    static Stream<String> scripts() {
        return FIRST.scripts();
    }

    static Stream<String> furtherScripts() {
        return FURTHER.scripts().filter(script -> !script.equals(NOT_READ));
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
        assertThat(FIRST.scripts()).allMatch(FIRST::halfAreTheSame);
        assertThat(FURTHER.scripts()).hasSize(16).allMatch(FURTHER::halfAreTheSame);
    }

    @Test
    void reachAnF1Of95HundredthsInBothHalves() {
        assertThat(FIRST.f1(pair -> !pair.heldOut())).isGreaterThan(0.95);
        assertThat(FIRST.f1(ScriptPair::heldOut)).isGreaterThan(0.95);
    }

    @Test
    void reachAnF1Of90HundredthsAmongFurtherPairs() {
        assertThat(FURTHER.f1(pair -> !pair.heldOut())).isGreaterThan(0.92);
        assertThat(FURTHER.f1(ScriptPair::heldOut)).isGreaterThan(0.90);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void reachAnF1Of85HundredthsInBothHalvesOfEachScript(String script) {
        assertThat(FIRST.f1(PairMeasure.of(script, false))).isGreaterThan(0.85);
        assertThat(FIRST.f1(PairMeasure.of(script, true))).isGreaterThan(0.85);
    }

    @ParameterizedTest
    @MethodSource("furtherScripts")
    void reachAnF1Of80HundredthsInBothHalvesOfEachFurtherScript(String script) {
        assertThat(FURTHER.f1(PairMeasure.of(script, false))).isGreaterThan(0.80);
        assertThat(FURTHER.f1(PairMeasure.of(script, true))).isGreaterThan(0.80);
    }

    @Test
    void thePageHoldsTheFiguresOfEachScript() throws IOException {
        String page = """
                # Names over scripts

                The pairs of names in [script-pairs.csv](../../linkage/src/test/resources/id/pulang/linkage/names/README.md): two are taken
                for one where no part of either contradicts the other. *Rules*: the half on which rules are tuned; *held out*: the half that
                only measures. Written by `./pulang test --only ScriptPairsTests --write-docs`.

                """ + FIRST.table() + """

                ## Further pairs

                Those of `further-pairs.csv`, written later for what is hard. `Latin` has no other script, and `Japanese` is read as Chinese.

                """ + FURTHER.table();

        if (Boolean.getBoolean("pulang.write-docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).content().isEqualTo(page);
    }
}
