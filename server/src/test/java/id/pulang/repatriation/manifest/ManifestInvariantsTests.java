package id.pulang.repatriation.manifest;

import static id.pulang.repatriation.manifest.SomeJourney.HEAD;
import static id.pulang.repatriation.manifest.SomeJourney.LEAD;
import static id.pulang.repatriation.manifest.SomeJourney.TODAY;
import static id.pulang.repatriation.manifest.SomeJourney.pass;
import static id.pulang.repatriation.manifest.SomeJourney.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.CaseId;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.SomePasses;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A hundred random journeys attack what must always hold; the seed is the number of the repetition. */
class ManifestInvariantsTests {

    private static final int STEPS = 400;
    private static final int PEOPLE = 12;
    private static final int STRANGERS = 6;

    private Instant now = SomeJourney.NOW;

    @RepeatedTest(100)
    void headsAddUpAndNoStrangerBoards(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var manifest = SomeJourney.draft(random.nextInt(1, PEOPLE));

        for (int step = 0; step < STEPS; step++) {
            var before = manifest.seats().onTheList().stream().map(Seat::caseId).toList();
            var state = manifest.state();
            var outcome = something(manifest, random);

            var tally = manifest.seats().tally();
            assertThat(tally.listed()).isEqualTo(tally.boarded() + tally.notBoarded() + tally.waiting());
            assertThat(tally.boarded()).isEqualTo(tally.handedOver() + tally.stillToHandOver());
            if (outcome instanceof Boarding.Boarded(CaseId who, var _)) {
                assertThat(state).isEqualTo(ManifestState.FROZEN);
                assertThat(before).contains(who);
            }
            if (manifest.state() == ManifestState.DRAFT) {
                assertThat(tally.boarded()).isZero();
            }
            if (manifest.state() == ManifestState.DEPARTED || manifest.state() == ManifestState.LANDED) {
                assertThat(tally.waiting()).isZero();
                assertThat(manifest.approvals()).hasSize(2);
            }
        }
    }

    private Object something(Manifest manifest, Random random) {
        now = now.plusSeconds(random.nextInt(30));
        long version = random.nextInt(8) == 0 ? manifest.version() - 1 : manifest.version();
        long number = random.nextInt(PEOPLE + STRANGERS);
        var by = random.nextBoolean() ? LEAD : HEAD;
        return switch (random.nextInt(12)) {
            case 0 -> manifest.approve(by, version, answers(random), now, TODAY);
            case 1 -> manifest.add(List.of(pass(number)), version, UUID::randomUUID, by, now);
            case 2 -> manifest.moveOff(somebody(number), "Sakit", version, by, now);
            case 3, 4, 5, 6 -> manifest.board(pass(number), by, now, TODAY);
            case 7 -> manifest.leaveBehind(somebody(number), new SeatReason(Cause.DID_NOT_COME, ""), by, now);
            case 8 -> manifest.undo(somebody(number), random.nextBoolean() ? "" : "Salah", by, now);
            case 9 -> manifest.move(Step.DEPART, "", version, by, now);
            case 10 -> manifest.move(Step.LAND, "", version, by, now);
            default -> manifest.handOver(somebody(number));
        };
    }

    private static Map<CaseId, Clearance> answers(Random random) {
        var answers = new HashMap<CaseId, Clearance>();
        for (long number = 0; number < PEOPLE + STRANGERS; number++) {
            boolean green = random.nextInt(5) > 0;
            answers.put(
                    somebody(number), green ? SomePasses.granted(pass(number)) : SomePasses.withheld("police_release"));
        }
        return answers;
    }
}
