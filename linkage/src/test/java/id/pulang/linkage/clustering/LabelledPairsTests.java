package id.pulang.linkage.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.decision.TrainingLabels;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelledPairsTests {

    private final LabelledPairs settled =
            pairs(new TrainingLabels(Map.of("a", "Budi", "c", "Dewi", "d", "Budi", "unknown", "Agus")));

    @Test
    void areKnownWhereBothRecordsAre() {
        assertThat(settled.known(0, 2)).isTrue();
        assertThat(settled.known(0, 1)).isFalse();
        assertThat(settled.known(1, 0)).isFalse();
        assertThat(settled.known(1, 4)).isFalse();
    }

    @Test
    void areOnePersonWhereBothAreKnownToBe() {
        assertThat(settled.same(0, 3)).isTrue();
        assertThat(settled.same(0, 2)).isFalse();
        assertThat(settled.same(0, 1)).isFalse();
        assertThat(settled.same(1, 4)).isFalse();
    }

    @Test
    void numberThePeople() {
        assertThat(settled.people()).containsExactly(0, -1, 1, 0, -1);
        assertThat(settled.person(3)).isZero();
        settled.people()[0] = 7;
        assertThat(settled.person(0)).isZero();
        assertThat(pairs(TrainingLabels.nothing()).people()).containsOnly(LabelledPairs.UNKNOWN);
    }

    private static LabelledPairs pairs(TrainingLabels known) {
        var records = Stream.of("a", "b", "c", "d", "e")
                .map(id -> SomeRecord.of(id, "list", "Budi").record())
                .toList();
        return new LabelledPairs(new PreparedRecords(records), known);
    }
}
