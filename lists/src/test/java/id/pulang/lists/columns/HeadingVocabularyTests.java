package id.pulang.lists.columns;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.tables.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingVocabularyTests {

    private static final HeadingVocabulary WORDS = HeadingVocabulary.with();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Account Number",
                "AccountNo",
                "Bank Account",
                "IBAN",
                "No. Rekening",
                "Nomor Rekening",
                "Rekening",
                "No Rek",
                "Nomor Rekening (BRI)"
            })
    void knowsNumbersOfAccounts(String heading) {
        assertThat(WORDS.meaning(heading)).contains(ColumnMeaning.of(ColumnKind.CODE, "account"));
    }

    /** Among so few values nobody could tell a number of accounts from a category by what stands in the column. */
    @Test
    void letsAListOfFourRowsBeComparedByAccounts() {
        var read = ListFile.attended(ReadLimits.WIDE, HeadingLine.needed(WORDS))
                .read("list.csv", """
                        nama,no rekening
                        Qwertyo Zabukan,7001002001
                        Vlomir Hustani,7001002002
                        Zabukan Qwertyo,7001002001
                        Dewi Lestari,7001002004
                        """.getBytes(StandardCharsets.UTF_8));

        var meanings = ColumnRecognition.of(((Readable) read).table(), WORDS, new ColumnOverrides(Map.of(), Set.of()));

        assertThat(meanings.get(1).kind()).isEqualTo(ColumnKind.CODE);
        assertThat(meanings.get(1).label()).isEqualTo("account");
        assertThat(meanings.get(1).compared()).isTrue();
    }
}
