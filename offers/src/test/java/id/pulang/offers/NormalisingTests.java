package id.pulang.offers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.offers.amounts.Amount;
import id.pulang.offers.rules.Answer;
import id.pulang.offers.text.Token;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static final RuleSet RULES = RuleSet.delivered();
    private static final OfferChecker CHECKER = new OfferChecker(RULES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loker kamboja",
                "LOKER KAMBOJA",
                "l0k3r k4mb0j4",
                "lok€r kamboja 🇰🇭",
                "loker 🇰🇭",
                "𝗟𝗼𝗸𝗲𝗿 𝗞𝗮𝗺𝗯𝗼𝗷𝗮",
                "Ｌｏｋｅｒ Ｋａｍｂｏｊａ",
                "loker каmbоjа",
                "loker kámbòja",
                "loker K A M B O J A",
                "L O K E R  k.a.m.b.o.j.a",
                "loker k-a-m-b-o-j-a",
                "lokerkamboja",
                "#LokerKamboja",
                "loker kam boja",
                "loker kambojaaaa",
                "loker kmboja",
                "loker kambojq",
                "loker kam\u200Bbo\u00ADja",
                "loker k*mb*ja",
                "loker Kamb🌸ja",
                "loker K🅰️MBOJA",
                "loker di/kamboja.",
                "loker dikamboja",
                "wa.me/855123456789 loker"
            })
    void knowsAPlaceHoweverItIsWritten(String text) {
        assertThat(CHECKER.check(text, DAY).answer()).as(text).isEqualTo(Answer.STOP);
    }

    @Test
    void readsAmountsAsTheyAreWritten() {
        assertThat(monthly("gaji Rp 15.000.000")).isEqualTo(15e6);
        assertThat(monthly("gaji 12-15jt")).isEqualTo(15e6);
        assertThat(monthly("gaji 1,5 juta s/d 2 juta")).isEqualTo(2e6);
        assertThat(monthly("gaji 12.OOO.OOO")).isEqualTo(12e6);
        assertThat(monthly("gaji 1O juta")).isEqualTo(10e6);
        assertThat(monthly("gaji Rp15jt-an")).isEqualTo(15e6);
        assertThat(monthly("gaji $1,200")).isEqualTo(1_200 * 16_500.0);
        assertThat(monthly("1000 - 1.500 USD")).isEqualTo(1_500 * 16_500.0);
        assertThat(monthly("gaji $1k-$2k")).isEqualTo(2_000 * 16_500.0);
        assertThat(monthly("150rb/hari")).isEqualTo(150_000 * 26.0);
        assertThat(monthly("15.000 per pcs rupiah, Rp 15.000 per pcs")).isZero();
    }

    @Test
    void doesNotTakeTelephoneNumbersAndDatesForMoney() {
        assertThat(RULES.read("WA 081234567890 tgl 12.05.2026 jam 08.00 umur 18-35")
                        .amounts())
                .isEmpty();
    }

    /** T-shirts are no state, cheap is no tourist, and sauce is no country of the Mekong. */
    @Test
    void takesNoOrdinaryWordForAMisspeltOne() {
        for (String text : List.of(
                "Sablon kaos Bandung butuh admin, hubungi WA",
                "Toko saos sambal di Solo butuh kurir, gaji 2 juta",
                "Penjahit bordir di Tasikmalaya, upah bisa dibawa pulang",
                "Admin butik di Solo, visa murah tidak perlu, kucing boleh dibawa",
                "Operator jahit (QIZ), G, P3MI terdaftar di Kemnaker, di Semarang",
                "Sopir truk, Contoh Transporting, melalui Disnaker Solo")) {
            assertThat(CHECKER.check(text, DAY).answer()).as(text).isIn(Answer.NO_SIGN, Answer.TOO_LITTLE);
        }
        assertThat(CHECKER.check("loker admin loas gaji 900 usd", DAY).answer()).isEqualTo(Answer.STOP);
    }

    @Test
    void keepsWordsThatHaveDigits() {
        assertThat(forms("BP2MI P3MI S1 n4 3G")).containsExactly("bp2mi", "p3mi", "s1", "n4", "3g");
    }

    @Test
    void knowsWhereEachWordStood() {
        String text = "🔥 Ｌｏｋｅｒ  K A M B O J A, tikét";

        List<Token> tokens = RULES.read(text).tokens();

        assertThat(tokens)
                .extracting(token -> text.substring(token.from(), token.to()))
                .containsExactly("Ｌｏｋｅｒ", "K A M B O J A", "tikét");
    }

    private double monthly(String text) {
        return RULES.read(text).amounts().values().stream()
                .mapToDouble(Amount::monthly)
                .max()
                .orElse(-1);
    }

    private List<String> forms(String text) {
        return RULES.read(text).tokens().stream().map(Token::form).toList();
    }
}
