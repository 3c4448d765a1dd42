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
