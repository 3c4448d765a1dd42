package id.pulang.clearances.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.CaseId;
import id.pulang.people.PersonId;
import id.pulang.people.identity.IdentityBinding;
import id.pulang.people.identity.IdentityPrint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** For whom and for how long a pass is good; without a database. */
class ClearedToTravelTests {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 22);
    private static final IdentityPrint SITI = new IdentityPrint("ab12");
    private static final IdentityPrint OTHER_SPELLING = new IdentityPrint("ab13");
    private static final IdentityPrint SOMEBODY_ELSE = new IdentityPrint("cd34");

    @Test
    void isGoodFromItsDayToTheLastDayOfTheFirstGate() {
        var pass = pass(Optional.of(DAY.plusDays(7)), IdentityBinding.UNKNOWN);

        assertThat(pass.validOn(DAY.minusDays(1))).isFalse();
        assertThat(pass.validOn(DAY)).isTrue();
        assertThat(pass.validOn(DAY.plusDays(7))).isTrue();
        assertThat(pass.validOn(DAY.plusDays(8))).isFalse();
    }

    @Test
    void hasNoEndWhereNoGateHasOne() {
        var pass = pass(Optional.empty(), IdentityBinding.UNKNOWN);

        assertThat(pass.validOn(DAY.plusYears(9))).isTrue();
        assertThat(pass.toString()).contains("further notice");
    }

    @Test
    void coversWhoWasClearedInAnySpellingAndNobodyElse() {
        var pass = pass(Optional.empty(), binding(false));

        assertThat(pass.covers(Optional.of(SITI))).isTrue();
        assertThat(pass.covers(Optional.of(OTHER_SPELLING))).isTrue();
        assertThat(pass.covers(Optional.of(SOMEBODY_ELSE))).isFalse();
        assertThat(pass.identity()).contains(SITI);
    }

    @Test
    void coversNobodyWhileTwoOfficersHaveToDecideWhoTheyAre() {
        var pass = pass(Optional.empty(), binding(true));

        assertThat(pass.covers(Optional.of(SITI))).isFalse();
        assertThat(pass.covers(Optional.empty())).isFalse();
    }

    /** A seat of an earlier version carries no print; it holds for the identity of before there were prints. */
    @Test
    void coversAnOldSeatOnlyAsLongAsTheIdentityIsThatOfThen() {
        var unchanged = new IdentityBinding(Optional.of(SITI), Optional.of(SITI), Set.of(), false, Optional.empty());
        var changed =
                new IdentityBinding(Optional.of(SOMEBODY_ELSE), Optional.of(SITI), Set.of(), false, Optional.empty());

        assertThat(pass(Optional.empty(), unchanged).covers(Optional.empty())).isTrue();
        assertThat(pass(Optional.empty(), changed).covers(Optional.empty())).isFalse();
    }

    @Test
    void whatWasRecordedBeforeTwoOfficersVoidedItHoldsNoMore() {
        var voided = Instant.parse("2025-10-21T03:00:00Z");
        var binding = new IdentityBinding(Optional.of(SITI), Optional.empty(), Set.of(), false, Optional.of(voided));

        assertThat(binding.holdsSince(voided.minusSeconds(1))).isFalse();
        assertThat(binding.holdsSince(voided)).isTrue();
        assertThat(binding(true).holdsSince(voided)).isFalse();
    }

    @Test
    void namesTheGatesThatAreShutAndNoOthers() {
        var open = new GateStanding("identity", GateState.MET, new RecordedWord("verified"), DAY, null);
        var passedOver = new GateStanding("exit_permit", GateState.OVERRIDDEN, ProgramReason.TWO_SECTIONS, DAY, DAY);
        var shut = new GateStanding("police_release", GateState.EXPIRED, ProgramReason.PASSED, DAY, DAY);

        assertThat(new Clearance.Withheld(List.of(open, passedOver, shut)).closed())
                .containsExactly(shut);
        assertThat(open.decision().met()).isTrue();
        assertThat(passedOver.decision().met()).isTrue();
        assertThat(shut.decision().met()).isFalse();
        assertThat(new GateStanding("visa", GateState.NOT_KNOWN, ProgramReason.NOBODY_SAID, null, null)
                        .decision()
                        .met())
                .isFalse();
    }

    private static IdentityBinding binding(boolean disputed) {
        return new IdentityBinding(
                Optional.of(SITI), Optional.empty(), Set.of(OTHER_SPELLING), disputed, Optional.empty());
    }

    private static ClearedToTravel pass(Optional<LocalDate> until, IdentityBinding binding) {
        return new ClearedToTravel(
                new CaseId(new UUID(1, 1)), new PersonId(new UUID(1, 2)), DAY, until, binding, Optional.empty());
    }
}
