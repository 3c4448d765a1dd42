package id.pulang.lists.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.columns.HeadingLine;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.files.Reading.Unreadable;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Text documents in which a list stands otherwise than in one even table. */
class DocxLayoutTests {

    private static final ListFile SENT =
            ListFile.attended(ReadLimits.WIDE, HeadingLine.needed(HeadingVocabulary.with()));

    private static Reading read(String body) throws IOException {
        return SENT.read("a.docx", WrittenForms.docxOf(body));
    }

    private static Table table(String body) throws IOException {
        return ((Readable) read(body)).table();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text.replace("\t", "</w:t><w:tab/><w:t>") + "</w:t></w:r></w:p>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    private static String rows(String... rows) {
        return Stream.of(rows)
                .map(row -> Stream.of(row.split("\\|", -1))
                        .map(text -> cell("", text))
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
    }

    private static String row(Table table, int row) {
        return String.join("|", table.row(row).cells());
    }

    @Test
    void cellsOverBothLinesOfAHeadingMayStandInEach() throws IOException {
        String both = "<w:vMerge w:val=\"restart\"/>";
        String on = "<w:vMerge/>";
        String wide = "<w:gridSpan w:val=\"2\"/>";
        Table table = table("<w:tbl><w:tr>" + cell(both, "No") + cell(both, "Nama") + cell(wide, "Kelahiran")
                + "</w:tr><w:tr>" + cell(on, "") + cell(on, "") + cell("", "Tempat") + cell("", "Tanggal")
                + "</w:tr><w:tr>" + cell("", "1") + cell("", "Budi") + cell("", "Solo") + cell("", "12/03/1999")
                + "</w:tr></w:tbl>");

        assertThat(table.headings()).containsExactly("No", "Nama", "Tempat Kelahiran", "Tanggal Kelahiran");
        assertThat(row(table, 1)).isEqualTo("1|Budi|Solo|12/03/1999");
    }

    @Test
    void aListWithoutATableIsReadByItsTabulators() throws IOException {
        Table table = table(paragraph("Nama\tL/P\tNo Paspor") + paragraph("Budi\tL\tC1234567"));

        assertThat(table.headings()).containsExactly("Nama", "L/P", "No Paspor");
        assertThat(row(table, 1)).isEqualTo("Budi|L|C1234567");
    }

    @Test
    void aPersonAParagraphIsReadAsInAChat() throws IOException {
        Table table = table(paragraph("Daftar:") + paragraph("1. Budi / L / 25 th") + paragraph("2. Siti / P / 31 th"));

        assertThat(table.text(1, 2)).isEqualTo("Siti");
        assertThat(table.text(3, 2)).isEqualTo("31 th");
    }

    @Test
    void aPersonATableOfLabelsIsRead() throws IOException {
        Table table = table(
                rows("Nama|Budi", "No Paspor|C1234567") + paragraph("") + rows("Nama|Siti", "No Paspor|E7654321"));

        assertThat(table.headings()).containsExactly("Nama", "No Paspor");
        assertThat(List.of(row(table, 1), row(table, 2))).containsExactly("Budi|C1234567", "Siti|E7654321");
    }

    @Test
    void aTableWithAnEmptyColumnMoreGoesOnWithTheList() throws IOException {
        Table table = table(rows("No|Nama|No Paspor", "1|Budi|C1234567")
                + rows("No|No Paspor|Nama|Keterangan", "2|E7654321|Siti|"));

        assertThat(row(table, 2)).isEqualTo("2|Siti|E7654321");
    }

    @Test
    void aLetterIsNoList() throws IOException {
        assertThat(read(paragraph("Dengan hormat,") + paragraph("kami sampaikan salam dari Phnom Penh.")))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        letter -> assertThat(letter.problem().code()).isEqualTo("no_table"));
    }
}
