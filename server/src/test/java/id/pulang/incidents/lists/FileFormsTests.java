package id.pulang.incidents.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormsTests {

    private static final String LIST = "No,Nama,Tgl Lahir\n1,José Pereira,17/10/2001\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void readsCellsPartedByAnyUsualSign(String sign) {
        var rows = SomeFile.rows("No%sNama%sTempat Lahir\n7%sSiti Aminah%sBinjai\n".replace("%s", sign));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().facts().name()).isEqualTo("Siti Aminah");
        assertThat(rows.getFirst().number()).isEqualTo("7");
    }

    @Test
    void isNotMisledByCommasInsideAnotherSign() {
        var rows = SomeFile.rows("No;Tempat, Tanggal Lahir;Nama\n1;Binjai, 7 Februari 1991;Budi\n");

        assertThat(rows.getFirst().facts().birthPlace()).isEqualTo("Binjai");
        assertThat(rows.getFirst().facts().born()).isEqualTo(LocalDate.of(1991, 2, 7));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void readsAnyUsualCharacters(byte[] bytes) {
        var rows = SomeFile.rows(SomeFile.table("daftar.csv", bytes));

        assertThat(rows.getFirst().facts().name()).isEqualTo("José Pereira");
        assertThat(rows.getFirst().facts().born()).isEqualTo(LocalDate.of(2001, 10, 17));
    }

    static Stream<byte[]> charsets() {
        return Stream.of(
                LIST.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16BE),
                LIST.getBytes(StandardCharsets.UTF_16LE),
                LIST.getBytes(StandardCharsets.UTF_16BE),
                LIST.getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void passesOverBannerAndBlankLines() {
        var table = SomeFile.table("sep=,\nDaftar WNI\n\n17 Oktober 2025\n\nNo,Nama\n\n1,Siti\n,\n2,Budi\n");

        assertThat(table.banner()).contains("Daftar WNI", "17 Oktober 2025");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.row(2).number()).isEqualTo(2);
        assertThat(table.row(2).line()).isEqualTo(10);
    }

    @Test
    void readsNumbersAndDatesOfAWorkbookAsTheyAreMeant() {
        var bytes = SomeFile.workbook(List.of(
                List.of("DAFTAR"),
                List.of(),
                List.of("No", "Nama", "Tanggal Lahir", "NIK", "Umur"),
                List.of("n:1", "Siti", "d:36941", "n:3210201902020030", "n:24"),
                List.of("n:2", "Budi", "n:36941", "", "n:24.0")));

        var rows = SomeFile.rows(SomeFile.table("daftar.xlsx", bytes));

        assertThat(rows.getFirst().number()).isEqualTo("1");
        assertThat(rows.getFirst().facts().nationalNumber()).isEqualTo("3210201902020030");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.facts().born()).isEqualTo(LocalDate.of(2001, 2, 19));
            assertThat(row.facts().age()).isEqualTo(24);
        });
    }

    @Test
    void keepsAFormulaAsText() {
        var bytes = SomeFile.workbook(List.of(
                List.of("No", "Nama", "Keterangan"),
                List.of("n:1", "Siti", "f:HYPERLINK(&quot;http://x.example&quot;)")));

        var rows = SomeFile.rows(SomeFile.table("daftar.xlsx", bytes));

        assertThat(rows.getFirst().row().cells().getLast()).isEqualTo("=HYPERLINK(\"http://x.example\")");
    }
}
