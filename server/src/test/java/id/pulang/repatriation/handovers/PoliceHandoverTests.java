package id.pulang.repatriation.handovers;

import static id.pulang.repatriation.SomePoliceHandovers.ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.RecentlyChanged;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.repatriation.SomePoliceHandovers;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.Tally;
import id.pulang.repatriation.police.PoliceAnswer;
import id.pulang.repatriation.police.PoliceHandovers;
import id.pulang.repatriation.police.PoliceRequest;
import id.pulang.repatriation.police.PoliceRequestId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The police get a person only by an order, asked by one and approved by another of another section (decision 142). */
@PulangTest
@Tag("security")
class PoliceHandoverTests extends FiveLanded {

    private static final PostCode POLRI = new PostCode("POLRI");
    private static final Actor POLICE =
            new Actor(new UserId(new UUID(9, 9)), "Teguh", Role.RECEIVING_AGENCY, POLRI, "POLRI");
    private static final Actor COLLEAGUE =
            new Actor(new UserId(new UUID(9, 8)), "Sekar", Role.CONSULAR_OFFICER, new PostCode("PNH"), "repatriation");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final String REASON = "Surat perintah itu untuk orang lain";

    @Autowired
    private PoliceHandovers police;

    private SomePoliceHandovers some;

    @BeforeEach
    void policeOfThisServer() {
        some = new SomePoliceHandovers(police);
    }

    @Test
    void takesNoOrderThatIsNoOrder() {
        assertThat(asked(new LegalBasis("x", "Bareskrim Polri", DAY)))
                .isEqualTo(no(ManifestRefusal.BASIS_WITHOUT_NUMBER));
        assertThat(asked(new LegalBasis("perintah", "Bareskrim Polri", DAY)))
                .isEqualTo(no(ManifestRefusal.BASIS_WITHOUT_NUMBER));
        assertThat(asked(new LegalBasis(ORDER.number(), "x", DAY))).isEqualTo(no(ManifestRefusal.BASIS_WITHOUT_ISSUER));
        assertThat(asked(new LegalBasis(ORDER.number(), ORDER.issuer(), null)))
                .isEqualTo(no(ManifestRefusal.BASIS_WITHOUT_DATE));
        assertThat(asked(new LegalBasis(ORDER.number(), ORDER.issuer(), DAY.plusDays(9))))
                .isEqualTo(no(ManifestRefusal.BASIS_WITHOUT_DATE));
        assertThat(lead(() -> records.of(somebody()))).isEmpty();
    }

    @Test
    void asksForThePaperAtThePage() {
        HttpOfficer lead = officer(SomeActors.lead());
        String arrival = "/desk/repatriation/" + manifest.value() + "/arrival";
        var form = HttpOfficer.form(lead.open(arrival), arrival);
        form.attr("action", form.selectFirst("button[formaction]").attr("formaction"));

        var answer = lead.submit(
                form,
                Map.of(
                        "who", somebody().value().toString(),
                        "agency", "POLRI",
                        "order", ORDER.number(),
                        "issuer", ORDER.issuer(),
                        "dated", DAY.toString()));

        assertThat(answer.text()).contains("Lampirkan surat perintahnya");
        assertThat(some.waiting(SomeActors.lead(), manifest)).isEmpty();
    }

    @Test
    void staysWithTheMissionUntilAnotherSectionApproves() {
        Tally before = tally();
        asked(ORDER);
        PoliceRequest request = some.waiting(SomeActors.head(), manifest).getFirst();

        assertThat(lead(() -> police.approve(request.id()))).isEqualTo(no(ManifestRefusal.SAME_SECTION));
        assertThat(Acting.as(COLLEAGUE, () -> police.approve(request.id())))
                .isEqualTo(no(ManifestRefusal.SAME_SECTION));
        assertThat(tally()).isEqualTo(before);
        assertThat(Acting.as(SomeActors.head(), () -> police.approve(request.id())))
                .isEqualTo(new PoliceAnswer.Done());
        assertThat(tally().stillToHandOver()).isEqualTo(before.stillToHandOver() - 1);
        assertThat(Acting.as(SomeActors.head(), () -> police.approve(request.id())))
                .isEqualTo(no(ManifestRefusal.ALREADY_DECIDED));
    }

