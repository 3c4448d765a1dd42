package id.pulang.offers;

import static id.pulang.offers.rules.Answer.CAUTION;
import static id.pulang.offers.rules.Answer.NO_SIGN;
import static id.pulang.offers.rules.Answer.STOP;
import static id.pulang.offers.rules.Answer.TOO_LITTLE;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.offers.facts.Destination;
import id.pulang.offers.rules.Answer;
import id.pulang.offers.rules.Rule;
import id.pulang.offers.trials.TrialText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferCheckerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate AFTER_ALL_FACTS = LocalDate.of(2027, 11, 1);
    private static final LocalDate AFTER_THE_RELEASE = LocalDate.of(2028, 1, 1);

    private static final OfferChecker CHECKER = new OfferChecker(RuleSet.delivered());

    @Test
    void namesTheFactWithItsDateAndSource() {
        CheckedOffer checked = CHECKER.check("Lowongan tukang kebun di Kamboja", DAY);

        assertThat(checked.answer()).isEqualTo(STOP);
        assertThat(checked.rules()).extracting(Rule::id).containsExactly("country");
        assertThat(checked.destinations()).extracting(Destination::code).containsExactly("KHM");
        assertThat(checked.destinations().getFirst().stated()).isEqualTo("2025-10-28");
        assertThat(checked.reasons().getFirst().says().local()).contains("28 Oktober 2025");
    }

    @Test
    void showsTheWordsThatFired() {
        String text = "Butuh CS online di 𝗞𝗮𝗺𝗯𝗼𝗷𝗮, g4ji 15jt, visa turis";

        CheckedOffer checked = CHECKER.check(text, DAY);

        assertThat(words(checked, text)).contains("𝗞𝗮𝗺𝗯𝗼𝗷𝗮", "15jt", "visa turis", "CS");
    }

    @Test
    void hearsADenial() {
        assertThat(CHECKER.check("Toko di Solo butuh kasir. Tidak dipungut biaya pendaftaran", DAY)
                        .answer())
                .isEqualTo(NO_SIGN);
        assertThat(CHECKER.check("Toko di Solo butuh kasir. Tidak ada biaya administrasi, seragam, deposit", DAY)
                        .answer())
                .isEqualTo(NO_SIGN);
        assertThat(CHECKER.check("Toko di Solo butuh kasir. Biaya pendaftaran gratis", DAY)
                        .answer())
                .isEqualTo(NO_SIGN);
        assertThat(CHECKER.check("Toko di Solo butuh kasir. Biaya pendaftaran 300rb", DAY)
                        .answer())
                .isEqualTo(CAUTION);
        assertThat(CHECKER.check("Tidak perlu pengalaman, biaya pendaftaran 300rb. Toko di Solo butuh kasir", DAY)
                        .answer())
                .isEqualTo(CAUTION);
    }

    @Test
    void takesADenialOfFraudForASign() {
        CheckedOffer checked = CHECKER.check("kerja luar negeri admin, bukan judol, tiket ditanggung", DAY);

        assertThat(checked.reasons())
                .extracting(Reason::sign)
                .contains("scam.denied")
                .doesNotContain("scam.open");
        assertThat(checked.answer()).isEqualTo(STOP);
    }

    /** Who deceives disclaims as well: only the part that disclaims is none of the offer. */
    @Test
    void aDisclaimerHidesNothingOfTheOfferBesideIt() {
        for (String text : List.of(
                "Lowongan admin Kamboja gaji 12 juta, kami tidak memungut biaya apapun, tiket gratis",
                "WASPADA PENIPUAN, loker admin Kamboja gaji 15 juta, tiket gratis hubungi wa",
                "no cost at all, customer service in Cambodia, 1000 usd, free ticket")) {
            assertThat(CHECKER.check(text, DAY).answer()).as(text).isEqualTo(STOP);
        }
        assertThat(CHECKER.check("Toko di Solo butuh kasir. Kami tidak pernah meminta transfer, biaya, deposit", DAY)
                        .answer())
                .isEqualTo(NO_SIGN);
    }

    @Test
    void aWarningIsToldAsOne() {
        CheckedOffer checked = CHECKER.check("Waspada lowongan admin di Kamboja! Jangan tergiur gaji besar.", DAY);

        assertThat(checked.answer()).isEqualTo(TOO_LITTLE);
        assertThat(checked.rules()).extracting(Rule::id).contains("warns-itself");
    }

    @Test
    void doesNotCountWhatAWarningNames() {
        assertThat(CHECKER.check(
                                "Waspada penipuan: jangan transfer biaya pendaftaran. PT Contoh di Bekasi butuh operator",
                                DAY)
                        .answer())
                .isEqualTo(NO_SIGN);
        assertThat(CHECKER.check("BP3MI mengimbau warga tidak tergiur kerja admin judol di Kamboja gaji 15 juta", DAY)
                        .answer())
                .isEqualTo(TOO_LITTLE);
    }

    @Test
    void doesNotTakeTheNameOfADishForAJourney() {
        assertThat(CHECKER.check("Restoran Thailand di Kemang butuh waiter, gaji 4 juta", DAY)
                        .answer())
                .isEqualTo(NO_SIGN);
        assertThat(CHECKER.check("Butuh waiter restoran di Thailand, gaji 15 juta, tiket gratis", DAY)
                        .answer())
                .isEqualTo(STOP);
    }

    @Test
    void saysTooLittleWhereTheTextDoes() {
        for (String text : List.of("", "   ", "halo", "https://contoh.id/abc", "081234567890", "kerja di Jepang")) {
            assertThat(CHECKER.check(text, DAY).answer()).as(text).isEqualTo(TOO_LITTLE);
        }
    }

    @Test
    void saysTooLittleWhereAFactIsTooOld() {
        String offer = "Lowongan tukang kebun di Kamboja";

        assertThat(CHECKER.check(offer, AFTER_ALL_FACTS).answer()).isEqualTo(TOO_LITTLE);
        assertThat(CHECKER.check(offer + ", visa turis", AFTER_ALL_FACTS).answer())
                .isEqualTo(STOP);
    }

    @Test
    void saysTooLittleInPlaceOfNoSignWhereTheRulesAreTooOld() {
        String honest = "Toko di Solo butuh kasir, gaji 2 juta";

        assertThat(CHECKER.check(honest, DAY).answer()).isEqualTo(NO_SIGN);
        assertThat(CHECKER.check(honest, AFTER_THE_RELEASE).answer()).isEqualTo(TOO_LITTLE);
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void saysAfterEachAnswerWhatToDoAndNeverThatAnOfferIsSafe(Answer answer) {
        List<Advice> advice = CHECKER.adviceAfter(answer);

        assertThat(advice).extracting(Advice::kind).containsExactly(Advice.Kind.values());
        assertThat(advice)
                .allSatisfy(each -> assertThat(each.says().toString().toLowerCase(Locale.ROOT))
                        .doesNotContainPattern("\\b(aman|safe|terpercaya|trustworthy)\\b"));
    }

    @Test
    void ordersOffersByWhatWasFound() {
        double grave =
                CHECKER.check("admin judol Kamboja 1000 usd tiket gratis", DAY).order();
        double mild = CHECKER.check("loker luar negeri, minat wa", DAY).order();
        double none =
                CHECKER.check("Toko di Solo butuh kasir, gaji 2 juta", DAY).order();

        assertThat(grave).isGreaterThan(mild);
        assertThat(mild).isGreaterThan(none);
    }

    @Test
    void answersManyThreadsAlike() {
        List<TrialText> texts = TrialText.delivered();
        var alone = texts.stream().map(text -> CHECKER.check(text.text(), DAY)).toList();

        var together = texts.parallelStream()
                .map(text -> CHECKER.check(text.text(), DAY))
                .toList();

        assertThat(together).isEqualTo(alone);
    }

    private static List<String> words(CheckedOffer checked, String text) {
        return checked.reasons().stream()
                .flatMap(reason -> reason.words().stream())
                .map(span -> span.in(text))
                .toList();
    }
}
