package id.pulang.people.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.Doubt;
import id.pulang.linkage.Expectation;
import id.pulang.linkage.Explanation;
import id.pulang.linkage.Join;
import id.pulang.linkage.Linkage;
import id.pulang.linkage.Pair;
import id.pulang.linkage.Thresholds;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlookTests {

    private static final Linkage FOUND = new Linkage(
            List.of(),
            explained(0.9955, 0.998, 0.99999)
                    .map(each -> new Join(pair(), each))
                    .toList(),
            explained(0.04, 0.3).map(each -> new Doubt(pair(), each)).toList(),
            new Expectation(3, 0.00651, 1.2));

    private final Outlook outlook = Outlook.of(Thresholds.standard(), FOUND);

    @Test
    void saysHowManyOfAThousandJoinsMayBeWrong() {
        assertThat(outlook.wrongInAThousand()).isEqualTo(2.17, within(0.001));
        assertThat(new Outlook(Thresholds.standard(), new Expectation(0, 0, 0), List.of(), List.of())
                        .wrongInAThousand())
                .isZero();
    }

    @Test
    void saysWhatStricterJoiningWouldLeave() {
        assertThat(outlook.stricter()).extracting(Outlook.Alternative::at).containsExactly(0.999, 0.9999);
        assertThat(outlook.stricter().getFirst().count()).isOne();
        assertThat(outlook.stricter().getFirst().errors()).isEqualTo(0.00001, within(1e-9));
    }

    @Test
    void saysWhomLaterQuestionsWouldMiss() {
        assertThat(outlook.later()).extracting(Outlook.Alternative::at).containsExactly(0.05, 0.1, 0.2, 0.5);
        assertThat(outlook.later().getFirst().count()).isOne();
        assertThat(outlook.later().getFirst().errors()).isEqualTo(1.24, within(1e-9));
        assertThat(outlook.later().getLast().errors()).isEqualTo(1.54, within(1e-9));
    }

    @Test
    void refusesSettingsThatContradictEachOther() {
        assertThatThrownBy(() -> new MatchingSettings(0.5, 0.6)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new MatchingSettings(0.995, 0.02).thresholds()).isEqualTo(Thresholds.standard());
    }

    private static Stream<Explanation> explained(double... probabilities) {
        return DoubleStream.of(probabilities).mapToObj(each -> new Explanation(0, List.of(), 0, each));
    }

    private static Pair pair() {
        return new Pair("a", "b");
    }
}
