package id.pulang.incidents.lists;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.pulang.incidents.files.HarmlessCells;
import id.pulang.lists.files.Reading.Readable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to harm: each is refused with its reason, or read as the plain text that it is. */
@Tag("security")
class UploadAttackTests {

    private static final String LIST = "No,Nama,NIK\n1,Siti Aminah,3210201902020030\n";

    /**
     * The first bytes of a program, of a moving picture, of packed files and of another program, each named as a list.
     */
    static Stream<byte[]> otherKinds() {
        return Stream.of(
                        "4d5a90000300000004000000ffff0000",
                        "474946383961010001008000000000ff",
                        "1f8b0800000000000003cb48cdc9c907",
                        "377abcaf271c00040000000000000000",
                        "7f454c46020101000000000000000000")
                .map(HexFormat.of()::parseHex);
    }

    /** A photograph of a list is read, so what only begins like one is a broken document. */
    @ParameterizedTest
    @ValueSource(strings = {"89504e470d0a1a0a0000000d49484452", "ffd8ffe000104a464946000101000048"})
    void refusesAPictureThatIsNone(String begin) {
        byte[] named = joined(HexFormat.of().parseHex(begin), LIST.getBytes(UTF_8));

        assertThat(SomeFile.refusal("daftar.csv", named)).isEqualTo("broken_document");
        assertThat(SomeFile.refusal("daftar.xlsx", named)).isEqualTo("broken_document");
    }

    @Test
    void refusesAPictureOfTooManyPixels() {
        ByteBuffer head = ByteBuffer.allocate(33)
                .put(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"))
                .putInt(30_000)
                .putInt(30_000)
                .put(HexFormat.of().parseHex("0800000000"));
        var check = new CRC32();
        check.update(head.array(), 12, 17);

        byte[] flood = joined(head.putInt((int) check.getValue()).array(), LIST.getBytes(UTF_8));

        assertThat(SomeFile.refusal("daftar.png", flood)).isEqualTo("picture_too_large");
    }

    @ParameterizedTest
    @MethodSource("otherKinds")
    void refusesAnotherKindOfFileNamedAsAList(byte[] begin) {
        byte[] named = joined(begin, LIST.getBytes(UTF_8));

        assertThat(SomeFile.refusal("daftar.csv", named)).isEqualTo("not_a_list");
        assertThat(SomeFile.refusal("daftar.xlsx", named)).isEqualTo("broken_workbook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>",
                "<!DOCTYPE html>\n",
                "<script>alert(1)</script>\n",
                "\n <svg onload='alert(1)'>\n",
                "<?xml version='1.0'?>\n",
                "<?php system('id'); ?>\n"
            })
    void refusesAWebPageNamedAsAList(String begin) {
        assertThat(SomeFile.refusal("daftar.csv", (begin + LIST).getBytes(UTF_8)))
                .isEqualTo("web_page");
    }

    @Test
    void refusesAFileBeyondTheLimitAndTakesOneBelowIt() {
        byte[] list = LIST.getBytes(UTF_8);
        String blank = (" ".repeat(999) + "\n").repeat(ListReader.LIMITS.bytes() / 1000 + 1);
        byte[] padded = Arrays.copyOf(joined(list, blank.getBytes(UTF_8)), ListReader.LIMITS.bytes());

        assertThat(SomeFile.reading("daftar.csv", padded)).isInstanceOf(Readable.class);
        assertThat(SomeFile.refusal("daftar.csv", Arrays.copyOf(padded, padded.length + 1)))
                .isEqualTo("too_large");
    }

    @Test
    void refusesAWorkbookThatSwellsAHundredfold() {
        assertThat(SomeFile.refusal(
                        "daftar.xlsx", HarmfulWorkbook.workbookWith("xl/media/image1.png", "0".repeat(30_000_000))))
                .isEqualTo("bomb");
    }

    @Test
    void refusesAWorkbookThatSwellsSlowlyBeyondAllSize() throws IOException {
        byte[] noise = new byte[3 * 1024 * 1024];
        new Random(7).nextBytes(noise);
        byte[] zeros = new byte[201 * 1024 * 1024];

        byte[] bomb = HarmfulWorkbook.zip(Map.of("xl/workbook.xml", new byte[0], "xl/a", noise, "xl/b", zeros));

        assertThat(zeros.length / bomb.length).isLessThan(100);
        assertThat(SomeFile.refusal("daftar.xlsx", bomb)).isEqualTo("bomb");
    }

    @Test
    void refusesABombThatHidesBehindAHarmlessArchive() {
        byte[] harmless = SomeFile.workbook(List.of(List.of("No", "Nama", "NIK"), List.of("1", "Siti", "32")));
        byte[] bomb = HarmfulWorkbook.workbookWith("xl/media/image1.png", "0".repeat(30_000_000));

        assertThat(SomeFile.refusal("daftar.xlsx", joined(harmless, bomb))).isEqualTo("bomb");
    }

    @Test
    void refusesAWorkbookOfTooManyParts() {
        Map<String, String> parts =
                IntStream.range(0, 1001).boxed().collect(Collectors.toMap(part -> "xl/media/" + part, _ -> ""));
        parts.put("xl/workbook.xml", "<workbook/>");

        assertThat(SomeFile.refusal("daftar.xlsx", SomeFile.zip(parts))).isEqualTo("bomb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/cron.d/x", "/etc/passwd", "xl\\..\\x", "C:/x", "XL/WORKBOOK.XML"})
    void refusesAPartThatLeadsOutOrStandsTwice(String name) {
        assertThat(SomeFile.refusal("daftar.xlsx", HarmfulWorkbook.workbookWith(name, "x")))
                .isEqualTo("unsafe_workbook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl/macrosheets/sheet1.xml"})
    void refusesAWorkbookWithMacros(String part) {
        assertThat(SomeFile.refusal("daftar.xlsm", HarmfulWorkbook.workbookWith(part, "x")))
                .isEqualTo("macros");
    }

    @Test
    void opensNoFileThatAWorkbookNamesAsAnEntity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "RAHASIA");
        String entity = "<!DOCTYPE worksheet [<!ENTITY out SYSTEM '" + secret.toUri() + "'>]>";

