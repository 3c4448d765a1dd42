package id.pulang.clearances.overrides;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.CaseId;
import id.pulang.clearances.overrides.GateOverride.Answered;
import id.pulang.clearances.overrides.GateOverride.Standing;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a request to pass a closed gate stands on a day, without a database. */
class GateOverrideTests {

    private static final LocalDate UNTIL = LocalDate.of(2025, 10, 24);
    private static final UserId OWNER = new UserId(new UUID(1, 1));
    private static final UserId HEAD = new UserId(new UUID(1, 2));
    private static final CaseId CASE = new CaseId(new UUID(2, 2));

    @Test
    void waitsForASecondPerson() {
        var asked = override(Optional.empty(), Optional.empty());

        assertThat(asked.standing(UNTIL)).isEqualTo(Standing.REQUESTED);
        assertThat(asked.decidedBy()).isEmpty();
    }

    @Test
    void isWhatTheSecondPersonSaid() {
        assertThat(override(answered(true), Optional.empty()).standing(UNTIL)).isEqualTo(Standing.APPROVED);
        assertThat(override(answered(false), Optional.empty()).standing(UNTIL)).isEqualTo(Standing.DECLINED);
        assertThat(override(answered(true), Optional.empty()).decidedBy()).hasValue(HEAD);
    }

    @Test
    void endsAfterItsLastDayWhateverWasSaid() {
        assertThat(override(answered(true), Optional.empty()).standing(UNTIL.plusDays(1)))
                .isEqualTo(Standing.EXPIRED);
        assertThat(override(Optional.empty(), Optional.empty()).standing(UNTIL.plusDays(1)))
                .isEqualTo(Standing.EXPIRED);
    }

    @Test
    void isNothingMoreOnceItWasTakenBack() {
        var takenBack = override(answered(true), Optional.of(Instant.EPOCH));

        assertThat(takenBack.standing(UNTIL)).isEqualTo(Standing.WITHDRAWN);
        assertThat(takenBack.standing(UNTIL.plusDays(1))).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void tellsItsReasonToNobodyWhoOnlyPrintsIt() {
        assertThat(override(Optional.empty(), Optional.empty()).toString())
                .contains("[sealed]")
                .doesNotContain("menyusul");
    }

    private static Optional<Answered> answered(boolean approved) {
        return Optional.of(new Answered(approved, HEAD, Instant.EPOCH));
    }

    private static GateOverride override(Optional<Answered> answered, Optional<Instant> withdrawn) {
        return new GateOverride(
                new OverrideId(new UUID(3, 3)),
                CASE,
                new GateOverride.Terms(
                        "exit_permit", Sealed.of(new Subject("case", CASE.value()), "Surat asli menyusul."), UNTIL),
                new GateOverride.Requested(OWNER, "immigration", Instant.EPOCH),
                answered,
                withdrawn);
    }
}
