package id.pulang.offers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.offers.contacts.ReportableContacts;
import id.pulang.offers.data.Span;
import id.pulang.offers.rules.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportableContactTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final OfferChecker CHECKER = new OfferChecker(RuleSet.delivered());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WA 0812-3456-7890|PHONE +6281234567890",
                "hub. +855 12 345 678|PHONE +85512345678",
                "telegram @Bos_Bavet.|HANDLE bos_bavet",
                "t.me/bos_bavet|HANDLE bos_bavet",
                "rek BCA 1234 5678 90|ACCOUNT 1234567890"
            })
    void findsWhatAReportCanName(String text, String found) {
        assertThat(new ReportableContacts("ID").in(text))
                .extracting(each -> each.kind() + " " + each.value())
                .contains(found);
    }

    @Test
    void leavesPayAndMailAlone() {
        assertThat(new ReportableContacts("ID").in("gaji 15.000.000-20.000.000, tulis ke hrd@toko.example, umur 18-35"))
                .isEmpty();
    }

    @Test
    void aContactInReportsIsCautionAndWithAnotherSignStop() {
        String honest = "Toko di Solo butuh kasir, gaji UMR, hubungi 081234567890";
        String lure = "Butuh CS, tanpa pengalaman, tiket ditanggung, WA 081234567890";

        assertThat(CHECKER.check(honest, DAY).answer()).isEqualTo(Answer.NO_SIGN);
        assertThat(CHECKER.check(honest, DAY, List.of(new Span(44, 56))).answer())
                .isEqualTo(Answer.CAUTION);
        assertThat(CHECKER.check(lure, DAY, List.of(new Span(49, 61))).answer()).isEqualTo(Answer.STOP);
    }
}
