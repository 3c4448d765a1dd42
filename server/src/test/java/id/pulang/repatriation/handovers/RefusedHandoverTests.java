package id.pulang.repatriation.handovers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.journeys.HttpOfficer;
import id.pulang.people.sight.AgencyVisibility;
import id.pulang.repatriation.handovers.Countersigning.Declined;
import id.pulang.repatriation.handovers.Countersigning.DeclinedBefore;
import id.pulang.repatriation.handovers.Countersigning.Refused;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What holds of people whom an agency refused. */
@PulangTest
@Tag("security")
class RefusedHandoverTests extends FiveLanded {

    private static final String FULL = "Rumah penampungan penuh sampai Senin";

    @Autowired
    private AgencyVisibility agencies;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AnswerRows answers;

    @Test
    void theAgencySeesWhoWaitsLongestFirstAndSinceWhen() {
        HandoverId first = handedOver(somebody());
        HandoverId second = handedOver(who.get("Yohana Kaunang"));

        assertThat(Acting.as(SomeActors.kemensos(), records::received))
                .extracting(HandoverView::id)
                .containsSubsequence(first, second);
        assertThat(officer(SomeActors.kemensos()).open("/desk").select(".act-row:contains(berita acara)"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.select(".since, time, .act-since").text() + row.text())
                                .containsPattern("sudah \\d+|baru saja"));
    }

    @Test
    void thePageOfAHandoverThatWaitsSaysHowItsAgencyIsReached() {
        handedOver(somebody());
        String arrival = "/desk/repatriation/" + manifest.value() + "/arrival";

        var page = officer(SomeActors.lead()).open(arrival);

        assertThat(page.select("#to-KEMENSOS + .reach").text()).contains("Kementerian Sosial");
        assertThat(page.select("#to-KEMENSOS + .reach a[href^=https]")).hasSize(1);
    }

