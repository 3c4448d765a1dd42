package id.pulang.linkage.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MrzLinesTests {

    private static final String NAME = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String REST = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    @Test
    void findsAPassportBelowOtherLines() {
        assertThat(MrzLines.of(List.of("PASPOR REPUBLIK UTOPIA NOMOR L898902C3", NAME, REST)))
                .contains(NAME + "\n" + REST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<KK<<<<<<<<<",
                "P<UT0ER1K550N<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
            })
    void mendsTheFillersAndLettersOfAName(String recognised) {
        assertThat(MrzLines.of(List.of(recognised, REST))).contains(NAME + "\n" + REST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L898902C36UTO7408122F1204159ZE184226B<<<<10",
                "L898902C36UTO7408122F1204159ZE184226B<<<<<<10",
                "L898902C36UT074O8I22FI2O4I59ZE184226B<<<<<10"
            })
    void mendsFillersAndDigitsOfTheOtherLine(String recognised) {
        assertThat(MrzLines.of(List.of(NAME, recognised))).contains(NAME + "\n" + REST);
    }

    @Test
    void leavesWhatACheckDigitCoversAndAnySignCanStandFor() {
        String other = REST.replace("L898902C3", "L8989O2C3");

        assertThat(MrzLines.of(List.of(NAME, other))).contains(NAME + "\n" + other);
    }

    @Test
    void findsACard() {
        assertThat(MrzLines.of(List.of(
                        "I<UTOD231458907<<<<<<<<<<<<<<<<",
                        "74O8122F12O4159UTO<<<<<<<<<<<6",
                        "ERIKSSON<<ANNA<MARIA<<<<<<<")))
                .contains(
                        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    }

    @Test
    void findsNothingAmongOtherLines() {
        assertThat(MrzLines.of(List.of("PERJANJIAN KERJA ANTARA PT CONTOH", "DAN SAUDARA BUDI SANTOSO TENTANG")))
                .isEmpty();
        assertThat(MrzLines.of(List.of(NAME))).isEmpty();
        assertThat(MrzLines.of(List.of())).isEmpty();
    }
}
