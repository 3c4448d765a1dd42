package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.PersonRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedCountsTests {

    private static final byte SAME = (byte) (ComparisonLevel.SAME.ordinal() + 1);
    private static final byte OTHER = (byte) (ComparisonLevel.DIFFERENT.ordinal() + 1);

    private final RecordComparison comparison =
            new PreparedRecords(List.of(person("1"), person("2"))).comparisonOfStated();

    @Test
    void countsEachPairWithItsWeight() {
        var patterns = List.of(seen(10, 1, 2, 0), seen(4, 1, 3, 1));

        var tally = new ExpectedCounts(2, 2).addAll(patterns, at -> at == 0 ? 0.5 : 1);

        assertThat(tally.pairs()).isEqualTo(9);
        assertThat(tally.steps(0)[1]).isEqualTo(9);
        assertThat(tally.steps(1)[2]).isEqualTo(5);
        assertThat(tally.steps(1)[3]).isEqualTo(4);
        assertThat(tally.lists()).containsExactly(5, 4);
    }

    @Test
    void learnsWhichAgreementsComeTogether() {
        assertThat(comparison.fields()).isEqualTo(3);
        var patterns = List.of(
                seen(64, 1, SAME, SAME, 0),
                seen(64, 1, SAME, OTHER, 0),
                seen(64, 1, OTHER, SAME, 0),
                seen(832, 1, OTHER, OTHER, 0));
        var tally = new ExpectedCounts(3, 1).addAll(patterns, unused -> 1);

        var dependence = tally.dependence(patterns, unused -> 1, comparison);

        // 64 pairs agree in both, where 16 were to be expected
        boolean[] agree = {false, true, true};
        assertThat(dependence.left(2, 6, agree)).isCloseTo(4, within(1e-9));
        assertThat(dependence.left(1, 6, agree)).isEqualTo(6);
    }

    @Test
    void learnsThatFromPairsByTheirWeight() {
        var patterns = List.of(
                seen(128, 1, SAME, SAME, 0),
                seen(128, 1, SAME, OTHER, 0),
                seen(128, 1, OTHER, SAME, 0),
                seen(1664, 1, OTHER, OTHER, 0));
        var tally = new ExpectedCounts(3, 1).addAll(patterns, unused -> 0.1);

        var dependence = tally.dependence(patterns, unused -> 0.1, comparison);

        // but for the weight this would be as above
        assertThat(dependence.left(2, 6, new boolean[] {false, true, true})).isEqualTo(6);
    }

    private static AgreementPatterns.Seen seen(int pairs, int... steps) {
        byte[] bytes = new byte[steps.length];
        for (int i = 0; i < steps.length; i++) {
            bytes[i] = (byte) steps[i];
        }
        return new AgreementPatterns.Seen(bytes, pairs);
    }

    private static PersonRecord person(String id) {
        return SomeRecord.of(id, "list", null)
                .detailed("Postcode", Detail.Kind.CODE, "40111")
                .detailed("Work", Detail.Kind.CATEGORY, "farmer")
                .record();
    }
}