    @Test
    void whoIsRefusedIsInTheCareOfTheMissionAgainAndStandsOnThePageOfTheDutyOfficer() {
        CaseId id = somebody();
        HandoverId handover = handedOver(id);
        String number = lead(() -> records.number(handover));

        var outcome = Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL));

        assertThat(outcome).isInstanceOf(Declined.class);
        await().untilAsserted(() -> {
            assertThat(lead(() -> manifests.summary(manifest)).tally().handedOver())
                    .isZero();
            assertThat(codes(id)).contains("HANDOVER_REFUSED");
        });
        assertThat(lead(() -> cases.summary(id)).stage()).isEqualTo(Stage.LANDED);
        assertThat(lead(() -> records.home(incident))).isEmpty();
        for (Actor duty : List.of(SomeActors.lead(), SomeActors.consular(), SomeActors.head())) {
            assertThat(officer(duty).open("/desk").text())
                    .as(duty.role().code())
                    .contains("serah terima ditolak: Kementerian Sosial · " + number);
        }
    }

    @Test
    void theAgencySeesNobodyWhomItRefused() {
        CaseId id = somebody();
        UUID person = lead(() -> cases.summary(id)).person().value();
        HandoverId handover = handedOver(id);
        assertThat(Acting.as(SomeActors.kemensos(), () -> agencies.shown())).contains(person);

        Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL));

        await().untilAsserted(() -> assertThat(Acting.as(SomeActors.kemensos(), () -> agencies.shown()))
                .doesNotContain(person));
        assertThat(Acting.as(SomeActors.kemensos(), () -> records.received()))
                .extracting(HandoverView::id)
                .doesNotContain(handover);
        assertThatThrownBy(() -> Acting.as(SomeActors.kemensos(), () -> records.number(handover)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theAgencyReadsNeitherRowNorPaperOfWhomItRefused() throws SQLException {
        HandoverId handover = handedOver(somebody());
        HttpOfficer agency = officer(SomeActors.kemensos());
        String row = "select number from repatriation.handover where id = '" + handover.value() + "'";
        String paper = "/partner/handovers/" + handover.value() + "/bast";
        String number = lead(() -> records.number(handover));
        var before = List.of(agency.get(paper).statusCode(), seenAtKemensos(row));

        Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL));

        assertThat(before).containsExactly(200, List.of(number));
        assertThat(seenAtKemensos(row)).isEmpty();
        assertThat(seenAtKemensos("update repatriation.handover set refused_at = null where id = '" + handover.value()
                        + "' returning number"))
                .isEmpty();
        assertThat(agency.get(paper).statusCode()).isEqualTo(404);
        assertThat(agency.open("/partner/handovers").text()).doesNotContain(number);
        assertThat(lead(() -> records.number(handover))).isEqualTo(number);
    }

    private List<String> seenAtKemensos(String sql) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(application).acting("KEMENSOS", "own-post"), sql);
    }

    @Test
    void whoWasRefusedIsHandedOverAnewAndIsHomeThen() {
        CaseId id = somebody();
        HandoverId first = handedOver(id);
        Acting.as(SomeActors.kemensos(), () -> handovers.refuse(first, FULL));
        await().untilAsserted(() -> assertThat(codes(id)).contains("HANDOVER_REFUSED"));

        var again = lead(() ->
                handovers.handOver(manifest, List.of(id), SomeActors.bp3mi().post(), ""));
        Acting.as(SomeActors.bp3mi(), () -> handovers.countersign(again.made().getFirst()));

        assertThat(lead(() -> overdue.refused())).extracting(Unanswered::caseId).doesNotContain(id);
        assertThat(lead(() -> records.home(incident))).hasSize(1);
        await().untilAsserted(
                        () -> assertThat(lead(() -> cases.summary(id)).stage()).isEqualTo(Stage.HOME));
    }

    @Test
    void refusesOnlyWithAReasonOnceAndForItsOwnAgency() {
        HandoverId handover = handedOver(somebody());

        var silent = Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, "penuh"));
        assertThatThrownBy(() -> Acting.as(SomeActors.bp3mi(), () -> handovers.refuse(handover, FULL)))
                .isInstanceOf(NotFound.class);
        var first = (Declined) Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL));
        var again = List.of(
                Acting.as(SomeActors.kemensos(), () -> handovers.countersign(handover)),
                Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL)));

        assertThat(silent).isEqualTo(new Refused(handover, ManifestRefusal.REFUSAL_NEEDS_REASON));
        assertThat(again)
                .allSatisfy(answer -> assertThat(answer)
                        .isInstanceOfSatisfying(
                                DeclinedBefore.class,
                                before -> assertThat(before.at()).isCloseTo(first.at(), within(1, ChronoUnit.MILLIS))));
        assertThat(Acting.as(SomeActors.bp3mi(), () -> handovers.countersign(handover)))
                .isEqualTo(new Refused(handover, ManifestRefusal.NOT_YOUR_AGENCY));
        assertThatThrownBy(() -> Acting.as(SomeActors.bp3mi(), () -> handovers.refuse(handover, FULL)))
                .isInstanceOf(NotFound.class);
    }

    /** Two officers of one office may answer at the same moment; the row leaves the sight of the slower one. */
    @Test
    void writesNoAnswerToARecordThatAColleagueRefusedAMomentAgo() {
        HandoverId handover = handedOver(somebody());
        Instant now = Instant.parse("2025-10-23T03:00:00Z");
        Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL));

        boolean refused = kemensos(() -> answers.refuse(handover, FULL, Acting.actor(), now));
        boolean accepted = kemensos(() -> answers.accept(handover, Acting.actor(), now));

        assertThat(refused).isFalse();
        assertThat(accepted).isFalse();
    }

    @Test
    void anAgencyRefusesOnItsOwnPage() {
        CaseId id = somebody();
        HandoverId handover = handedOver(id);
        HttpOfficer agency = officer(SomeActors.kemensos());
        var page = agency.open("/partner/handovers");

        var answer = agency.submit(
                HttpOfficer.form(page, "/partner/handovers/" + handover.value() + "/refuse"), Map.of("reason", FULL));

        assertThat(answer.select("[role=status]").text()).contains("kembali dalam penanganan perwakilan");
        assertThat(lead(() -> records.of(id)).getFirst().refusal())
                .hasValueSatisfying(no -> assertThat(no.because()).isEqualTo(FULL));
    }

    @Test
    void aColleagueWhoAnswersLaterIsToldWhenItWasRefused() {
        HandoverId handover = handedOver(somebody());
        HttpOfficer agency = officer(SomeActors.kemensos());
        var page = agency.open("/partner/handovers");
        Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL));

        var refused = agency.submit(
                HttpOfficer.form(page, "/partner/handovers/" + handover.value() + "/refuse"), Map.of("reason", FULL));
        var signed = agency.submit(
                HttpOfficer.form(page, "/partner/handovers"),
                Map.of("handover", handover.value().toString()));

        assertThat(refused.select("[role=alert]").text()).contains("Rekan sekantor Anda sudah menolak", "2025");
        assertThat(signed.select("[role=alert]").text()).contains("Rekan sekantor Anda sudah menolak", "2025");
    }
}
