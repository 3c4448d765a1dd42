package id.pulang.clearances.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.assistance.Fitness;
import id.pulang.assistance.FitnessFinding;
import id.pulang.cases.CaseId;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.GateKind;
import id.pulang.clearances.gates.PackGates;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.packs.ShippedPacks;
import id.pulang.people.IdentityGrade;
import id.pulang.people.IdentityStanding;
import id.pulang.people.PersonId;
import id.pulang.protection.Sealed;
import id.pulang.screening.Reviewed;
import id.pulang.screening.ScreeningStanding;
import id.pulang.screening.offers.HeardAnswer;
import id.pulang.screening.offers.OfferAnswer;
import id.pulang.screening.offers.OfferStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How what other modules keep is put into the words of their gates; without a database. */
class CurrentFactTests {

    private static final PackGates GATES = PackGates.of(ShippedPacks.PACKS.usual());
    private static final Gate SCREENING = GATES.asking(GateKind.SCREENING);
    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final UserId FIRST = SomeActors.reviewer().id();
    private static final UserId SECOND = SomeActors.reviewerTwo().id();
    private static final LocalDate TALKED = LocalDate.of(2025, 10, 20);
    private static final LocalDate ANSWERED = LocalDate.of(2025, 10, 19);

    @ParameterizedTest
    @EnumSource
    void everyGradeOfAnIdentityIsAWordOfItsGate(IdentityGrade grade) {
        var standing = identity(grade, "3201014403990001", false);

        var fact = CurrentFact.of(GATES.asking(GateKind.IDENTITY), standing);

        assertThat(GATES.gate("identity").word(fact.word())).isPresent();
        assertThat(fact.documented()).isTrue();
        assertThat(fact.bound()).isFalse();
        assertThat(fact.on()).isEqualTo(TALKED);
    }

    @Test
    void anIdentityWithoutADocumentIsNotDocumented() {
        var fact = CurrentFact.of(GATES.asking(GateKind.IDENTITY), identity(IdentityGrade.SEEN, null, true));

        assertThat(fact.documented()).isFalse();
        assertThat(fact.bound()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingOfADoctorIsAWordOfItsGateWithItsLastDay(Fitness fitness) {
        var finding = new FitnessFinding(
                CASE,
                fitness,
                TALKED,
                TALKED.plusDays(14),
                FIRST,
                "dr. Melati",
                Instant.EPOCH,
                Sealed.of(new Subject("case", CASE.value()), "kursi roda"));

        var fact = CurrentFact.of(GATES.asking(GateKind.FIT_TO_TRAVEL), finding, false);

        assertThat(GATES.gate("fit_to_travel").word(fact.word())).isPresent();
        assertThat(fact.validUntil()).isEqualTo(TALKED.plusDays(14));
        assertThat(fact.bound()).isFalse();
    }

    /** Whoever has begun a screening and then declines needs no second conclusion; whoever has two needs no answer. */
    @ParameterizedTest
    @CsvSource({
        "NOT_YET, , , ",
        "ONCE, , , first_only",
        "TWICE, , , second_review_done",
        "NOT_YET, DECLINED, false, answered_once",
        "NOT_YET, NOT_NOW, false, answered_once",
        "NOT_YET, DECLINED, true, declined",
        "NOT_YET, NOT_NOW, true, not_now",
        "ONCE, DECLINED, true, declined",
        "ONCE, NOT_NOW, false, answered_once",
        "TWICE, DECLINED, true, second_review_done",
        "TWICE, NOT_NOW, false, second_review_done"
    })
    void saysHowOftenAScreeningWasConcludedOrWhatWasAnsweredToIt(
            Reviewed reviewed, @Nullable OfferAnswer answer, @Nullable Boolean known, @Nullable String word) {
        var standing = screening(reviewed, answer, Boolean.TRUE.equals(known));

        var fact = CurrentFact.of(SCREENING, standing, _ -> true);

        assertThat(fact.map(CurrentFact::word)).isEqualTo(Optional.ofNullable(word));
        assertThat(fact.stream()).allSatisfy(said -> {
            assertThat(SCREENING.word(said.word())).isPresent();
            assertThat(said.documented()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ONCE, , false, 2025-10-20, false",
        "TWICE, , false, 2025-10-20, true",
        "TWICE, DECLINED, true, 2025-10-20, true",
        "ONCE, DECLINED, false, 2025-10-19, false",
        "ONCE, DECLINED, true, 2025-10-19, true"
    })
    void isOfTheDayOnWhichItWasSaidAndAsGoodAsItsIdentityThen(
            Reviewed reviewed, @Nullable OfferAnswer answer, boolean known, LocalDate on, boolean confirmed) {
        var standing = screening(reviewed, answer, known);

        assertThat(CurrentFact.of(SCREENING, standing, on::equals)).hasValueSatisfying(fact -> {
            assertThat(fact.on()).isEqualTo(on);
            assertThat(fact.confirmed()).isEqualTo(confirmed);
            assertThat(fact.bound()).isTrue();
        });
        assertThat(CurrentFact.of(SCREENING, standing, _ -> false).map(CurrentFact::bound))
                .hasValue(false);
    }

    private static IdentityStanding identity(IdentityGrade grade, @Nullable String document, boolean bound) {
        return new IdentityStanding(
                new PersonId(new UUID(2, 2)),
                grade,
                "dukcapil",
                document,
                TALKED,
                Instant.EPOCH,
                Optional.empty(),
                bound);
    }

    private static ScreeningStanding screening(Reviewed reviewed, @Nullable OfferAnswer answer, boolean known) {
        var heard = Optional.ofNullable(answer)
                .map(said -> new HeardAnswer(
                        new UUID(3, 3), CASE, said, ANSWERED, FIRST, Instant.EPOCH, known ? SECOND : null));
        return new ScreeningStanding(
                CASE,
                reviewed,
                reviewed == Reviewed.NOT_YET ? null : TALKED,
                reviewed == Reviewed.NOT_YET ? null : FIRST,
                "Wira",
                false,
                false,
                new OfferStanding(heard, heard.filter(HeardAnswer::isKnown)));
    }
}
