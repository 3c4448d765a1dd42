package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementPatternsTests {

    @Test
    void countHowManyPairsShowEachCombination() {
        var patterns = of(new byte[] {1, 2}, new byte[] {2, 1}, new byte[] {1, 2}, new byte[] {1, 2});

        assertThat(patterns.seen()).hasSize(2);
        assertThat(patterns.seen().getFirst().steps()).containsExactly(1, 2);
        assertThat(patterns.seen().getFirst().pairs()).isEqualTo(3);
        assertThat(patterns.seen().getLast().pairs()).isEqualTo(1);
    }

    @Test
    void doNotMindThatTheArrayIsUsedAgain() {
        var patterns = new AgreementPatterns();
        byte[] steps = {1, 1};
        patterns.add(steps);
        steps[0] = 5;
        patterns.add(steps);

        assertThat(patterns.seen()).extracting(seen -> seen.steps()[0]).containsExactly((byte) 1, (byte) 5);
    }

    @Test
    void addWhatOthersHaveCounted() {
        var patterns = of(new byte[] {1}, new byte[] {3});
        patterns.addAll(of(new byte[] {3}, new byte[] {3}, new byte[] {2}));

        assertThat(patterns.seen()).extracting(seen -> seen.steps()[0]).containsExactly((byte) 1, (byte) 2, (byte) 3);
        assertThat(patterns.seen()).extracting(AgreementPatterns.Seen::pairs).containsExactly(1, 1, 3);
    }

    @Test
    void comeInTheSameOrderWhateverTheOrderOfPairs() {
        var one = of(new byte[] {3, 0}, new byte[] {1, 9}, new byte[] {1, 2});
        var other = of(new byte[] {1, 2}, new byte[] {1, 9}, new byte[] {3, 0});

        assertThat(one.seen()).extracting(seen -> seen.steps()[1]).containsExactly((byte) 2, (byte) 9, (byte) 0);
        assertThat(other.seen()).extracting(seen -> seen.steps()[1]).containsExactly((byte) 2, (byte) 9, (byte) 0);
    }

    private static AgreementPatterns of(byte[]... pairs) {
        var patterns = new AgreementPatterns();
        for (byte[] pair : pairs) {
            patterns.add(pair);
        }
        return patterns;
    }
}
