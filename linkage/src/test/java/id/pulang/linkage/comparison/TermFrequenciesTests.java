package id.pulang.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TermFrequenciesTests {

    @Test
    void tellHowMuchAValueSaysByHowManyStateIt() {
        var shares = new TermFrequencies(new String[] {"a", "a", "b", null, "c"});

        assertThat(shares.rarity(0)).isCloseTo(1, within(1e-6));
        assertThat(shares.rarity(1)).isCloseTo(1, within(1e-6));
        assertThat(shares.rarity(2)).isCloseTo(2, within(1e-6));
    }

    @Test
    void tellWhetherTwoRecordsStateTheSame() {
        var shares = new TermFrequencies(new String[] {"a", new String("a"), "b", null, null});

        assertThat(shares.same(0, 1)).isTrue();
        assertThat(shares.same(0, 2)).isFalse();
        assertThat(shares.same(0, 3)).isFalse();
        assertThat(shares.same(3, 4)).isFalse();
    }

    @Test
    void tellHowMuchRarerThanUsualAValueIsTrustedToSevenTenths() {
        var shares = new TermFrequencies(new String[] {"a", "a", "b", "c"});

        // six of sixteen pairs agree by chance: two states a half, the others a quarter
        assertThat(shares.rarer(0)).isCloseTo(0.7 * log2(0.375 / 0.5), within(1e-6));
        assertThat(shares.rarer(2)).isCloseTo(0.7 * log2(0.375 / 0.25), within(1e-6));
    }

    @Test
    void takeNoValueForMoreThanFourBitsRarerOrCommonerThanUsual() {
        String[] column = new String[1_000];
        Arrays.fill(column, "a");
        column[7] = "b";

        assertThat(new TermFrequencies(column).rarer(7)).isCloseTo(2.8, within(1e-6));
    }

    @Test
    void areEmptyWhereNobodyStatesAnything() {
        assertThat(new TermFrequencies(new String[3]).isEmpty()).isTrue();
        assertThat(new TermFrequencies(new String[] {null, "a"}).isEmpty()).isFalse();
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }

    @Test
    void learnFromTheFirstRecordsOnly() {
        var shares = new TermFrequencies(new String[] {"a", "a", "b", "c", "a", "d", "d"}, 4);
        var learnt = new TermFrequencies(new String[] {"a", "a", "b", "c"});

        assertThat(shares.rarity(4)).isEqualTo(learnt.rarity(0));
        assertThat(shares.rarer(4)).isEqualTo(learnt.rarer(0));
        assertThat(shares.rarity(5)).isEqualTo(learnt.rarity(2));
        assertThat(shares.same(5, 6)).isTrue();
        assertThat(new TermFrequencies(new String[] {null, "a"}, 1).isEmpty()).isTrue();
    }
}