    @Test
    void waitsOnTheHomePageOfWhoMayApprove() {
        asked(ORDER);

        assertThat(officer(SomeActors.head()).open("/desk").text()).contains("Penyerahan ke kepolisian menunggu");
        assertThat(officer(SomeActors.lead()).open("/desk").text()).doesNotContain("Penyerahan ke kepolisian menunggu");
    }

    @Test
    void takesNoSecondOfficerWhoseAccountIsOfToday(@Autowired VerifiedAccounts verified) {
        asked(ORDER);
        PoliceRequest request = some.waiting(SomeActors.head(), manifest).getFirst();
        String login = "police.eyes" + UUID.randomUUID().toString().substring(0, 8);
        SomeAccounts.openUnanswered(
                accounts, new NewAccount(login, "Baru", Role.HEAD_OF_MISSION, new PostCode("PNH"), "command"));
        Actor newcomer = verified.account(login).orElseThrow().actor();

        assertThatThrownBy(() -> Acting.as(newcomer, () -> police.approve(request.id())))
                .isInstanceOf(RecentlyChanged.class);
        assertThat(lead(() -> records.of(somebody()))).isEmpty();
    }

    @Test
    void comesBackByTwoUntilThePoliceHaveCountersigned() {
        Tally before = tally();
        HandoverId handover = handedToPolice();

        assertThat(lead(() -> police.recall(request(handover), "x")))
                .isEqualTo(no(ManifestRefusal.REFUSAL_NEEDS_REASON));
        assertThat(lead(() -> police.recall(request(handover), REASON))).isEqualTo(new PoliceAnswer.Waits());
        assertThat(lead(() -> police.recall(request(handover), REASON))).isEqualTo(no(ManifestRefusal.SAME_SECTION));
        assertThat(Acting.as(SomeActors.head(), () -> police.recall(request(handover), "")))
                .isEqualTo(new PoliceAnswer.Done());

        assertThat(tally()).isEqualTo(before);
        assertThat(codes(somebody())).contains("HANDOVER_RECALLED");
        assertThat(Acting.as(POLICE, () -> handovers.countersign(handover)))
                .isEqualTo(new Countersigning.Refused(handover, ManifestRefusal.NOT_YOUR_AGENCY));
        assertThat(officer(SomeActors.lead())
                        .open("/desk/repatriation/" + manifest.value() + "/arrival")
                        .text())
                .contains("Ditarik kembali", REASON);
    }

    @Test
    void doesNotComeBackOnceThePoliceHaveCountersigned() {
        HandoverId handover = handedToPolice();
        Acting.as(POLICE, () -> handovers.countersign(handover));

        assertThat(lead(() -> police.recall(request(handover), REASON)))
                .isEqualTo(no(ManifestRefusal.ALREADY_COUNTERSIGNED));
    }

    @Test
    void theDatabaseTakesNoHandoverToThePoliceOfOneOfficer() {
        assertThatThrownBy(() -> lead(() -> handovers.handToPolice(manifest, List.of(somebody()), POLRI, ORDER)))
                .hasStackTraceContaining("nobody goes to the police by one officer");
    }

    @Test
    void thePoliceReadNoRequestAndNoPaper() throws Exception {
        handedToPolice();

        assertThat(DatabaseDoors.ask(
                        DatabaseDoors.of(application).acting("POLRI", "AGENCY"),
                        "select id from repatriation.police_request"))
                .isEmpty();
    }

    private HandoverId handedToPolice() {
        some.given(manifest, List.of(somebody()), POLRI);
        return lead(() -> records.of(somebody())).getLast().id();
    }

    private PoliceRequestId request(HandoverId handover) {
        return police.on(manifest).stream()
                .filter(each ->
                        each.became().handover().filter(handover::equals).isPresent())
                .map(PoliceRequest::id)
                .findFirst()
                .orElseThrow();
    }

    private PoliceAnswer asked(LegalBasis order) {
        CaseId one = somebody();
        return some.asked(SomeActors.lead(), manifest, List.of(one), POLRI, order);
    }

    private Tally tally() {
        return lead(() -> manifests.summary(manifest)).tally();
    }

    private static PoliceAnswer no(ManifestRefusal why) {
        return new PoliceAnswer.Refused(why);
    }
}
