package id.pulang.lists.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.pulang.lists.Problem;
import id.pulang.lists.columns.HeadingLine;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.files.Reading.Unreadable;
import id.pulang.lists.scans.ScanReader;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentFormTests {

    private static final HeadingVocabulary WORDS = HeadingVocabulary.with();
    private static final ListFile OWN = ListFile.unattended(HeadingLine.ifAny(WORDS, Set.of()));
    private static final ListFile SENT = ListFile.attended(
            new ReadLimits(
                    8 << 20,
                    100_000,
                    200,
                    800_000,
                    7_000_000,
                    1_000,
                    new ReadLimits.OfWorkbook(1_000, 64L << 20, 100, 2_500_000, 16 << 20)),
            HeadingLine.needed(WORDS));
    private static final List<List<String>> PEOPLE = List.of(
            List.of("No", "Nama", "L/P", "Tgl Lahir", "No Paspor"),
            List.of("1", "Budi Santoso", "L", "12/03/1999", "C1234567"),
            List.of("2", "Siti Aminah", "P", "", "E7654321"));

    static Stream<Path> demoLists() throws IOException {
        try (var files = Files.list(Path.of("..", "demo-data"))) {
            return files.filter(file -> file.getFileName().toString().matches("[1-6].*")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("demoLists")
    void aListIsTheSameInEachForm(Path file) throws IOException {
        Table plain = readable(OWN.read(file.getFileName().toString(), Files.readAllBytes(file)));
        List<List<String>> rows = rows(plain);

        assertSame(rows, OWN.read("a.xls", WrittenForms.xls(rows)));
        assertSame(rows, OWN.read("a.docx", WrittenForms.docx(rows)));
        assertSame(rows, OWN.read("a.pdf", WrittenForms.pdf(rows, true)));
        assertSame(rows, OWN.read("a.pdf", WrittenForms.pdf(rows, false)));
    }

    @Test
    void saysOfADocumentWhatIsWrongWithIt() throws IOException {
        assertThat(refusal("a.pdf", "%PDF-1.7 nothing".getBytes())).isEqualTo("broken_document");
        assertThat(refusal("a.pdf", emptyPdf())).isEqualTo(paper("no_table_on_paper"));
        assertThat(refusal("a.xls", locked())).isEqualTo("password");
        assertThat(refusal("a.docx", WrittenForms.docxOf("<w:p/>"))).isEqualTo("no_table");
    }

    @Test
    void readsAllSheetsThatBelongToTheListAndNamesTheOthers() throws IOException {
        byte[] bytes;
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            WrittenForms.addSheet(workbook, "Laki-laki", PEOPLE.subList(0, 2));
            WrittenForms.addSheet(workbook, "Rekap", List.of(List.of("Jumlah", "2"), List.of("Kamar", "1")));
            WrittenForms.addSheet(
                    workbook,
                    "Perempuan",
                    List.of(
                            List.of("Daftar perempuan"),
                            List.of("No", "No Paspor", "Nama", "L/P", "Tgl Lahir"),
                            List.of("2", "E7654321", "Siti Aminah", "P", "")));
            workbook.write(out);
            bytes = out.toByteArray();
        }

        Table table = readable(OWN.read("a.xls", bytes));

        assertThat(rows(table)).isEqualTo(PEOPLE);
        assertThat(table.notes())
                .extracting(Problem::code, problem -> problem.args().getFirst())
                .containsExactlyInAnyOrder(tuple("part_left", "Rekap"), tuple("part_joined", "Perempuan"));
    }

    @Test
    void putsAHeadingOfTwoLinesTogether() throws IOException {
        List<List<String>> rows = List.of(
                List.of("No", "Nama", "Kelahiran", "", "Dokumen", ""),
                List.of("", "", "Tempat", "Tanggal", "NIK", "Paspor"),
                List.of("1", "Budi Santoso", "Medan", "12/03/1999", "", "C1234567"));

        Table table = readable(SENT.read("a.xls", WrittenForms.xls(rows)));

        assertThat(table.rows()).isEqualTo(1);
        assertThat(table.headings().subList(0, 2)).containsExactly("No", "Nama");
        assertThat(WORDS.meaning(table.headings().get(2)).orElseThrow().kind().name())
                .isEqualTo("BIRTH_PLACE");
        assertThat(WORDS.meaning(table.headings().get(3)).orElseThrow().kind().name())
                .isEqualTo("BORN");
    }

    @Test
    void aCellOverSeveralRowsStandsInEach() throws IOException {
        String body = "<w:tbl>" + row("Nama", "Alamat", "") + row("Budi", "Solo", "<w:vMerge w:val=\"restart\"/>")
                + row("Siti", "", "<w:vMerge/>") + "</w:tbl>";

        Table table = readable(OWN.read("a.docx", WrittenForms.docxOf(body)));

        assertThat(table.text(1, 2)).isEqualTo("Solo");
    }

    /** A page whose content unpacks to half a gigabyte. */
    @Test
    void aDocumentThatFillsTheMemoryIsRefusedAndHarmsNobody() throws IOException {
        assertThat(refusal("a.pdf", WrittenForms.swollenPdf())).isEqualTo("document_too_heavy");
    }

    /** What is said of a picture, or that no picture can be read on this machine. */
    private static String paper(String code) {
        return ScanReader.languages().isEmpty() ? "no_tesseract" : code;
    }

    /** A grid of three hundred columns over the whole page. */
    @Test
    void aPageOfMoreCellsThanPaperHoldsIsRefused() throws IOException {
        List<List<String>> grid = Stream.generate(
                        () -> Stream.generate(() -> "1").limit(300).toList())
                .limit(38)
                .toList();

        assertThat(refusal("a.pdf", WrittenForms.pdf(grid, true))).isEqualTo("too_many_cells_of_a_page");
    }

    private static void assertSame(List<List<String>> rows, Reading reading) {
        List<List<String>> read = rows(readable(reading));
        for (int row = 0; row < rows.size(); row++) {
            assertThat(row < read.size() ? read.get(row) : List.of())
                    .as("row %d", row)
                    .isEqualTo(rows.get(row));
        }
        assertThat(read).hasSameSizeAs(rows);
    }

    private static String row(String name, String place, String merge) {
        return "<w:tr><w:tc><w:p><w:r><w:t>" + name + "</w:t></w:r></w:p></w:tc><w:tc><w:tcPr>" + merge
                + "</w:tcPr><w:p><w:r><w:t>" + place + "</w:t></w:r></w:p></w:tc></w:tr>";
    }

    private static byte[] emptyPdf() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] locked() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("rahasia");
        try {
            return WrittenForms.xls(PEOPLE);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static String refusal(String name, byte[] bytes) {
        return ((Unreadable) SENT.read(name, bytes)).problem().code();
    }

    private static Table readable(Reading reading) {
        assertThat(reading).isInstanceOf(Readable.class);
        return ((Readable) reading).table();
    }

    private static List<List<String>> rows(Table table) {
        var rows = new ArrayList<List<String>>();
        rows.add(table.headings());
        for (int row = 1; row <= table.rows(); row++) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < table.headings().size(); column++) {
                cells.add(table.text(column, row).replaceAll("\\s+", " "));
            }
            rows.add(cells);
        }
        return rows;
    }
}
