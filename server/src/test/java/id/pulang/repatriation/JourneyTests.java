package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Fitness;
import id.pulang.cases.CaseMerged;
import id.pulang.cases.CaseRevived;
import id.pulang.cases.TimelineEntry;
import id.pulang.cases.course.Stage;
import id.pulang.cases.sections.SealedSection;
import id.pulang.cases.sections.SealedSections;
import id.pulang.cases.sections.SectionSeal;
import id.pulang.identity.Acting;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.repatriation.manifest.Amendment;
import id.pulang.repatriation.manifest.Approval;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.Cause;
import id.pulang.repatriation.manifest.Change;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.Seat;
import id.pulang.repatriation.manifest.SeatReason;
import id.pulang.repatriation.manifest.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PulangTest
class JourneyTests extends JourneyOfFive {

    @Autowired
    private NameLists names;

    @Autowired
    private SeatMoves moves;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Assistance assistance;

    @Test
    void bringsHomeEveryoneWhoBoardsAndCountsEveryHead() {
        var manifest = frozen();
        var who = travellers.byName(incident);

        lead(() -> who.values().stream().skip(1).forEach(each -> gate.board(manifest, each)));
        var left = who.values().iterator().next();
        lead(() -> gate.leaveBehind(manifest, left, new SeatReason(Cause.CHOSE_TO_STAY, "")));
        lead(() -> departures.depart(manifest, version(manifest), ""));
        lead(() -> departures.land(manifest, version(manifest), SomeManifests.LATE));
        var made = lead(() -> handovers.handOver(manifest, who.values(), KEMENSOS, ""));
        var unsigned = lead(() -> records.home(incident));
        Acting.as(SomeActors.kemensos(), () -> made.made().forEach(handovers::countersign));

        assertThat(tally(manifest)).isEqualTo(new Tally(5, 4, 1, 0, 4, 0));
        assertThat(unsigned).isEmpty();
        assertThat(lead(() -> records.home(incident))).hasSize(4);
    }

    @Test
    void putsNobodyOnTwoManifests() {
        draft();

        var second = lead(() -> manifests.draft(incident, SomeManifests.FLIGHT));

        assertThat(second).isEqualTo(new Drafting.NobodyReady());
    }

    @Test
    void takesWhoStayedBehindOntoTheNextManifest() {
        var manifest = frozen();
        var who = travellers.byName(incident);
        lead(() -> gate.leaveBehind(manifest, who.get("Zulkifli Harahap"), new SeatReason(Cause.UNWELL, "demam")));
        lead(() -> who.values().forEach(each -> gate.board(manifest, each)));
        lead(() -> departures.depart(manifest, version(manifest), ""));

        var unexamined = lead(() -> manifests.draft(incident, SomeManifests.FLIGHT));
        Acting.as(
                SomeActors.medical(),
                () -> assistance.examine(who.get("Zulkifli Harahap"), Fitness.FIT, "", LocalDate.of(2025, 10, 22)));
        var next = lead(() -> manifests.draft(incident, SomeManifests.FLIGHT));

        assertThat(unexamined).isEqualTo(new Drafting.NobodyReady());
        assertThat(next)
                .isInstanceOfSatisfying(
                        Drafting.Drafted.class,
                        drafted -> assertThat(drafted.people()).isOne());
    }