        for (byte[] sheet : List.of(
                HarmfulWorkbook.sheet(entity, "&out;").getBytes(UTF_8),
                HarmfulWorkbook.wide(HarmfulWorkbook.sheet(entity, "&out;")))) {
            assertThat(SomeFile.refusal("daftar.xlsx", HarmfulWorkbook.workbook(sheet)))
                    .isEqualTo("unsafe_workbook");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" r=\"XFDA2\"", " r='xfda2'", "\n\tr = 'AAAAAAA2'", " r=\"&#65;AAA2\""})
    void refusesACellBeyondTheLastColumnHoweverItIsWritten(String address) {
        String sheet = HarmfulWorkbook.sheet("", "Siti").replace(" r=\"B2\"", address);

        assertThat(SomeFile.refusal("daftar.xlsx", HarmfulWorkbook.workbook(sheet.getBytes(UTF_8))))
                .isEqualTo("broken_workbook");
        assertThat(SomeFile.refusal("daftar.xlsx", HarmfulWorkbook.workbook(HarmfulWorkbook.wide(sheet))))
                .isEqualTo("broken_workbook");
    }

    @Test
    void writesOutNoNumberThatWouldFillTheMemory() {
        String sheet = HarmfulWorkbook.sheet("", "Siti").replace("<v>1</v>", "<v>1E999999999</v>");

        var rows = SomeFile.rows(SomeFile.table("daftar.xlsx", HarmfulWorkbook.workbook(sheet.getBytes(UTF_8))));

        assertThat(rows.getFirst().row().cells().getFirst()).hasSizeLessThan(20);
    }

    @Test
    void refusesEntitiesThatSwell() {
        var laughs = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 'ha'>");
        for (int more = 1; more < 30; more++) {
            laughs.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(more, more - 1, more - 1));
        }

        byte[] sheet =
                HarmfulWorkbook.sheet(laughs.append("]>").toString(), "&a29;").getBytes(UTF_8);

        assertThat(SomeFile.refusal("daftar.xlsx", HarmfulWorkbook.workbook(sheet)))
                .isEqualTo("unsafe_workbook");
    }

    @Test
    void fetchesNothingThatAWorkbookLinksTo() throws IOException {
        var fetched = new AtomicInteger();
        HttpServer outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", _ -> fetched.incrementAndGet());
        outside.start();
        String address = "http://localhost:" + outside.getAddress().getPort() + "/x.xlsx";

        var rows = SomeFile.rows(SomeFile.table(
                "daftar.xlsx",
                SomeFile.workbook(List.of(
                        List.of("No", "Nama", "Keterangan"),
                        List.of("1", "Siti", "f:WEBSERVICE(&quot;" + address + "&quot;)")))));
        outside.stop(0);

        assertThat(rows.getFirst().row().cells().getLast()).isEqualTo("=WEBSERVICE(\"" + address + "\")");
        assertThat(fetched).hasValue(0);
    }

    @Test
    void keepsAFormulaAsTheTextThatItIsAndWritesItHarmlessly() {
        String formula = "=cmd|' /C calc'!A0";
        var rows = SomeFile.rows("No,Nama,Keterangan\n1,Siti,\"" + formula + "\"\n");

        assertThat(rows.getFirst().row().cells().getLast()).isEqualTo(formula);
        assertThat(HarmlessCells.written(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "-1-2",
                "@SUM(1)",
                "\0=1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1+1",
                "\uFF20SUM(1)"
            })
    void writesNoCellThatASpreadsheetWouldRun(String cell) {
        assertThat(HarmlessCells.written(cell)).isEqualTo("'" + cell);
    }

    /** A program that parts cells by what stands first would find the formula behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"\t", "\r", "\n"})
    void writesNoCellThatASpreadsheetWouldRunOncePartedElsewhere(String separator) {
        assertThat(HarmlessCells.written(separator + "=1")).isEqualTo("'" + separator + "'=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Siti", "+62 812-3456-7890", "-7", "-7.5", "2001-02-19", "3210201902020030"})
    void writesOtherCellsAsTheyAre(String cell) {
        assertThat(HarmlessCells.written(cell)).isEqualTo(cell);
    }

    @Test
    void refusesTextWithZerosWhereverTheyStand() {
        String late = LIST + "2,Budi,1\n".repeat(2000) + "3,Si\0ti,1\n";

        assertThat(SomeFile.refusal("daftar.csv", late.getBytes(UTF_8))).isEqualTo("not_a_list");
        assertThat(SomeFile.refusal("daftar.csv", late.getBytes(UTF_16LE))).isEqualTo("not_a_list");
    }

    @Test
    void readsTextInBrokenCharactersWithoutLosingARow() {
        byte[] broken =
                joined(LIST.getBytes(UTF_8), new byte[] {'2', ',', 'B', (byte) 0xC3, (byte) 0x28, ',', '1', '\n'});
        byte[] lone = ("\uFEFF" + LIST + "2,Bu").getBytes(UTF_16LE);

        assertThat(SomeFile.rows(SomeFile.table("daftar.csv", broken))).hasSize(2);
        assertThat(SomeFile.rows(SomeFile.table("daftar.csv", joined(lone, new byte[] {0, (byte) 0xD8}))))
                .hasSize(2);
    }

    @Test
    void refusesALineThatNeverEnds() {
        assertThat(SomeFile.refusal("daftar.csv", "x".repeat(5_000_000).getBytes(UTF_8)))
                .isEqualTo("cell_too_long");
        assertThat(SomeFile.refusal("daftar.csv", (LIST + "2,\"" + "x".repeat(40_000) + "\",1\n").getBytes(UTF_8)))
                .isEqualTo("cell_too_long");
    }

    @Test
    void refusesMoreColumnsThanAnySheetHas() {
        String wide = "No,Nama" + ",x".repeat(100_000) + "\n1,Siti\n";

        assertThat(SomeFile.refusal("daftar.csv", wide.getBytes(UTF_8))).isEqualTo("too_many_columns");
        assertThat(SomeFile.refusal("daftar.xlsx", SomeFile.workbook(List.of(header(250), List.of("1", "Siti")))))
                .isEqualTo("too_many_columns");
    }

    private static List<String> header(int columns) {
        var header = new ArrayList<>(List.of("No", "Nama"));
        header.addAll(Collections.nCopies(columns - 2, "x"));
        return header;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
