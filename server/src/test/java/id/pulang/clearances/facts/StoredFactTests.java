package id.pulang.clearances.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.clearances.facts.GateHistory.ClaimState;
import id.pulang.clearances.facts.StoredFact.ClaimAnswer;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.PackGates;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.packs.ShippedPacks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stored fact counts for, by who told it and who answered it; without a database. */
class StoredFactTests {

    private static final Gate PERMIT = PackGates.of(ShippedPacks.PACKS.usual()).gate("exit_permit");
    private static final UserId OWNER = SomeActors.clearance().id();
    private static final UserId OTHER = SomeActors.head().id();
    private static final LocalDate ON = LocalDate.of(2025, 10, 20);
    private static final Map<UserId, String> NAMES = Map.of(OWNER, "Surya", OTHER, "Ratih");

    @Test
    void aListClaimsWhatWouldOpenTheGateUntilAnOwnerAnswers() {
        assertThat(told("izin.csv #3", "granted", Optional.empty()).claims(PERMIT))
                .isTrue();
        assertThat(told("izin.csv #3", "granted", Optional.of(confirmed())).claims(PERMIT))
                .isFalse();
        assertThat(told("izin.csv #3", "granted", Optional.of(withdrawn())).claims(PERMIT))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"pending", "refused", "unheard_of"})
    void whatOpensNothingIsNoClaim(String word) {
        assertThat(told("izin.csv #3", word, Optional.empty()).claims(PERMIT)).isFalse();
    }

    @Test
    void whatAnOfficerRecordedOnAPageIsNoClaim() {
        var fact = told(StoredFact.BY_PAGE, "granted", Optional.empty());

        assertThat(fact.byList()).isFalse();
        assertThat(fact.claims(PERMIT)).isFalse();
        assertThat(fact.entry(PERMIT, NAMES, true).claim()).isEmpty();
        assertThat(fact.entry(PERMIT, NAMES, true).toldBy()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"izin.csv #3, izin.csv", "izin #2.csv #14, izin #2.csv", "izin.csv, izin.csv"})
    void knowsItsListWithoutTheRow(String told, String list) {
        assertThat(told(told, "granted", Optional.empty()).list()).isEqualTo(list);
    }

    @Test
    void showsWhatBecameOfAClaim() {
        assertThat(claim(Optional.empty())).isEqualTo(new GateHistory.Claim(ClaimState.OPEN, "", ""));
        assertThat(claim(Optional.of(confirmed()))).isEqualTo(new GateHistory.Claim(ClaimState.CONFIRMED, "Ratih", ""));
        assertThat(claim(Optional.of(withdrawn())))
                .isEqualTo(new GateHistory.Claim(ClaimState.WITHDRAWN, "Ratih", "Nomor milik orang lain"));
    }

    @Test
    void namesEverybodyWhoHadAHandInIt() {
        assertThat(told("izin.csv #3", "granted", Optional.of(confirmed())).officers())
                .containsExactly(OWNER, OTHER);
        assertThat(told(StoredFact.BY_PAGE, "granted", Optional.empty()).officers())
                .containsExactly(OWNER);
    }

    @Test
    void isHeldWithItsEvidenceAndWithWhomItIsBoundTo() {
        var held = told("izin.csv #3", "granted", Optional.empty()).current(false);

        assertThat(held.gate()).isEqualTo("exit_permit");
        assertThat(held.documented()).isTrue();
        assertThat(held.confirmed()).isFalse();
        assertThat(held.bound()).isFalse();
        assertThat(held.on()).isEqualTo(ON);
    }

    @ParameterizedTest
    @CsvSource({"'', false", "'  ', false", "A-1, true"})
    void aBlankNumberIsNoDocument(String number, boolean documented) {
        assertThat(GateFact.of("exit_permit", "granted", number, ON).hasDocument())
                .isEqualTo(documented);
    }

    private static GateHistory.Claim claim(Optional<ClaimAnswer> answer) {
        return told("izin.csv #3", "granted", answer)
                .entry(PERMIT, NAMES, false)
                .claim()
                .orElseThrow();
    }

    private static ClaimAnswer confirmed() {
        return new ClaimAnswer(true, OTHER, "");
    }

    private static ClaimAnswer withdrawn() {
        return new ClaimAnswer(false, OTHER, "Nomor milik orang lain");
    }

    private static StoredFact told(String by, String word, Optional<ClaimAnswer> answer) {
        return new StoredFact(
                new FactId(new UUID(1, 1)),
                new CaseId(new UUID(1, 2)),
                new PostCode("PNH"),
                GateFact.of("exit_permit", word, "A-1", ON),
                by,
                new StoredFact.Recorded(OWNER, Instant.EPOCH),
                Optional.empty(),
                answer);
    }
}