    @Test
    void movesOffWhoTurnedRedBeforeTheSecondApproval() {
        var manifest = draft();
        lead(() -> manifests.approve(manifest, version(manifest)));
        travellers.closes(incident, "Yohana Kaunang", "exit_permit");

        var outcome = Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));

        assertThat(outcome).isInstanceOfSatisfying(Approval.Frozen.class, frozen -> {
            assertThat(frozen.people()).isEqualTo(4);
            assertThat(frozen.movedOff())
                    .extracting(Seat::caseId)
                    .containsExactly(travellers.byName(incident).get("Yohana Kaunang"));
        });
    }

    @Test
    void refusesAtTheDoorWhoseGateClosedAfterTheFreeze() {
        var manifest = frozen();
        travellers.closes(incident, "Ferdinand Manurung", "police_release");
        var ferdinand = travellers.byName(incident).get("Ferdinand Manurung");

        var boarding = lead(() -> gate.board(manifest, ferdinand));

        assertThat(boarding)
                .isEqualTo(new Boarding.Refused(ferdinand, ManifestRefusal.GATE_SHUT, List.of("police_release")));
    }

    /** What an authority took back while somebody was held to be on the way counts as soon as they are not. */
    @Test
    void decidesAgainAboutWhoDoesNotTravelAfterAll() {
        var manifest = frozen();
        var ferdinand = travellers.byName(incident).get("Ferdinand Manurung");
        lead(() -> gate.board(manifest, ferdinand));
        travellers.closes(incident, "Ferdinand Manurung", "police_release");
        var aboard = stage(ferdinand);

        lead(() -> gate.undo(manifest, ferdinand, "Salah orang"));

        assertThat(aboard).isEqualTo(Stage.TRAVELLING);
        assertThat(lead(() -> cases.history(ferdinand)))
                .extracting(TimelineEntry::code)
                .contains("CLEARANCE_LOST");
    }

    /** The attack: tick everybody aboard, read why they are unwell, and take the ticks back within ten seconds. */
    @Test
    void aTickThatIsTakenBackOpensNoHealth(@Autowired SealedSections sections) {
        var manifest = frozen();
        var ferdinand = travellers.byName(incident).get("Ferdinand Manurung");
        Acting.as(SomeActors.consular(), () -> gate.board(manifest, ferdinand));
        var aboard = Acting.as(SomeActors.consular(), () -> sections.seal(ferdinand, SealedSection.HEALTH));

        Acting.as(SomeActors.consular(), () -> gate.undo(manifest, ferdinand, "Salah orang"));

        assertThat(aboard).isInstanceOf(SectionSeal.Open.class);
        assertThat(Acting.as(SomeActors.consular(), () -> sections.seal(ferdinand, SealedSection.HEALTH)))
                .isInstanceOf(SectionSeal.Shut.class);
    }

    @Test
    void freesThePeopleOfAFrozenManifestThatIsCancelled() {
        var manifest = frozen();
        var ferdinand = travellers.byName(incident).get("Ferdinand Manurung");
        var onTheList = stage(ferdinand);

        var outcome = Acting.as(SomeActors.head(), () -> manifests.cancel(manifest, version(manifest)));

        assertThat(outcome).isInstanceOf(Amendment.Done.class);
        assertThat(onTheList).isGreaterThan(Stage.CLEARED);
        assertThat(stage(ferdinand)).isEqualTo(Stage.CLEARED);
        assertThat(lead(() -> manifests.summary(draft())).tally().listed()).isEqualTo(5);
    }

    /** Two approved a journey to one place: one alone sends nobody to another. */
    @Test
    void letsOnlyTheHeadOfMissionRerouteAFrozenManifest() {
        var manifest = frozen();
        long seen = version(manifest);
        lead(() -> manifests.reschedule(manifest, SomeManifests.flight("GA 857", "Phnom Penh", "Jakarta"), seen));
        long routed = version(manifest);
        var elsewhere = SomeManifests.flight("GA 857", "Phnom Penh", "Yangon");

        var byLead = lead(() -> manifests.reschedule(manifest, elsewhere, routed));
        var byHead = Acting.as(SomeActors.head(), () -> manifests.reschedule(manifest, elsewhere, routed));

        assertThat(byLead).isEqualTo(new Amendment.Refused(ManifestRefusal.NEEDS_HEAD_OF_MISSION));
        assertThat(byHead).isInstanceOf(Amendment.Done.class);
    }

    @Test
    void voidsTheApprovalOfADraftWhoseFlightChanges() {
        var manifest = draft();
        lead(() -> manifests.approve(manifest, version(manifest)));
        lead(() -> manifests.reschedule(
                manifest, SomeManifests.flight("GA 859", "Phnom Penh", "Jakarta"), version(manifest)));

        var second = Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));

        assertThat(second).isInstanceOf(Approval.First.class);
    }

    @Test
    void tellsASecondWindowWhatChangedAndByWhom() {
        var manifest = frozen();
        long seen = version(manifest);
        lead(() -> manifests.reschedule(manifest, SomeManifests.flight("GA 859", "Phnom Penh", "Jakarta"), seen));

        var late = lead(() -> manifests.reschedule(manifest, SomeManifests.FLIGHT, seen));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Amendment.Outdated.class,
                        outdated -> assertThat(outdated.stale().since())
                                .singleElement()
                                .satisfies(change -> {
                                    assertThat(change.kind()).isEqualTo(Change.Kind.RESCHEDULED);
                                    assertThat(change.by())
                                            .isEqualTo(SomeActors.lead().id());
                                }));
        assertThat(lead(() -> manifests.summary(manifest)).flight().number()).isEqualTo("GA 859");
    }

    @Test
    void leavesOnePlaceWhenTwoOnAManifestTurnOutToBeOnePerson() {
        var manifest = draft();
        var who = travellers.byName(incident);
        var from = who.get("Yohana Kaunang");
        var into = who.get("Bambang Sutrisno");

        lead(() -> transactions.executeWithoutResult(
                _ -> moves.on(new CaseMerged(from, into, Instant.parse("2025-10-22T02:00:00Z")))));

        assertThat(tally(manifest)).isEqualTo(new Tally(4, 0, 0, 4, 0, 1));
        assertThat(lead(() -> manifests.placesOf(into))).hasSize(2);

        lead(() -> transactions.executeWithoutResult(
                _ -> moves.on(new CaseRevived(from, into, Instant.parse("2025-10-22T03:00:00Z")))));

        assertThat(lead(() -> manifests.placesOf(from))).hasSize(1);
        assertThat(lead(() -> manifests.placesOf(into))).hasSize(1);
    }

    @Test
    void letsNeitherAnAdministratorNorACaseOfficerFreeze() {
        var manifest = draft();

        for (var other : List.of(SomeActors.administrator(), SomeActors.consular(), SomeActors.kemensos())) {
            assertThatThrownBy(() -> Acting.as(other, () -> manifests.approve(manifest, 1)))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> Acting.as(SomeActors.administrator(), () -> names.of(manifest)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void isUnknownToAnotherMission() {
        var manifest = draft();

        assertThatThrownBy(() -> Acting.as(SomeActors.elsewhere(), () -> names.of(manifest)))
                .isInstanceOf(NotFound.class);
    }

    private Tally tally(ManifestId manifest) {
        return lead(() -> manifests.summary(manifest)).tally();
    }
}
