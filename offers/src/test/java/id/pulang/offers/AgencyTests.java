package id.pulang.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pulang.offers.data.InvalidTables;
import id.pulang.offers.rules.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list of licensed agencies changes; every agency here is invented. */
class AgencyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final String LIST = """
            AS_OF\t2026-11-01\tDaftar contoh 1 November 2026.\tAn example list of 1 November 2026.\t2027-01-31
            Karya Samudra Permai\tKSP\tSIP-1\tLICENSED\t2028-01-01\tJPN;TWN\t+62 21 5550101; karyasamudra.example
            Bintang Timur Mandiri\t\tSIP-2\tREVOKED\t2028-01-01
            Sinar Laut Jaya\t\tSIP-3\tLICENSED\t2026-10-01
            """;

    @TempDir
    private Path folder;

    private OfferChecker checker;

    @BeforeEach
    void importsTheList() throws IOException {
        Files.writeString(folder.resolve("agencies.tsv"), LIST);
        checker = new OfferChecker(RuleSet.in(folder));
    }

    @Test
    void aNameOnTheListNeverSpeaksForAnOffer() {
        String offer = "Perawat lansia di Jepang, JLPT N4, kontrak 3 tahun. PT Karya Samudra Permai (021) 555-0101";

        CheckedOffer checked = checker.check(offer, DAY);

        assertThat(signs(checked)).isEmpty();
        assertThat(checked.agencies()).singleElement().matches(named -> named.agency() != null && named.exact());
        assertThat(checked.answer())
                .isEqualTo(checker.check(offer.replace("PT Karya Samudra Permai", ""), DAY)
                        .answer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PT Karya Samudra Permai, WA 0812 3456 7890",
                "PT. KARYA SAMUDRA PERMAI wa.me/6281234567890",
                "P.T. Karya Samudra Permai, hrd@karyasamudra-jobs.example",
                "Karya Samudra Permai buka cabang, cek www.karyasamudra.example.co",
                "p t karya samudra permai +62-812-3456-7890"
            })
    void tellsANumberThatIsNotTheAgencysOwn(String contact) {
        CheckedOffer checked = checker.check("Lowongan perawat di Jepang, kontrak kerja. " + contact, DAY);

        assertThat(checked.answer()).isEqualTo(Answer.CAUTION);
        assertThat(checked.reasons())
                .filteredOn(reason -> reason.sign().equals("agency.contact"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.says().local()).contains("+62 21 5550101"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hrd@karyasamudra.example", "https://www.karyasamudra.example/lowongan", "+62 21 555 0101"})
    void knowsTheAgencysOwnContacts(String contact) {
        assertThat(signs(checker.check("Lowongan di Jepang. PT Karya Samudra Permai " + contact, DAY)))
                .doesNotContain("agency.contact");
    }

    @Test
    void stopsWhoAsksForMoneyInTheNameOfAnAgency() {
        assertThat(checker.check("Kerja di Taiwan, PT Karya Samudra Permai, biaya admin 3 juta, WA 081234567890", DAY)
                        .answer())
                .isEqualTo(Answer.STOP);
    }

    @Test
    void tellsWhatDoesNotFitTheList() {
        assertThat(signs(checker.check("Lowongan pabrik di Taiwan, PT Bintang Timur Mandiri", DAY)))
                .contains("agency.revoked");
        assertThat(signs(checker.check("Lowongan pabrik di Taiwan, PT Sinar Laut Jaya", DAY)))
                .contains("agency.expired");
        assertThat(signs(checker.check("Lowongan pabrik di Malaysia, PT Karya Samudra Permai", DAY)))
                .contains("agency.country");
        assertThat(signs(checker.check("Lowongan pabrik di Taiwan, PT Karya Samudera Permai", DAY)))
                .contains("agency.lookalike");
        assertThat(checker.check("Lowongan pabrik di Taiwan, PT Angin Lalu Sejati butuh banyak orang", DAY)
                        .reasons())
                .filteredOn(reason -> reason.sign().equals("agency.unlisted"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.says().english()).contains("1 November 2026"));
    }

    @Test
    void leavesEmployersAtHomeAlone() {
        assertThat(checker.check("PT Angin Lalu Sejati di Solo butuh kasir, gaji UMR, lamaran ke toko", DAY)
                        .answer())
                .isEqualTo(Answer.NO_SIGN);
    }

    @Test
    void leavesTheWarningOfAnAgencyAlone() {
        String offer =
                "Lowongan di Jepang, PT Karya Samudra Permai, (021) 5550101. Waspada penipuan mengatasnamakan PT Bintang"
                        + " Timur Mandiri";

        assertThat(signs(checker.check(offer, DAY))).doesNotContain("agency.revoked");
    }

    @Test
    void doesNotRelyOnAnOldList() {
        String offer = "Lowongan pabrik di Taiwan, PT Bintang Timur Mandiri";

        assertThat(checker.check(offer, LocalDate.of(2027, 2, 1)).agencies()).isEmpty();
    }

    @Test
    void saysWhatIsWrongInAList() throws IOException {
        Files.writeString(folder.resolve("agencies.tsv"), "Karya\t\tSIP-1\tMAYBE\t1.1.2028\tJPN\tsomewhere\n");

        assertThatExceptionOfType(InvalidTables.class)
                .isThrownBy(() -> RuleSet.in(folder))
                .satisfies(invalid -> assertThat(invalid.problems().stream().map(Object::toString))
                        .contains(
                                "agencies.tsv, line 1: a row AS_OF with day, source and last day must come first",
                                "agencies.tsv, line 1: column 5 holds no day such as 2026-11-30: 1.1.2028",
                                "agencies.tsv, line 1: column 7 holds no telephone number, e-mail or web address: somewhere")
                        .anyMatch(
                                problem -> problem.startsWith("agencies.tsv, line 1: column 4 is none of [LICENSED")));
    }

    private static List<String> signs(CheckedOffer checked) {
        return checked.reasons().stream()
                .map(Reason::sign)
                .filter(sign -> sign.startsWith("agency."))
                .toList();
    }
}
