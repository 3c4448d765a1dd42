package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.model.ComparisonLevel;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words one letter apart: a slip, or another name. */
class SlipsThatAreNamesTests {

    private static final List<String> NAMES = Stream.concat(
                    Stream.of("Torbek Wanuli", "Tordek Wanuli", "Torpek Wanuli"),
                    IntStream.range(0, 12).mapToObj(person -> person % 2 == 0 ? "Torbek Asra" : "Tordek Milu"))
            .toList();

    @Test
    void areNamesWhereManyAreCalledByBoth() {
        var comparison = new NameComparison(new Vocabulary(NAMES));
        var few = new NameComparison(new Vocabulary(List.of("Torbek Wanuli", "Tordek Wanuli")));

        assertThat(compare(comparison, "Torbek Wanuli", "Tordek Wanuli").level())
                .isEqualTo(ComparisonLevel.TWO_SLIPS);
        assertThat(compare(comparison, "Torbek", "Tordek").bits()).isEqualTo(0.3);
        assertThat(compare(few, "Torbek Wanuli", "Tordek Wanuli").level()).isEqualTo(ComparisonLevel.ONE_SLIP);
    }

    @Test
    void areSlipsWhereNobodyElseIsCalledByOne() {
        var weights = new WordWeights(new Vocabulary(Stream.concat(
                        Stream.of("Dewi", "Dexi", "Zubolan", "Zuxolan", "Deqi", "Deqi", "Deqi"),
                        IntStream.range(0, 400).mapToObj(person -> "Orang" + person))
                .toList()));

        assertThat(loss(weights, "Dewi", "Dexi")).isCloseTo(1.2, within(1e-9));
        assertThat(loss(weights, "Dexi", "Dewi")).isCloseTo(1.2, within(1e-9));
        assertThat(loss(weights, "Dewi", "Deqi")).as("three bear it").isCloseTo(2.5, within(1e-9));
        assertThat(loss(weights, "Zubolan", "Zuxolan")).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void contradictOutrightWhereNoneIsWrittenBadly() {
        assertThat(outright("Kartini Wanuli", "Magdalena Wanuli")).isTrue();
        assertThat(outright("Fauzi Wanuli", "Fauzan Wanuli"))
                .as("both are names of many")
                .isTrue();
        assertThat(outright("Zobtul Wanuli", "Zobtarn Wanuli"))
                .as("nobody is called so")
                .isFalse();
        assertThat(outright("Zobtul Wanuli", "Wanuli"))
                .as("nothing contradicts")
                .isFalse();
        assertThat(outright("Zobtul Wanuli", "Kartini Damanik"))
                .as("no word agrees")
                .isFalse();
    }

    @Test
    void contradictOutrightWhereThreeRowsBearEach() {
        String[] names = {
            "Zobtul Wanuli", "Zobtul Asra", "Zobtul Milu", "Zobtarn Wanuli", "Zobtarn Asra", "Zobtarn Milu"
        };
        var comparison = new NameComparison(new Vocabulary(List.of(names)));

        compare(comparison, names[0], names[3]);

        assertThat(comparison.level()).isEqualTo(ComparisonLevel.PARTLY);
        assertThat(comparison.contradictsOutright()).isTrue();
    }

    private static boolean outright(String one, String other) {
        var comparison = new NameComparison(new Vocabulary(List.of(one, other)));
        compare(comparison, one, other);
        return comparison.contradictsOutright();
    }

    private static double loss(WordWeights weights, String one, String other) {
        int left = number(weights, one);
        int right = number(weights, other);
        return weights.vocabulary().rarity(left, right) - weights.paired(left, right, ComparisonLevel.ONE_SLIP);
    }

    private static int number(WordWeights weights, String word) {
        return weights.vocabulary().read(word).words()[0];
    }

    private static NameMatch compare(NameComparison comparison, String left, String right) {
        return comparison.compare(comparison.read(left), comparison.read(right));
    }
}
