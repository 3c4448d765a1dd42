package id.pulang.linkage.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.decision.AutoMatch;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.RecordPair;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchPathsTests {

    private final MatchPaths connections =
            new MatchPaths(List.of(join("a", "b", 0.99), join("c", "b", 0.98), join("x", "y", 0.97)));

    @Test
    void areAsLikelyAsTheJoinBetweenTwoRows() {
        assertThat(connections.probability("a", "b")).isEqualTo(0.99);
        assertThat(connections.probability("b", "a")).isEqualTo(0.99);
    }

    @Test
    void areAsLikelyAsAllJoinsOnTheWay() {
        assertThat(connections.probability("a", "c")).isCloseTo(0.99 * 0.98, within(1e-9));
    }

    @Test
    void areSureWhereAnOfficerHasJoined() {
        assertThat(connections.probability("a", "x")).isEqualTo(1);
        assertThat(connections.probability("a", "unknown")).isEqualTo(1);
    }

    private static AutoMatch join(String one, String other, double probability) {
        return new AutoMatch(new RecordPair(one, other), new Explanation(0, 0, List.of(), 0, probability));
    }
}
