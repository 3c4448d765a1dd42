package id.pulang.linkage.likely;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TeachingTests {

    @Test
    void neverRaisesWhatTheWeightsCallImpossible() {
        assertThat(Teaching.guarded(-8, 14)).isEqualTo(-8);
        assertThat(Teaching.guarded(-9.5f, -1)).isEqualTo(-9.5f);
    }

    @Test
    void doubtsWhatTheWeightsCallImpossibleStillMore() {
        assertThat(Teaching.guarded(-8, -14)).isEqualTo(-14);
    }

    @Test
    void isBelievedInAllElse() {
        assertThat(Teaching.guarded(-7.9f, 14)).isEqualTo(14);
        assertThat(Teaching.guarded(20, -14)).isEqualTo(-14);
    }
}
