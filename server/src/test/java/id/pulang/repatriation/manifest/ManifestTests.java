package id.pulang.repatriation.manifest;

import static id.pulang.repatriation.manifest.SomeJourney.HEAD;
import static id.pulang.repatriation.manifest.SomeJourney.LEAD;
import static id.pulang.repatriation.manifest.SomeJourney.NOW;
import static id.pulang.repatriation.manifest.SomeJourney.TODAY;
import static id.pulang.repatriation.manifest.SomeJourney.allGreen;
import static id.pulang.repatriation.manifest.SomeJourney.draft;
import static id.pulang.repatriation.manifest.SomeJourney.frozen;
import static id.pulang.repatriation.manifest.SomeJourney.landed;
import static id.pulang.repatriation.manifest.SomeJourney.pass;
import static id.pulang.repatriation.manifest.SomeJourney.passes;
import static id.pulang.repatriation.manifest.SomeJourney.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.clearances.decision.SomePasses;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ManifestTests {

    @Test
    void isFrozenByTheSecondOfTwoRoles() {
        var manifest = draft(3);

        var first = manifest.approve(LEAD, manifest.version(), allGreen(3), NOW, TODAY);
        var second = manifest.approve(HEAD, manifest.version(), allGreen(3), NOW, TODAY);

        assertThat(first).isEqualTo(new Approval.First(Role.HEAD_OF_MISSION));
        assertThat(second).isEqualTo(new Approval.Frozen(3, List.of()));
        assertThat(manifest.state()).isEqualTo(ManifestState.FROZEN);
    }

    @Test
    void refusesTheSamePersonTwice() {
        var manifest = draft(3);
        manifest.approve(LEAD, manifest.version(), allGreen(3), NOW, TODAY);

        var again = manifest.approve(LEAD, manifest.version(), allGreen(3), NOW, TODAY);
        var inAnotherRole = manifest.approve(
                new Actor(LEAD.id(), LEAD.name(), Role.HEAD_OF_MISSION, LEAD.post(), "command"),
                manifest.version(),
                allGreen(3),
                NOW,
                TODAY);

        assertThat(again).isEqualTo(new Approval.Refused(ManifestRefusal.SAME_PERSON));
        assertThat(inAnotherRole).isEqualTo(new Approval.Refused(ManifestRefusal.SAME_PERSON));
        assertThat(manifest.state()).isEqualTo(ManifestState.DRAFT);
    }

    @Test
    void movesOffWhoTurnedRedAndHoldsNobodyElse() {
        var manifest = draft(3);
        manifest.approve(HEAD, manifest.version(), allGreen(3), NOW, TODAY);
        var answers = allGreen(3);
        answers.put(somebody(1), SomePasses.withheld("exit_permit"));

        var outcome = manifest.approve(LEAD, manifest.version(), answers, NOW, TODAY);

        assertThat(outcome).isInstanceOfSatisfying(Approval.Frozen.class, frozen -> {
            assertThat(frozen.people()).isEqualTo(2);
            assertThat(frozen.movedOff()).singleElement().satisfies(seat -> {
                assertThat(seat.caseId()).isEqualTo(somebody(1));
                assertThat(Optional.ofNullable(seat.mark()).map(Mark::reason))
                        .contains(new SeatReason(Cause.GATE_SHUT, "exit_permit"));
            });
        });
        assertThat(manifest.seats().tally()).isEqualTo(new Tally(2, 0, 0, 2, 0, 1));
    }

    @Test
    void treatsAMissingAnswerOfTheGatesAsClosed() {
        var manifest = draft(2);
        manifest.approve(LEAD, manifest.version(), allGreen(2), NOW, TODAY);

        manifest.approve(HEAD, manifest.version(), allGreen(1), NOW, TODAY);

        assertThat(manifest.seats().onTheList()).extracting(Seat::caseId).containsExactly(somebody(0));
    }

    @Test
    void isNotFrozenWhenNobodyIsLeft() {
        var manifest = draft(1);
        manifest.approve(LEAD, manifest.version(), allGreen(1), NOW, TODAY);

        var outcome = manifest.approve(HEAD, manifest.version(), allGreen(0), NOW, TODAY);

        assertThat(outcome).isEqualTo(new Approval.Refused(ManifestRefusal.NOBODY_READY));
        assertThat(manifest.state()).isEqualTo(ManifestState.DRAFT);
    }

    @Test
    void voidsAnApprovalWhenTheListChanges() {
        var manifest = draft(3);
        manifest.approve(LEAD, manifest.version(), allGreen(3), NOW, TODAY);

        manifest.moveOff(somebody(0), "Menunggu saudaranya", manifest.version(), LEAD, NOW);
        var outcome = manifest.approve(HEAD, manifest.version(), allGreen(3), NOW, TODAY);

        assertThat(outcome).isEqualTo(new Approval.First(Role.REPATRIATION_LEAD));
    }

    @Test
    void answersAnOldVersionWithWhatIsAndChangesNothing() {
        var manifest = draft(3);
        long seen = manifest.version();
        manifest.moveOff(somebody(0), "Menunggu saudaranya", seen, LEAD, NOW);

        var approval = manifest.approve(HEAD, seen, allGreen(3), NOW, TODAY);
        var amendment = manifest.moveOff(somebody(1), "Sakit", seen, LEAD, NOW);

        assertThat(approval).isEqualTo(new Approval.Outdated(new Stale(seen, seen + 1, List.of())));
        assertThat(amendment).isEqualTo(new Amendment.Outdated(new Stale(seen, seen + 1, List.of())));
        assertThat(manifest.seats().tally().listed()).isEqualTo(2);
    }

    @Test
    void cannotBeChangedByHandOnceFrozen() {
        var manifest = frozen(3);

        var added = manifest.add(passes(5), manifest.version(), UUID::randomUUID, LEAD, NOW);
        var off = manifest.moveOff(somebody(0), "Sakit", manifest.version(), LEAD, NOW);

        assertThat(added).isEqualTo(new Amendment.Refused(ManifestRefusal.NOT_A_DRAFT));
        assertThat(off).isEqualTo(new Amendment.Refused(ManifestRefusal.NOT_A_DRAFT));
    }

    @Test
    void refusesSomeoneWhoIsNotOnTheManifest() {
        var manifest = frozen(3);

        var boarding = manifest.board(pass(99), LEAD, NOW, TODAY);

        assertThat(boarding).isEqualTo(new Boarding.Refused(somebody(99), ManifestRefusal.NOT_ON_MANIFEST));
    }

    @Test
    void refusesEveryoneBeforeItIsFrozen() {
        var manifest = draft(3);

        var boarding = manifest.board(pass(0), LEAD, NOW, TODAY);

        assertThat(boarding).isEqualTo(new Boarding.Refused(somebody(0), ManifestRefusal.NOT_FROZEN));
    }

    @Test
    void refusesAPassThatHasExpired() {
        var manifest = frozen(3);

        var boarding = manifest.board(pass(0), LEAD, NOW, TODAY.plusDays(8));

        assertThat(boarding).isEqualTo(new Boarding.Refused(somebody(0), ManifestRefusal.PASS_EXPIRED));
    }

    @Test
    void countsSomeoneOnceWhoIsTickedTwice() {
        var manifest = frozen(3);
        manifest.board(pass(0), LEAD, NOW, TODAY);

        var again = manifest.board(pass(0), LEAD, NOW, TODAY);

        assertThat(again).isEqualTo(new Boarding.Refused(somebody(0), ManifestRefusal.ALREADY_BOARDED));
        assertThat(manifest.seats().tally().boarded()).isOne();
    }

    @Test
    void takesATickBackForTenSecondsWithoutAWordAndLaterWithAReason() {
        var manifest = frozen(2);
        manifest.board(pass(0), LEAD, NOW, TODAY);
        manifest.board(pass(1), LEAD, NOW, TODAY);

        var soon = manifest.undo(somebody(0), "", LEAD, NOW.plusSeconds(10));
        var late = manifest.undo(somebody(1), "", LEAD, NOW.plusSeconds(11));
        var lateWithReason = manifest.undo(somebody(1), "Salah orang", LEAD, NOW.plusSeconds(11));

        assertThat(soon).isInstanceOf(Boarding.Undone.class);
        assertThat(late).isEqualTo(new Boarding.Refused(somebody(1), ManifestRefusal.REASON_NEEDED));
        assertThat(lateWithReason).isInstanceOf(Boarding.Undone.class);
        assertThat(manifest.seats().tally().waiting()).isEqualTo(2);
    }

    @Test
    void leavesOnlyWhenEveryoneIsAccountedFor() {
        var manifest = frozen(2);
        manifest.board(pass(0), LEAD, NOW, TODAY);

        var early = manifest.move(Step.DEPART, "", manifest.version(), LEAD, NOW);
        manifest.leaveBehind(somebody(1), new SeatReason(Cause.CHOSE_TO_STAY, ""), LEAD, NOW);
        var then = manifest.move(Step.DEPART, "", manifest.version(), LEAD, NOW);

        assertThat(early).isEqualTo(new Amendment.Refused(ManifestRefusal.SOMEONE_WAITING));
        assertThat(then).isInstanceOf(Amendment.Done.class);
    }

    @Test
    void changesNoTickOnceItHasLeft() {
        var manifest = landed(2);

        var undone = manifest.undo(somebody(0), "Salah orang", LEAD, NOW);

        assertThat(undone).isEqualTo(new Boarding.Refused(somebody(0), ManifestRefusal.ALREADY_LEFT));
    }

    @Test
    void handsOverEachPersonOnceAndOnlyWhoBoarded() {
        var manifest = landed(2);

        assertThat(manifest.handOver(somebody(0))).isEmpty();
        assertThat(manifest.handOver(somebody(0))).contains(ManifestRefusal.ALREADY_HANDED_OVER);
        assertThat(manifest.handOver(somebody(7))).contains(ManifestRefusal.NOT_ON_MANIFEST);
        assertThat(manifest.seats().tally().stillToHandOver()).isOne();
    }

    @Test
    void isSentBackByTheHeadOfMissionAloneWithAReasonWhileADraft() {
        var manifest = draft(2);
        manifest.approve(LEAD, manifest.version(), allGreen(2), NOW, TODAY);

        var lead = manifest.move(Step.SEND_BACK, "Salah bus", manifest.version(), LEAD, NOW);
        var silent = manifest.move(Step.SEND_BACK, "", manifest.version(), HEAD, NOW);
        var head = manifest.move(Step.SEND_BACK, "Salah bus", manifest.version(), HEAD, NOW);

        assertThat(lead).isEqualTo(new Amendment.Refused(ManifestRefusal.NEEDS_HEAD_OF_MISSION));
        assertThat(silent).isEqualTo(new Amendment.Refused(ManifestRefusal.REASON_NEEDED));
        assertThat(head).isInstanceOf(Amendment.Done.class);
        assertThat(manifest.state()).isEqualTo(ManifestState.DRAFT);
        assertThat(manifest.approvals()).isEmpty();
        var frozen = frozen(2);
        assertThat(frozen.move(Step.SEND_BACK, "Salah bus", frozen.version(), HEAD, NOW))
                .isEqualTo(new Amendment.Refused(ManifestRefusal.NOT_A_DRAFT));
    }

    @Test
    void isGivenUpByTheHeadOfMissionAloneOnceFrozen() {
        var manifest = frozen(2);

        var lead = manifest.move(Step.CANCEL, "", manifest.version(), LEAD, NOW);
        var head = manifest.move(Step.CANCEL, "", manifest.version(), HEAD, NOW);

        assertThat(lead).isEqualTo(new Amendment.Refused(ManifestRefusal.NEEDS_HEAD_OF_MISSION));
        assertThat(head).isInstanceOf(Amendment.Done.class);
    }
}
