package id.pulang.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pulang.cases.CaseId;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a finding of fitness holds, and what it means for the way home; without a database. */
class FitnessFindingTests {

    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final UserId DOCTOR = new UserId(new UUID(1, 2));
    private static final LocalDate EXAMINED = LocalDate.of(2025, 10, 20);

    @Test
    void holdsFromTheDayOfTheExaminationToItsLastDay() {
        var finding = finding(Fitness.FIT);

        assertThat(finding.fitOn(EXAMINED.minusDays(1))).isFalse();
        assertThat(finding.fitOn(EXAMINED)).isTrue();
        assertThat(finding.fitOn(EXAMINED.plusDays(14))).isTrue();
        assertThat(finding.fitOn(EXAMINED.plusDays(15))).isFalse();
    }

    @Test
    void neverHoldsForSomeoneWhoShouldNotTravel() {
        var finding = finding(Fitness.NOT_FIT);

        assertThat(finding.fitOn(EXAMINED)).isFalse();
        assertThat(finding.fitOn(EXAMINED.plusDays(1))).isFalse();
    }

    @Test
    void keepsItsConditionsSealedWhenItIsPrinted() {
        assertThat(finding(Fitness.FIT).toString()).contains("[sealed]").doesNotContain("kursi roda");
    }

    @Test
    void publishesFitnessWithoutItsConditions() {
        var fit = new FitnessFound(List.of(CASE), Fitness.FIT, Instant.EPOCH, DOCTOR, "dr. Sari");
        var notFit = new FitnessFound(List.of(CASE), Fitness.NOT_FIT, Instant.EPOCH, DOCTOR, "dr. Sari");

        assertThat(fit.code()).isEqualTo("FIT_TO_TRAVEL");
        assertThat(fit.effect()).hasValue(StageEffect.reaches(Stage.FIT));
        assertThat(notFit.code()).isEqualTo("NOT_FIT");
        assertThat(notFit.effect()).hasValue(StageEffect.refuses(Stage.FIT));
        assertThat(fit.toString()).doesNotContain("kursi roda");
    }

    /** Whoever stays behind unwell loses what was found; a refusal would say that a doctor had looked. */
    @Test
    void lapsesWithoutAWordOnWhatWasFound() {
        var lapsed = new FitnessLapsed(CASE, Instant.EPOCH, DOCTOR);

        assertThat(lapsed.code()).isEqualTo("FITNESS_LAPSED");
        assertThat(lapsed.effect()).hasValue(StageEffect.loses(Stage.FIT));
        assertThat(lapsed.cases()).containsExactly(CASE);
        assertThat(lapsed.detail()).isEmpty();
    }

    @Test
    void isAboutTheCasesOfTheMomentAndNoOthers() {
        var cases = new ArrayList<>(List.of(CASE));
        var found = new FitnessFound(cases, Fitness.FIT, Instant.EPOCH, DOCTOR, "");

        cases.clear();

        assertThat(found.cases()).containsExactly(CASE);
    }

    @Test
    void refusesAFindingThatHoldsForNoDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AssistanceSettings(Period.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new AssistanceSettings(Period.ofDays(-1)));
        assertThat(new AssistanceSettings(Period.ofDays(14)).fitnessValidity()).isEqualTo(Period.ofDays(14));
    }

    /** Earlier versions took "fit" from a list; a medical officer has to examine them (docs/decisions/0040). */
    @ParameterizedTest
    @ValueSource(strings = {"7-clearance-facts.csv #12", "daftar #2.csv #1"})
    void isNoFindingWhereAListAloneSaysFit(String source) {
        var reported = finding(Fitness.FIT, source);

        assertThat(reported.onlyReported()).isTrue();
        assertThat(reported.fitOn(EXAMINED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dr. Sari", "dr. Sari #", "klinik #12b", "#12"})
    void isTheFindingOfWhoeverExaminedWhateverTheirNameLooksLike(String source) {
        assertThat(finding(Fitness.FIT, source).onlyReported()).isFalse();
        assertThat(finding(Fitness.FIT, source).fitOn(EXAMINED)).isTrue();
    }

    /** What only makes a journey safer counts at once, from a list, too. */
    @Test
    void aListMaySayThatSomebodyIsNotFit() {
        var reported = finding(Fitness.NOT_FIT, "7-clearance-facts.csv #12");

        assertThat(reported.onlyReported()).isFalse();
        assertThat(reported.fitOn(EXAMINED)).isFalse();
    }

    @Test
    void namesWhoSaysSo() {
        var found =
                new FitnessFound(List.of(CASE), Fitness.NOT_FIT, Instant.EPOCH, DOCTOR, "7-clearance-facts.csv #12");

        assertThat(found.detail()).isEqualTo("7-clearance-facts.csv #12");
    }

    private static FitnessFinding finding(Fitness fitness) {
        return finding(fitness, "dr. Sari");
    }

    private static FitnessFinding finding(Fitness fitness, String source) {
        return new FitnessFinding(
                CASE,
                fitness,
                EXAMINED,
                EXAMINED.plusDays(14),
                DOCTOR,
                source,
                Instant.EPOCH,
                Sealed.of(new Subject("case", CASE.value()), "kursi roda"));
    }
}
