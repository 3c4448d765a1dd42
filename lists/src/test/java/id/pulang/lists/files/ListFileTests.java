package id.pulang.lists.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.columns.HeadingLine;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.files.Reading.Unreadable;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFileTests {

    private static final HeadingVocabulary WORDS = HeadingVocabulary.with();
    private static final ReadLimits LIMITS = new ReadLimits(
            8 << 20,
            20_000,
            200,
            400_000,
            5_000_000,
            1_000,
            new ReadLimits.OfWorkbook(1_000, 64L << 20, 100, 2_500_000, 16 << 20));
    private static final ListFile ATTENDED = ListFile.attended(LIMITS, HeadingLine.needed(WORDS));
    private static final ListFile UNATTENDED = ListFile.unattended(HeadingLine.ifAny(WORDS, Set.of()));

    @Test
    void keepsACellOfSeveralLinesWhole() {
        Table table = table("Nama,Alamat\nBudi,\"Jalan Satu\nMedan\"\nSiti,Solo\n");

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.text(1, 1)).isEqualTo("Jalan Satu\nMedan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-windows-874|ลำดับ;ชื่อ-สกุล;เพศ;วันเกิด",
                "windows-1251|№;ФИО;Пол;Дата рождения",
                "windows-1256|م;الاسم الكامل;الجنس;تاريخ الميلاد",
                "GB18030|序号;姓名;性别;出生日期",
                "Big5|編號;姓名;性別;出生日期",
                "windows-1252|Nº;Apellido;Sexo;Año de nacimiento",
                "UTF-16LE|ลำดับ;ชื่อ-สกุล;เพศ;วันเกิด",
                "UTF-16BE|ល.រ;ឈ្មោះ;ភេទ;ថ្ងៃកំណើត"
            })
    void readsTextOfMachinesThatWriteNoUnicode(String charset, String headings) {
        byte[] bytes = (headings + "\n1;x;;1999\n").getBytes(Charset.forName(charset));

        assertThat(((Readable) ATTENDED.read("a.csv", bytes)).table().headings())
                .containsExactly(headings.split(";", -1));
    }

    @Test
    void laysHalvesThatStandBesideEachOtherBelowEachOther() {
        Table table = table("No;Nama;L/P;;No;Nama;L/P\n1;Budi;L;;3;Joko;L\n2;Siti;P;;4;Ani;P\n");

        assertThat(table.headings()).containsExactly("No", "Nama", "L/P");
        assertThat(IntStream.rangeClosed(1, table.rows()).mapToObj(row -> table.text(1, row)))
                .containsExactly("Budi", "Siti", "Joko", "Ani");
    }

    @Test
    void readsAMarkWithinACell() {
        Table table = table("Nama,Alamat\nBudi \"Bos\" Santoso,Medan\n\"Siti \"Ti\" Aminah\",Solo\n");

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.text(1, 2)).isEqualTo("Solo");
    }

    /** Ending each mark with its line would make two people of Budi, and none of the officers would hear of it. */
    @Test
    void refusesAStrayMarkBesideACellOfSeveralLines() {
        String text = "Nama,Alamat\nBudi,\"Jalan Satu\nMedan\"\n\"Siti \"Ti\" Aminah\",Solo\n";

        assertThat(read(text))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("open_quote"));
    }

    @Test
    void takesACellInWhichNothingCanBeSeenForEmpty() {
        Table table = table("Nama,Alamat\nBudi,Medan\n\u200B,\u3000\n\u3000,\u2060\n");

        assertThat(table.rows()).isEqualTo(1);
    }

    @Test
    void knowsHeadingsAgainWithWiderBlanks() {
        Table table = table("Nama Lengkap,Tempat Lahir\nBudi,Medan\nNama  Lengkap,Tempat  Lahir\nSiti,Solo\n");

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.headingsAgain()).containsExactly(3);
    }

    @Test
    void refusesALineOfMillionsOfCellsBeforeItFillsTheMemory() {
        String text = "Nama,Alamat\nBudi,Medan\n" + ",".repeat(7_000_000) + "x\n";

        assertThat(read(text))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("too_many_columns"));
    }

    /** All of these have one hash code as texts. */
    @Test
    void readsCellsThatWereMadeToCollideAsFastAsOthers() {
        String text = IntStream.range(0, 20_000)
                .mapToObj(number -> IntStream.range(0, 16)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "", ",25")))
                .collect(Collectors.joining("\n", "Nama,Umur\n", "\n"));

        Table table = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> table(text));

        assertThat(table.column(0).distinct()).isGreaterThanOrEqualTo(20_000);
    }

    @Test
    void givesTheTextOfAFormulaToTheServerAndItsSavedResultToTheCommand() throws IOException {
        byte[] workbook = workbook(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nama</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Umur</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B2&amp;C2</f><v>Budi Santoso</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><f>B3</f></c></row>");

        Reading attended = ATTENDED.read("a.xlsx", workbook);
        assertThat(attended).isInstanceOf(Readable.class);
        assertThat(((Readable) attended).table().text(0, 1)).isEqualTo("=B2&C2");
        Table own = ((Readable) UNATTENDED.read("a.xlsx", workbook)).table();
        assertThat(own.text(0, 1)).isEqualTo("Budi Santoso");
        assertThat(own.text(0, 2)).isEqualTo("=B3");
    }

    private static Table table(String text) {
        return ((Readable) read(text)).table();
    }

    private static Reading read(String text) {
        return ATTENDED.read("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] workbook(String rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                    </Types>""");
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                    <sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
                    Target="worksheets/sheet1.xml"/></Relationships>""");
            part(zip, "xl/worksheets/sheet1.xml", """
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""" + rows + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
