package id.pulang.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.decisions.Decision.Answer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DecisionTests {

    private static final Decision MET = Decision.met("fine", "waived");
    private static final Decision UNMET = Decision.unmet("health", "not_fit");
    private static final Decision NOT_KNOWN = Decision.notKnown("permit", "nobody_asked");

    @Test
    void isMetOnlyWhenEveryPartIs() {
        assertThat(Decision.allOf("travel", MET, MET).met()).isTrue();
        assertThat(Decision.allOf("travel", MET, NOT_KNOWN).answer()).isEqualTo(Answer.NOT_KNOWN);
        assertThat(Decision.allOf("travel", MET, UNMET).answer()).isEqualTo(Answer.UNMET);
        assertThat(Decision.allOf("travel", NOT_KNOWN, UNMET).answer()).isEqualTo(Answer.UNMET);
    }

    @Test
    void answersNothingWhenNothingWasAsked() {
        var empty = Decision.allOf("travel");

        assertThat(empty.met()).isFalse();
        assertThat(empty.because()).isEqualTo(Decision.AllOf.NOTHING_ASKED);
    }

    @Test
    void namesEveryObjectionHoweverDeepItLies() {
        var travel = Decision.allOf("travel", MET, Decision.allOf("papers", NOT_KNOWN, MET), UNMET);

        assertThat(travel.objections()).containsExactly(NOT_KNOWN, UNMET);
    }

    @RepeatedTest(100)
    void isNeverMetWhileOnePartIsUnknown(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var parts = IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(_ -> random.nextInt(4) == 0 ? UNMET : MET)
                .toArray(Decision[]::new);
        parts[random.nextInt(parts.length)] = NOT_KNOWN;

        var together = new Decision.AllOf("travel", List.of(parts));

        assertThat(together.met())
                .as("seed %s", repetition.getCurrentRepetition())
                .isFalse();
        assertThat(together.objections()).contains(NOT_KNOWN);
    }
}
