package id.pulang.lists.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.columns.HeadingLine;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Tables without drawn lines, with what office programs write around them. */
class PdfLayoutTests {

    private static final ListFile SENT =
            ListFile.attended(ReadLimits.WIDE, HeadingLine.needed(HeadingVocabulary.with()));
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
    private static final int[] COLUMNS = {40, 80, 240, 290, 400};
    private static final List<String> HEADINGS = List.of("No", "Nama", "L/P", "Tgl Lahir", "No Paspor");

    /** Half of a line of letters, in points: so far beside the others stand the two lines of a centred cell. */
    private static final float HALF = 6;

    /**
     * Writes pages.
     *
     * @param pages what writes each of them
     */
    private static byte[] pdf(Page... pages) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (Page page : pages) {
                document.addPage(new PDPage());
                try (var content =
                        new PDPageContentStream(document, document.getPage(document.getNumberOfPages() - 1))) {
                    page.write(content);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private interface Page {
        void write(PDPageContentStream content) throws IOException;
    }

    private static void put(PDPageContentStream content, float x, float top, String text) throws IOException {
        content.beginText();
        content.setFont(FONT, 9);
        content.newLineAtOffset(x, 750 - top);
        content.showText(text);
        content.endText();
    }

    private static void row(PDPageContentStream content, float top, List<String> cells) throws IOException {
        for (int column = 0; column < COLUMNS.length; column++) {
            put(content, COLUMNS[column], top, cells.get(column));
        }
    }

    private static List<String> person(int number) {
        String name = "Orang Ke" + (char) ('a' + number % 26);
        return List.of(String.valueOf(number), name, "L", "%02d/03/1999".formatted(number), "C%07d".formatted(number));
    }

    private static Table table(byte[] pdf) {
        return ((Readable) SENT.read("a.pdf", pdf)).table();
    }

    private static List<String> column(Table table, int column) {
        return IntStream.rangeClosed(1, table.rows())
                .mapToObj(row -> table.text(column, row))
                .toList();
    }

    @Test
    void whatRunsAtHeadAndFootOfThePagesIsNobody() throws IOException {
        Page[] pages = new Page[3];
        for (int page = 0; page < pages.length; page++) {
            int number = page;
            pages[page] = content -> {
                put(content, 80, 0, "Kedutaan Besar / Rahasia");
                row(content, 30, HEADINGS);
                for (int row = 1; row <= 4; row++) {
                    row(content, 30 + row * 20, person(number * 4 + row));
                }
                put(content, 80, 700, "Dicetak 22/10/2025");
                put(content, 290, 700, "Halaman " + (number + 1) + " dari 3");
            };
        }

        Table table = table(pdf(pages));

        assertThat(column(table, 0)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertThat(table.headings()).isEqualTo(HEADINGS);
    }

    @Test
    void theLinesOfACentredCellStayWithTheirRow() throws IOException {
        Table table = table(pdf(content -> {
            row(content, 0, HEADINGS);
            for (int row = 1; row <= 6; row++) {
                put(content, COLUMNS[0], row * 30, String.valueOf(row));
                put(content, COLUMNS[1], row * 30 - HALF, "Depan" + (char) ('a' + row));
                put(content, COLUMNS[1], row * 30 + HALF, "Belakang" + (char) ('a' + row));
                put(content, COLUMNS[2], row * 30, "P");
                put(content, COLUMNS[3], row * 30, "0" + row + "/03/1999");
                put(content, COLUMNS[4], row * 30, "C000000" + row);
            }
        }));

        assertThat(column(table, 1))
                .containsExactly(
                        "Depanb Belakangb",
                        "Depanc Belakangc",
                        "Depand Belakangd",
                        "Depane Belakange",
                        "Depanf Belakangf",
                        "Depang Belakangg");
    }

    @Test
    void theLinesOfACellThatBeginsAtTheTopStayWithTheirRow() throws IOException {
        Table table = table(pdf(content -> {
            row(content, 0, HEADINGS);
            for (int row = 1; row <= 6; row++) {
                row(content, row * 30, person(row));
                put(content, COLUMNS[1], row * 30 + 2 * HALF, "Belakang");
            }
        }));

        assertThat(column(table, 1)).hasSize(6).first().isEqualTo("Orang Keb Belakang");
    }

    @Test
    void aPersonALineIsReadWhereThereIsNoTable() throws IOException {
        Table table = table(pdf(content -> {
            put(content, 40, 0, "Nama-nama yang ditemukan:");
            for (int row = 1; row <= 3; row++) {
                put(content, 40, row * 14, row + ". Orang Ke" + (char) ('a' + row) + " / L / 0" + row + "-03-1999");
            }
        }));

        assertThat(column(table, 1)).containsExactly("Orang Keb", "Orang Kec", "Orang Ked");
        assertThat(column(table, 4)).containsExactly("01-03-1999", "02-03-1999", "03-03-1999");
    }

    @Test
    void linesOfARowAreCloserThanRowsEvenWhereItsNumberIsParted() throws IOException {
        Table table = table(pdf(content -> {
            row(content, 0, HEADINGS);
            for (int row = 1; row <= 8; row++) {
                float top = row * 30;
                row(
                        content,
                        top,
                        List.of("KH-", "Depan" + (char) ('a' + row), "P", "0" + row + "/03/1999", "C000000" + row));
                put(content, COLUMNS[0], top + 12, "000" + row);
                if (row % 2 == 0) {
                    put(content, COLUMNS[1], top + 12, "Belakang");
                }
            }
        }));

        assertThat(column(table, 0)).hasSize(8).first().isEqualTo("KH- 0001");
        assertThat(column(table, 1)).element(1).isEqualTo("Depanc Belakang");
    }

    @Test
    void aRowThatThePageBreaksIsOne() throws IOException {
        Table table = table(pdf(
                content -> {
                    row(content, 0, HEADINGS);
                    for (int row = 1; row <= 6; row++) {
                        row(content, row * 30, person(row));
                    }
                    put(content, COLUMNS[1], 6 * 30 + 12, "Tengah");
                },
                content -> {
                    row(content, 0, HEADINGS);
                    put(content, COLUMNS[1], 12, "Akhir");
                    for (int row = 1; row <= 6; row++) {
                        row(content, 12 + row * 30, person(6 + row));
                    }
                }));

        assertThat(column(table, 1)).hasSize(12).contains("Orang Keg Tengah Akhir", "Orang Keh");
    }

    @Test
    void columnsWithHardlyAGapAreToldByWhereTheirWordsBegin() throws IOException {
        Table table = table(pdf(content -> {
            List<String> names =
                    List.of("Bagas Wicaksono", "Lina", "Yusuf bin Ali", "Mega Sari", "Oki", "Tuti Permata");
            write(content, 0, List.of("No.", "Nama", "L/P", "Tgl Lahir", "No Paspor"));
            for (int row = 1; row <= names.size(); row++) {
                String number = (row == 1 ? 10 : row) + ".";
                write(
                        content,
                        row * 20,
                        List.of(number, names.get(row - 1), "P", "0" + row + "/03/1999", "C000000" + row));
            }
        }));

        assertThat(table.headings()).containsExactly("No.", "Nama", "L/P", "Tgl Lahir", "No Paspor");
        assertThat(column(table, 1))
                .containsExactly("Bagas Wicaksono", "Lina", "Yusuf bin Ali", "Mega Sari", "Oki", "Tuti Permata");
    }

    /** The names begin a blank behind a number of two digits. */
    private static void write(PDPageContentStream content, float top, List<String> cells) throws IOException {
        put(content, COLUMNS[0], top, cells.getFirst());
        put(content, COLUMNS[0] + 15.6f, top, cells.get(1));
        for (int column = 2; column < COLUMNS.length; column++) {
            put(content, COLUMNS[column], top, cells.get(column));
        }
    }
}
