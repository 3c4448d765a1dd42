package id.pulang.linkage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SupervisedScoringTests {

    @Test
    void neverRaisesWhatTheWeightsCallImpossible() {
        assertThat(SupervisedScoring.guarded(-8, 14)).isEqualTo(-8);
        assertThat(SupervisedScoring.guarded(-9.5f, -1)).isEqualTo(-9.5f);
    }

    @Test
    void doubtsWhatTheWeightsCallImpossibleStillMore() {
        assertThat(SupervisedScoring.guarded(-8, -14)).isEqualTo(-14);
    }

    @Test
    void isBelievedInAllElse() {
        assertThat(SupervisedScoring.guarded(-7.9f, 14)).isEqualTo(14);
        assertThat(SupervisedScoring.guarded(20, -14)).isEqualTo(-14);
    }
}
