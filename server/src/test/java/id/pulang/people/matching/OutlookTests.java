package id.pulang.people.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.decision.AutoMatch;
import id.pulang.linkage.decision.ClericalReview;
import id.pulang.linkage.decision.ExpectedErrors;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.RecordPair;
import id.pulang.people.matching.results.Outlook;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OutlookTests {

    private static final Thresholds CHOSEN = new Thresholds(0.97, 0.03);

    private static final LinkageResult FOUND = new LinkageResult(
            List.of(),
            explained(0.975, 0.985, 0.99999)
                    .map(each -> new AutoMatch(pair(), each))
                    .toList(),
            explained(0.04, 0.3).map(each -> new ClericalReview(pair(), each)).toList(),
            new ExpectedErrors(3, 0.04001, 1.2));

    private final Outlook outlook = Outlook.of(CHOSEN, FOUND);

    @Test
    void saysHowManyOfAThousandJoinsMayBeWrong() {
        assertThat(outlook.wrongInAThousand()).isEqualTo(13.34, within(0.01));
        assertThat(new Outlook(CHOSEN, new ExpectedErrors(0, 0, 0), List.of(), List.of()).wrongInAThousand())
                .isZero();
    }

    @Test
    void saysWhatStricterJoiningWouldLeave() {
        assertThat(outlook.stricter()).extracting(Outlook.Alternative::at).containsExactly(0.98, 0.99, 0.995, 0.999);
        assertThat(outlook.stricter().getFirst().count()).isEqualTo(2);
        assertThat(outlook.stricter().getFirst().errors()).isEqualTo(0.01501, within(1e-9));
        assertThat(outlook.stricter().getLast().count()).isOne();
    }

    @Test
    void saysWhomLaterQuestionsWouldMiss() {
        assertThat(outlook.later()).extracting(Outlook.Alternative::at).containsExactly(0.05, 0.1, 0.2, 0.5);
        assertThat(outlook.later().getFirst().count()).isOne();
        assertThat(outlook.later().getFirst().errors()).isEqualTo(1.24, within(1e-9));
        assertThat(outlook.later().getLast().errors()).isEqualTo(1.54, within(1e-9));
    }

    @Test
    void offersStricterLinesBesideTheShippedOnes() {
        var shipped = Outlook.of(Thresholds.standard(), FOUND);

        assertThat(shipped.stricter())
                .extracting(Outlook.Alternative::at)
                .isNotEmpty()
                .allMatch(at -> at > Thresholds.standard().joinAt());
    }

    @Test
    void asksFromNoLineAboveTheOneForJoining() {
        var early = Outlook.of(new Thresholds(0.1, 0.03), FOUND);

        assertThat(early.later()).extracting(Outlook.Alternative::at).containsExactly(0.05);
    }

    @Test
    void followsTheShippedThresholdsWhereNothingIsSet() {
        assertThat(bound(Map.of()).thresholds()).isEqualTo(Thresholds.standard());
        assertThat(bound(Map.of("pulang.matching.join-at", "0.999")).thresholds())
                .isEqualTo(new Thresholds(0.999, Thresholds.standard().askFrom()));
        assertThat(bound(Map.of("pulang.matching.ask-from", "0.3")).thresholds())
                .isEqualTo(new Thresholds(Thresholds.standard().joinAt(), 0.3));
    }

    @Test
    void refusesSettingsThatContradictEachOther() {
        assertThatThrownBy(() -> new MatchingSettings(0.5, 0.6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MatchingSettings(null, 0.9999)).isInstanceOf(IllegalArgumentException.class);
    }

    private static MatchingSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("pulang.matching", MatchingSettings.class);
    }

    private static Stream<Explanation> explained(double... probabilities) {
        return DoubleStream.of(probabilities).mapToObj(each -> new Explanation(0, 0, List.of(), 0, each));
    }

    private static RecordPair pair() {
        return new RecordPair("a", "b");
    }
}
