package id.pulang.repatriation.manifest;

import static id.pulang.repatriation.manifest.SomeJourney.TODAY;
import static id.pulang.repatriation.manifest.SomeJourney.pass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.clearances.decision.SomePasses;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.people.identity.Bound;
import id.pulang.people.identity.IdentityPrint;
import id.pulang.repatriation.milestones.HandoverCountersigned;
import id.pulang.repatriation.milestones.MovedOffManifest;
import id.pulang.repatriation.milestones.PeopleHandedOver;
import id.pulang.repatriation.milestones.PersonBoarded;
import id.pulang.repatriation.milestones.PersonLeftBehind;
import id.pulang.repatriation.seating.Seating;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a manifest makes of the answers of the gates, and what a journey publishes; without a database. */
class GateAnswersTests {

    private static final UserId OFFICER = new UserId(new UUID(9, 9));
    private static final PostCode KEMENSOS = new PostCode("KEMENSOS");

    @Test
    void takesOnlyPassesThatAreGoodToday() {
        var answers = List.of(SomePasses.granted(pass(1)), SomePasses.withheld("exit_permit"));

        assertThat(GateAnswers.good(answers, TODAY)).hasSize(1);
        assertThat(GateAnswers.good(answers, TODAY.plusDays(8))).isEmpty();
        assertThat(GateAnswers.good(answers, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void namesTheGatesThatAreClosed() {
        assertThat(GateAnswers.closed(Optional.of(SomePasses.withheld("exit_permit")), seat(), TODAY))
                .hasValue(List.of("exit_permit"));
        assertThat(GateAnswers.gates(SomePasses.withheld("police_release"))).containsExactly("police_release");
    }

    @Test
    void closesWhereNobodyAnswers() {
        assertThat(GateAnswers.closed(Optional.empty(), seat(), TODAY)).hasValue(List.of());
    }

    @Test
    void closesTheSeatOfSomebodyElseThanWasCleared() {
        var another = new Seat(
                UUID.randomUUID(),
                pass(1).caseId(),
                new Bound(pass(1).person(), Optional.of(new IdentityPrint("abcd"))),
                SeatState.LISTED,
                null,
                false,
                Optional.empty(),
                Seating.NONE);

        assertThat(GateAnswers.closed(Optional.of(SomePasses.granted(pass(1))), another, TODAY))
                .hasValue(List.of("identity"));
    }

    @Test
    void countsNoHeadThatIsNotThere() {
        assertThatIllegalStateException().isThrownBy(() -> new Tally(5, 3, 1, 0, 0, 0));
        assertThatIllegalStateException().isThrownBy(() -> new Tally(5, 3, 1, 1, 4, 0));
        assertThat(new Tally(5, 3, 1, 1, 2, 0).stillToHandOver()).isEqualTo(1);
    }

    @Test
    void keepsAReasonShort() {
        assertThat(new SeatReason(Cause.OTHER, "  demam ").detail()).isEqualTo("demam");
        assertThat(SeatReason.shut(List.of("exit_permit", "identity")).detail()).isEqualTo("exit_permit identity");
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatReason(Cause.OTHER, "x".repeat(501)));
    }

    @Test
    void aTickAndAHandoverPublishHowFarThePersonIs() {
        var who = pass(1).caseId();

        assertThat(new PersonBoarded(who, Instant.EPOCH, OFFICER).effect())
                .hasValue(StageEffect.reaches(Stage.TRAVELLING));
        assertThat(new PersonLeftBehind(who, Instant.EPOCH, OFFICER, Cause.UNWELL).effect())
                .hasValue(StageEffect.refuses(Stage.TRAVELLING));
        assertThat(new MovedOffManifest(who, Instant.EPOCH, OFFICER, "exit_permit").effect())
                .hasValue(StageEffect.loses(Stage.ON_MANIFEST));
        assertThat(new PeopleHandedOver(List.of(who), KEMENSOS, Instant.EPOCH, OFFICER).effect())
                .hasValue(StageEffect.begins(Stage.HOME));
        assertThat(new HandoverCountersigned(who, KEMENSOS, Instant.EPOCH, OFFICER).effect())
                .hasValue(StageEffect.reaches(Stage.HOME));
    }

    private static Seat seat() {
        return SomeJourney.draft(2).seats().find(pass(1).caseId()).orElseThrow();
    }
}
