package id.pulang.repatriation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.rosters.Acceptance;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.IdentityGrade;
import id.pulang.people.Voucher;
import id.pulang.people.identity.ChangeAnswer;
import id.pulang.people.identity.Identities;
import id.pulang.people.matching.Decided;
import id.pulang.repatriation.departures.Departures;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.manifest.Approval;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.Seat;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Attacks by which somebody would fly on the clearances of somebody else. */
@PulangTest
@Tag("security")
class IdentitySwapTests extends SwappedIdentity {

    private static final PostCode KEMENSOS = new PostCode("KEMENSOS");

    @Autowired
    private Handovers handovers;

    @Autowired
    private Identities identities;

    @Autowired
    private Departures departures;

    @Test
    void aCorrectedListPutsNobodyElseAboard() {
        ManifestId manifest = frozen();

        correct("3-embassy-registration.csv");

        assertNotAboard(manifest);
        assertThat(lead(() -> names.of(manifest)).passengers())
                .extracting(passenger -> passenger.card().name())
                .contains(VICTIM)
                .doesNotContain(STRANGER);
        assertThat(acts()).contains("identity changed");
    }

    @Test
    void aCorrectionOfSomebodyWithACaseWaitsForASecondOfficer() {
        var upload = Acting.as(SomeActors.registration(), () -> {
            var received = (Received.Readable) rosters.receive(
                    incident,
                    "3-embassy-registration.csv",
                    new ByteArrayInputStream(swapped().getBytes(UTF_8)));
            assertThat(rosters.accept(received.upload())).isEqualTo(new Acceptance.Waits(1));
            return received.upload();
        });

        var shown = Acting.as(SomeActors.consular(), () -> rosters.correction(upload))
                .orElseThrow();
        assertThat(shown.changed()).singleElement().satisfies(row -> {
            assertThat(row.before().name()).isEqualTo(VICTIM);
            assertThat(row.after().name()).isEqualTo(STRANGER);
        });
        assertThat(Acting.as(SomeActors.registration(), () -> rosters.agree(upload, shown.askedAt())))
                .isEmpty();
        match();
        assertThat(travellers.byName(incident)).containsKey(VICTIM).doesNotContainKey(STRANGER);
        assertThat(Acting.as(SomeActors.consular(), () -> rosters.agree(upload, shown.askedAt())))
                .isPresent();
        assertThat(Acting.as(SomeActors.consularTwo(), () -> rosters.agree(upload, shown.askedAt())))
                .isEmpty();
    }

    @Test
    void aListThatCorrectsAnotherUnderAnyNamePutsNobodyElseAboard() {
        ManifestId manifest = frozen();
        var roster = Acting.as(
                SomeActors.registration(), () -> rosters.of(incident).getFirst().id());

        lists.correct(incident, "perbaikan.csv", swapped(), roster);
        match();

        assertNotAboard(manifest);
    }

    @Test
    void aLaterListThatIsJoinedPutsNobodyElseAboard() {
        ManifestId manifest = frozen();

        joinStranger();

        assertNotAboard(manifest);
    }

    @Test
    void aSplitThatLeavesTheOtherHalfPutsNobodyElseAboard() {
        joinStranger();
        decide(ChangeAnswer.SAME, SomeActors.consular(), SomeActors.reviewer());
        ManifestId manifest = frozen();

        var registered = lists.statement(incident, "3-embassy-registration", "KH-0004");
        var later = lists.statement(incident, "4-later", "L-1");
        Acting.as(SomeActors.reviewer(), () -> matching.separate(List.of(registered), List.of(later), decided()));

        assertNotAboard(manifest);
    }

    @Test
    void anAnswerOfTheRegistryAboutTheStrangerOpensNothing() {
        ManifestId manifest = frozen();
        correct("3-embassy-registration.csv");

        Acting.as(
                SomeActors.consular(),
                () -> identities.vouch(
                        new IdentityAssertion(
                                person(),
                                IdentityGrade.VERIFIED,
                                "Dukcapil",
                                "3210294511050",
                                LocalDate.of(2025, 10, 21)),
                        Voucher.REGISTRY));

        assertNotAboard(manifest);
    }

    @Test
    void nobodyIsDraftedWhoseIdentityHasChanged() {
        correct("3-embassy-registration.csv");

        ManifestId manifest = draft();

        assertThat(lead(() -> manifests.summary(manifest)).tally().listed()).isEqualTo(4);
    }

    @Test
    void whoTurnedIntoSomebodyElseIsMovedOffAtTheFreeze() {
        ManifestId manifest = draft();
        lead(() -> manifests.approve(manifest, version(manifest)));
        correct("3-embassy-registration.csv");

        var outcome = Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Approval.Frozen.class,
                        frozen -> assertThat(frozen.movedOff())
                                .extracting(Seat::caseId)
                                .containsExactly(victim));
    }

    @Test
    void inTheAirTheListKeepsWhoWasApprovedAndTheHandoverWaits() {
        ManifestId manifest = frozen();
        var all = travellers.byName(incident).values();
        lead(() -> all.forEach(each -> gate.board(manifest, each)));
        lead(() -> departures.depart(manifest, version(manifest), ""));
        correct("3-embassy-registration.csv");
        lead(() -> departures.land(manifest, version(manifest), SomeManifests.LATE));

        var given = lead(() -> handovers.handOver(manifest, all, KEMENSOS, ""));

        assertThat(lead(() -> names.of(manifest)).passengers())
                .extracting(passenger -> passenger.card().name())
                .contains(VICTIM)
                .doesNotContain(STRANGER);
        assertThat(given.refused())
                .containsEntry(victim, ManifestRefusal.IDENTITY_CHANGED)
                .hasSize(1);
        assertThat(given.made()).hasSize(4);
    }

    private void joinStranger() {
        lists.add(incident, "4-later.csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK
                L-1;%s;L;Medan;01/01/1970;1271010101700009
                """.formatted(STRANGER));
        match();
        var registered = lists.statement(incident, "3-embassy-registration", "KH-0004");
        var later = lists.statement(incident, "4-later", "L-1");
        Acting.as(SomeActors.reviewer(), () -> matching.settle(registered, later, true, decided()));
    }

    private Decided decided() {
        return new Decided(
                incident,
                "PNH",
                "sama",
                SomeActors.reviewer().id().value(),
                SomeActors.reviewerTwo().id().value());
    }
}
