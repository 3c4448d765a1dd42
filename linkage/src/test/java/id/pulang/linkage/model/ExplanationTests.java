package id.pulang.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTests {

    @Test
    void leavesNothingBetweenTheSumAndTheProbabilityUnsaid() {
        var taken = new Explanation(-6, -1, List.of(), 3, 0.5);
        var supported = new Explanation(-6, 0, List.of(), -1, 0.8);

        assertThat(taken.otherBits().orElseThrow()).isCloseTo(-3, within(1e-9));
        assertThat(supported.otherBits().orElseThrow()).isCloseTo(3, within(1e-9));
    }

    @Test
    void addsNothingWhereNothingWasWeighed() {
        assertThat(new Explanation(-6, 0, List.of(), -1, 0).otherBits()).isEmpty();
        assertThat(new Explanation(-6, 0, List.of(), 60, 1).otherBits()).isEmpty();
    }
}
