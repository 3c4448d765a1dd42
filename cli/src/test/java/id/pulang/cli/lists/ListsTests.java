package id.pulang.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.cli.words.Refusal;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.lists.cells.CellProblem;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnOverrides;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsTests {

    private static final Path DEMO = Path.of("..", "demo-data");
    private static final ColumnOverrides NOTHING = new ColumnOverrides(Map.of(), Set.of());

    /** The least that makes a workbook; styles and shared words are parts that it need not have. */
    private static final Map<String, String> PLAIN_WORKBOOK = Map.of(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml"
              ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml"
              ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""",
            "_rels/.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
              Target="xl/workbook.xml"/></Relationships>""",
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
              Target="worksheets/sheet1.xml"/></Relationships>""",
            "xl/workbook.xml",
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
              xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
              <sheet name="Daftar" sheetId="1" r:id="rId1"/></sheets></workbook>""",
            "xl/worksheets/sheet1.xml",
            """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="1"><c r="A1" t="inlineStr"><is><t>nama</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>Ani Lestari</t></is></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>Budi Hakim</t></is></c></row></sheetData></worksheet>""");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsAListThatIsPackedWhateverItIsCalled() throws IOException {
        Path file = folder.resolve("packed.csv");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write("nama,nik\nAni,1275014702910001\n".getBytes(StandardCharsets.UTF_8));
        }

        var read = Lists.read(List.of(file), NOTHING, TestLists.DATE, _ -> {});

        assertThat(read.records()).extracting(PersonRecord::name).containsExactly("Ani");
    }

    @Test
    void readsWorkbooksWithLinesAboveTheHeading() throws IOException {
        var read =
                Lists.read(List.of(DEMO.resolve("5-reregistration-detention.xlsx")), NOTHING, TestLists.DATE, _ -> {});

        var first = read.records().getFirst();
        assertThat(read.records()).hasSize(109);
        assertThat(first.name()).isEqualTo("Suharto Tambunan");
        assertThat(first.birthPlace()).isEqualTo("Binjai");
        assertThat(first.born()).isEqualTo(LocalDate.of(1991, 2, 7));
        assertThat(read.file(0)).isEqualTo("5-reregistration-detention.xlsx");
        assertThat(read.row(0)).isEqualTo(1);
    }

    @Test
    void readsWorkbooksWithoutStyles() throws IOException {
        Path plain = folder.resolve("plain.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(plain))) {
            PLAIN_WORKBOOK.forEach((name, content) -> write(zip, name, content));
        }

        var read = Lists.read(List.of(plain), NOTHING, TestLists.DATE, _ -> {});

        assertThat(read.records()).extracting(PersonRecord::name).containsExactly("Ani Lestari", "Budi Hakim");
    }

    private static void write(ZipOutputStream zip, String name, String content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void losesNoRowToAQuotationMarkThatNobodyClosed() throws IOException {
        String end = "\n\"Adi, S.H.\",9\n" + "Budi,10\n".repeat(30) + "\"Cici\nDewi\",11\nEka,12";
        Path open = Files.writeString(
                folder.resolve("open.csv"), "nama,no\nAni,7\n\"Bayu,8" + end.replace("\"Cici\nDewi\"", "Cici"));
        Path swallowing = Files.writeString(folder.resolve("swallowing.csv"), "nama,no\nAni,7\n\"Bayu,8" + end);
        Path whole = Files.writeString(folder.resolve("whole.csv"), "nama,no\n\"Cici\nDewi\",11\n\"Adi, S.H.\",9\n");

        assertThat(names(open))
                .hasSize(35)
                .startsWith("Ani", "Bayu,8", "Adi, S.H.", "Budi")
                .endsWith("Cici", "Eka");
        assertThat(names(swallowing))
                .startsWith("Ani", "Bayu,8", "Adi, S.H.", "Budi")
                .endsWith("Eka");
        assertThat(names(whole)).hasSize(2).endsWith("Adi, S.H.");
    }

    @Test
    void takesAMarkForInchesAndTwoMarksForWhatTheySay() throws IOException {
        Path file = Files.writeString(
                folder.resolve("marks.csv"),
                "ukuran,nama\n5\",Ani\n\"\"\"Bayu\"\"\",Bayu\n1,\"Citra \"\"C\n2,Dewi\n\"\",Eka\n3,\"Fajar");

        assertThat(names(file)).containsExactly("Ani", "Bayu", "Citra \"C", "Dewi", "Eka", "Fajar");
    }

    private static List<String> names(Path file) throws IOException {
        return Lists.read(List.of(file), NOTHING, TestLists.DATE, _ -> {}).records().stream()
                .map(PersonRecord::name)
                .toList();
    }

    @Test
    void readsOtherAlphabetsThanUtf8() throws IOException {
        Path western = folder.resolve("western.csv");
        Files.write(western, "name;city\nJosé Ximénes;Dili\nMaria;Dili\n".getBytes(Charset.forName("windows-1252")));
        Path wide = folder.resolve("wide.csv");
        Files.write(wide, "\uFEFFname\tcity\nJosé Ximénes\tDili\n".getBytes(StandardCharsets.UTF_16LE));
        Path marked = folder.resolve("marked.csv");
        Files.writeString(marked, "\uFEFFname,city\nJosé Ximénes,Dili\n");

        var read = Lists.read(List.of(western, wide, marked), NOTHING, TestLists.DATE, _ -> {});

        assertThat(read.records())
                .extracting(PersonRecord::name)
                .containsExactly("José Ximénes", "Maria", "José Ximénes", "José Ximénes");
    }

    @Test
    void keepsTheRestOfARowWhoseDateCannotBeRead() {
        var read = new TestLists(folder)
                .with("a.csv", "nama,tgl lahir", "Ani,besok", "Budi,1990-01-02", "Cici,???x", "Dedi,lusa", "Eka,kapan")
                .read();

        var complaint = read.lists().getFirst().complaints().getFirst();
        assertThat(read.records()).hasSize(5);
        assertThat(complaint.file()).isEqualTo("a.csv");
        assertThat(complaint.column()).isEqualTo("tgl lahir");
        assertThat(complaint.what()).isEqualTo(CellProblem.NOT_A_DATE);
        assertThat(complaint.rows()).hasSize(3).startsWith(1);
        assertThat(complaint.count()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void leavesOutAListWithoutNamesWhileAnotherIsLeft() {
        var read = new TestLists(folder)
                .with("people.csv", "nama,nik", "Ani,1275014702910001")
                .with("facts.csv", "list,number,on", "a,1,2025-10-01", "a,2,2025-10-02")
                .read();

        assertThat(read.records()).hasSize(1);
        assertThat(read.refusals()).singleElement().asString().contains("facts.csv", "--field COLUMN=NAME");
    }

    @Test
    void saysThatNothingStandsBelowAHeading() {
        var lists = new TestLists(folder).with("a.csv", "nama,nik");

        assertThatThrownBy(lists::read).isInstanceOf(Refusal.class).hasMessageContaining("no rows below the heading");
    }

    @Test
    void countsRowsAsTheyStandThoughSomeAreEmpty() {
        var read = new TestLists(folder)
                .with("a.csv", "nama,nik", "Ani,1275014702910001", ",", "Budi,1275014702910002")
                .read();

        assertThat(read.records()).hasSize(2);
        assertThat(read.row(1)).isEqualTo(3);
        assertThat(read.at("a", 3)).hasValue(1);
        assertThat(read.at("a.csv", 2)).isEmpty();
        assertThat(read.lists().getFirst().blanks()).isEqualTo(1);
    }

    @Test
    void refusesAColumnThatNoListHas() {
        var lists = new TestLists(folder).with("a.csv", "nama,nik", "Ani,1275014702910001");

        assertThatThrownBy(() -> lists.read(new ColumnOverrides(Map.of("nmaa", ColumnKind.NAME), Set.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nmaa")
                .hasMessageContaining("[nama, nik]");
    }

    @Test
    void saysOfALockedDocumentHowToOpenIt() throws IOException {
        Path locked = folder.resolve("locked.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(locked.toFile());
        }

        assertThatThrownBy(() -> Lists.read(List.of(locked), NOTHING, TestLists.DATE, _ -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("opens with a password only");
    }

    @Test
    void refusesWhatIsNoListAndSaysHowToMendIt() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "PK but no workbook");
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");

        assertThatThrownBy(() -> Lists.read(List.of(broken), NOTHING, TestLists.DATE, _ -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("save it anew");
        Path bytes = Files.write(folder.resolve("bytes.csv"), new byte[] {7, (byte) 0x81, 9, (byte) 0x8D, 1});
        Path cutOff = Files.write(folder.resolve("cut.csv.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0});

        assertThatThrownBy(() -> Lists.read(List.of(bytes), NOTHING, TestLists.DATE, _ -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("neither text nor a workbook");
        assertThatThrownBy(() -> Lists.read(List.of(cutOff), NOTHING, TestLists.DATE, _ -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cut off");
        assertThatThrownBy(() -> Lists.read(List.of(empty), NOTHING, TestLists.DATE, _ -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("empty");
    }

    @Test
    void refusesAPackedFileThatIsCutOffFarBehindItsBeginning() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("nama,paspor\n".getBytes(StandardCharsets.UTF_8));
            for (int row = 0; row < 20_000; row++) {
                gzip.write(("Budi " + Integer.toString(row * 7919, 36) + ",C" + row + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        Path cutOff = folder.resolve("late.csv.gz");
        Files.write(cutOff, Arrays.copyOf(packed.toByteArray(), packed.size() * 9 / 10));

        assertThatThrownBy(() -> Lists.read(List.of(cutOff), NOTHING, TestLists.DATE, _ -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cut off");
    }
}
