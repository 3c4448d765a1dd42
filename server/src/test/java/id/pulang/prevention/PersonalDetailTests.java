package id.pulang.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hubungi 0812-3456-7890",
                "WA +855 12 345 678",
                "nomor 6281234567890",
                "rekening 1234 5678 9012",
                "NIK 3273014304990012",
                "tulis ke admin@loker.example",
                "akun @bos_bavet",
                "paspor C1234567"
            })
    void findsWhatLeadsToSomebody(String text) {
        assertThat(PersonalDetail.in(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gaji Rp 15.000.000 sampai 20.000.000",
                "sejak 2025-10-22, pukul 08.00",
                "USD 1,000 - 1,200 per bulan",
                "umur 18-35, lulusan 2019",
                "",
                "62 orang"
            })
    void leavesAmountsDaysAndCountsAlone(String text) {
        assertThat(PersonalDetail.in(text)).isEmpty();
    }
}
