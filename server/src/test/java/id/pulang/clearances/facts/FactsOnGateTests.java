package id.pulang.clearances.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.clearances.facts.StoredFact.ClaimAnswer;
import id.pulang.clearances.gates.PackGates;
import id.pulang.identity.PostCode;
import id.pulang.packs.ShippedPacks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which of all that was said on a gate counts, and which waits for its owner; without a database. */
class FactsOnGateTests {

    private static final PackGates GATES = PackGates.of(ShippedPacks.PACKS.usual());
    private static final String LIST = "izin.csv #3";
    private static final BoundFact RECORDED = said("pending", StoredFact.BY_PAGE, false);
    private static final BoundFact CLAIMED = said("granted", LIST, false);
    private static final BoundFact CONFIRMED = said("granted", LIST, true);
    private static final BoundFact SHUTS = said("refused", LIST, false);

    @Test
    void aLaterClaimStandsBesideWhatCounts() {
        assertThat(onPermit(CLAIMED, RECORDED).counts()).hasValue(RECORDED);
        assertThat(onPermit(CLAIMED, RECORDED).claim()).hasValue(CLAIMED);
    }

    @Test
    void whatWasSaidAfterAClaimAnswersIt() {
        assertThat(onPermit(RECORDED, CLAIMED).claim()).isEmpty();
        assertThat(onPermit(SHUTS, CLAIMED).claim()).isEmpty();
        assertThat(onPermit(SHUTS, CLAIMED).counts()).hasValue(SHUTS);
    }

    @Test
    void anEarlierClaimNeverCountsForWantOfAnotherWord() {
        assertThat(onPermit(CLAIMED).counts()).isEmpty();
        assertThat(onPermit(CLAIMED, said("granted", "lama.csv #1", false)).counts())
                .isEmpty();
        assertThat(onPermit().claim()).isEmpty();
    }

    @Test
    void aClaimCountsOnceItsOwnerConfirmedIt() {
        assertThat(onPermit(CONFIRMED, RECORDED).counts()).hasValue(CONFIRMED);
        assertThat(onPermit(CONFIRMED, RECORDED).claim()).isEmpty();
    }

    /** Who somebody is and whether they are fit is kept by other modules, which alone say what counts. */
    @Test
    void nothingThatIsKeptHereCountsOnAGateOfAnotherModule() {
        for (String gate : List.of("identity", "screening", "fit_to_travel", "open_doubt")) {
            var on = FactsOnGate.of(GATES.gate(gate), List.of(CONFIRMED, SHUTS));

            assertThat(on.counts()).as(gate).isEmpty();
            assertThat(on.claim()).as(gate).hasValue(CONFIRMED);
        }
    }

    private static FactsOnGate onPermit(BoundFact... newestFirst) {
        return FactsOnGate.of(GATES.gate("exit_permit"), List.of(newestFirst));
    }

    private static BoundFact said(String word, String toldBy, boolean confirmed) {
        var owner = SomeActors.clearance().id();
        var fact = new StoredFact(
                new FactId(new UUID(1, 1)),
                new CaseId(new UUID(1, 2)),
                new PostCode("PNH"),
                GateFact.of("exit_permit", word, "A-1", LocalDate.of(2025, 10, 20)),
                toldBy,
                new StoredFact.Recorded(owner, Instant.EPOCH),
                Optional.empty(),
                confirmed ? Optional.of(new ClaimAnswer(true, owner, "")) : Optional.empty());
        return new BoundFact(fact, Optional.empty());
    }
}
