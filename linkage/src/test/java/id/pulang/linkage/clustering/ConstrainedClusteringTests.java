package id.pulang.linkage.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.documents.NationalNumber;
import id.pulang.linkage.model.RecordPair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ConstrainedClusteringTests {

    private static final Map<String, NationalNumber> TWO =
            Map.of("a", nik("3210204202920031"), "c", nik("7105162009920008"));
    private static final List<String> THREE = List.of("a", "b", "c");
    private static final List<RecordPair> CHAIN = List.of(new RecordPair("a", "b"), new RecordPair("b", "c"));

    @Test
    void twoValidNumbersAreNeverJoinedThroughAThirdRecord() {
        var clustering = ConstrainedClustering.of(THREE, List.of(), CHAIN, TWO);

        assertThat(clustering.clusters()).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(clustering.refused()).containsExactly(new RecordPair("b", "c"));
    }

    @Test
    void officersMayJoinTwoNumbersAndTheRestFollows() {
        var clustering = ConstrainedClustering.of(THREE, List.of(new RecordPair("a", "c")), CHAIN, TWO);

        assertThat(clustering.clusters()).containsExactly(THREE);
        assertThat(clustering.refused()).isEmpty();
        assertThat(clustering.together("a", "b")).isTrue();
    }

    @RepeatedTest(50)
    void theOrderOfJoinsDoesNotMatterWithoutNumbers(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var records = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            records.add("r" + (100 + i));
        }
        var joins = new ArrayList<RecordPair>();
        for (int i = 0; i < 20; i++) {
            int one = random.nextInt(30);
            joins.add(new RecordPair(records.get(one), records.get((one + 1 + random.nextInt(29)) % 30)));
        }
        var one = ConstrainedClustering.of(records, List.of(), joins, Map.of());

        Collections.shuffle(joins, random);
        Collections.shuffle(records, random);
        var two = ConstrainedClustering.of(records, List.of(), joins, Map.of());

        assertThat(two.clusters()).isEqualTo(one.clusters());
    }

    private static NationalNumber nik(String digits) {
        return NationalNumber.read(digits).orElseThrow();
    }
}
