package id.pulang.repatriation.milestones;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.repatriation.manifest.Cause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a journey does to the stage of a case, milestone by milestone; without a database. */
class JourneyMilestonesTests {

    private static final CaseId WHO = new CaseId(new UUID(1, 1));
    private static final UserId BY = new UserId(new UUID(1, 2));
    private static final Instant AT = Instant.parse("2025-10-22T01:00:00Z");
    private static final PostCode AGENCY = new PostCode("KEMENSOS");

    static Stream<Arguments> milestones() {
        return Stream.of(
                Arguments.of(
                        new PutOnManifest(List.of(WHO), AT, BY),
                        "ON_MANIFEST",
                        "",
                        StageEffect.reaches(Stage.ON_MANIFEST)),
                Arguments.of(
                        new MovedOffManifest(WHO, AT, BY, "exit_permit"),
                        "MOVED_OFF",
                        "exit_permit",
                        StageEffect.loses(Stage.ON_MANIFEST)),
                Arguments.of(new PersonBoarded(WHO, AT, BY), "BOARDED", "", StageEffect.reaches(Stage.TRAVELLING)),
                Arguments.of(
                        new BoardingUndone(WHO, AT, BY),
                        "BOARDING_UNDONE",
                        "",
                        StageEffect.returnsTo(Stage.ON_MANIFEST)),
                Arguments.of(
                        new PersonLeftBehind(WHO, AT, BY, Cause.CHOSE_TO_STAY),
                        "NOT_BOARDED",
                        "CHOSE_TO_STAY",
                        StageEffect.refuses(Stage.TRAVELLING)),
                Arguments.of(new JourneyLanded(List.of(WHO), AT, BY), "LANDED", "", StageEffect.reaches(Stage.LANDED)),
                Arguments.of(
                        new LandingUndone(List.of(WHO), AT, BY),
                        "LANDING_UNDONE",
                        "",
                        StageEffect.returnsTo(Stage.TRAVELLING)),
                Arguments.of(
                        new PeopleHandedOver(List.of(WHO), AGENCY, AT, BY),
                        "HANDED_OVER",
                        "KEMENSOS",
                        StageEffect.begins(Stage.HOME)),
                Arguments.of(
                        new HandoverCountersigned(WHO, AGENCY, AT, BY),
                        "HANDOVER_COUNTERSIGNED",
                        "KEMENSOS",
                        StageEffect.reaches(Stage.HOME)));
    }

    @ParameterizedTest
    @MethodSource("milestones")
    void saysWhatHappenedToWhomAndHowFarTheyAre(Milestone milestone, String code, String detail, StageEffect effect) {
        assertThat(milestone.cases()).containsExactly(WHO);
        assertThat(milestone.code()).isEqualTo(code);
        assertThat(milestone.detail()).isEqualTo(detail);
        assertThat(milestone.effect()).hasValue(effect);
        assertThat(milestone.at()).isEqualTo(AT);
        assertThat(milestone.by()).isEqualTo(BY);
    }

    /** Only the countersignature of the agency brings somebody home. */
    @Test
    void oneMilestoneAloneReachesHome() {
        var home = StageEffect.reaches(Stage.HOME);

        assertThat(milestones()
                        .map(each -> (Milestone) each.get()[0])
                        .filter(each -> each.effect().filter(home::equals).isPresent()))
                .extracting(Milestone::code)
                .containsExactly("HANDOVER_COUNTERSIGNED");
    }

    @Test
    void areAboutThePeopleOfTheMomentAndNoOthers() {
        var people = new ArrayList<>(List.of(WHO));
        var listed = new PutOnManifest(people, AT, BY);
        var landed = new JourneyLanded(people, AT, BY);
        var handedOver = new PeopleHandedOver(people, AGENCY, AT, BY);

        people.clear();

        assertThat(List.of(listed.cases(), landed.cases(), handedOver.cases())).containsOnly(List.of(WHO));
    }
}
