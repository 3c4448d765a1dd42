package id.pulang.incidents.lists;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class BadFilesTests {

    @Test
    void saysThatAFileIsEmpty() {
        assertThat(SomeFile.refusal("a.csv", new byte[0])).isEqualTo("empty_file");
        assertThat(SomeFile.refusal("a.csv", "\n \n".getBytes(UTF_8))).isEqualTo("empty_file");
        assertThat(SomeFile.refusal("a.xlsx", SomeFile.workbook(List.of()))).isEqualTo("empty_file");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(SomeFile.refusal("a.csv", new byte[ListReader.LIMITS.bytes() + 1]))
                .isEqualTo("too_large");
    }

    @Test
    void refusesAnArchiveThatSwells() {
        var bomb = SomeFile.zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/sheet.xml", "0".repeat(30_000_000)));

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(SomeFile.refusal("daftar.xlsx", bomb)).isEqualTo("bomb");
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbook() {
        assertThat(SomeFile.refusal("a.xlsx", SomeFile.zip(Map.of("content.xml", "<w/>"))))
                .isEqualTo("no_workbook");
        assertThat(SomeFile.refusal("a.docx", SomeFile.zip(Map.of("word/document.xml", "<w/>"))))
                .isEqualTo("no_table");
    }

    @Test
    void saysThatAWorkbookWasCutOff() {
        var whole = SomeFile.ofDemo("5-reregistration-detention.xlsx");

        assertThat(SomeFile.refusal("a.xlsx", Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo("broken_workbook");
        assertThat(SomeFile.refusal("a.xlsx", Arrays.copyOf(whole, whole.length - 300)))
                .isEqualTo("broken_workbook");
    }

    @Test
    void saysOnWhichLineTheQuoteOpenedThatNeverCloses() {
        var cut = "No,Nama,Alamat\n1,Siti,\"Jl. Melati\nBinjai\"\n2,Budi,\"Jl. Mawar".getBytes(UTF_8);

        assertThat(SomeFile.reading("a.csv", cut).toString()).contains("open_quote", "args=[4]");
    }

    @Test
    void asksForThePasswordToBeTakenOff() {
        var locked = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, locked, 0, 4);
        byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(name, 0, locked, 1024, name.length);

        assertThat(SomeFile.refusal("a.xlsx", locked)).isEqualTo("password");
        assertThat(SomeFile.refusal("a.xls", Arrays.copyOf(locked, 1000))).isEqualTo("broken_document");
    }

    @Test
    void saysThatNoHeaderIsRecognised() {
        var poem = "satu,dua,tiga\n1,Siti,Binjai\n2,Budi,Medan\n".getBytes(UTF_8);

        assertThat(SomeFile.refusal("a.csv", poem)).isEqualTo("no_header");
    }

    @Test
    void saysThatNothingStandsBelowTheHeader() {
        assertThat(SomeFile.refusal("a.csv", "No,Nama,NIK\n".getBytes(UTF_8))).isEqualTo("no_rows");
    }

    @Test
    void refusesWhatIsNoTextAtAll() {
        assertThat(SomeFile.refusal("a.csv", new byte[] {1, 2, 0, 0, 0, 3, 4, 0, 9, 9}))
                .isEqualTo("not_a_list");
        assertThat(SomeFile.refusal("a.csv", "%PDF-1.7 …".getBytes(UTF_8))).isEqualTo("broken_document");
    }
}
