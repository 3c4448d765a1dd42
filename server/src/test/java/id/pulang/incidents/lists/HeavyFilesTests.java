package id.pulang.incidents.lists;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.Problem;
import id.pulang.lists.files.Reading.Unreadable;
import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No file is heavier than the server: what is more than a list of people ever is, is refused with its place. */
@Tag("security")
class HeavyFilesTests {

    private static final int ROWS = 100_000;
    private static final int LETTERS_OF_A_CELL = 1_000;

    @Test
    void refusesTheColumnOfLongNotesOfTheReview() {
        String note = "a".repeat(30_000);
        var sheet = new StringBuilder("<row r=\"1\">" + cell("No") + cell("Nama") + cell("Catatan") + "</row>");
        for (int row = 2; row <= 6_301; row++) {
            sheet.append("<row r=\"%d\">%s%s%s</row>"
                    .formatted(
                            row, cell("" + row), cell("Siti " + row), cell(note.substring(330) + letters(row, 330))));
        }

        assertThat(SomeFile.refusal("daftar.xlsx", HarmfulWorkbook.workbook(sheet(sheet.toString()))))
                .isIn("cell_too_long", "bomb");
    }

    @Test
    void saysInWhichLineAndColumnACellIsTooLong() {
        var told =
                problem("daftar.csv", "No,Nama,Catatan\n1,Siti,-\n2,Budi," + "x".repeat(LETTERS_OF_A_CELL + 1) + "\n");

        assertThat(told.code()).isEqualTo("cell_too_long");
        assertThat(told.args()).contains("3", "1000", "Catatan");
        assertThat(SomeFile.rows("No,Nama,Catatan\n1,Siti,-\n2,Budi," + "x".repeat(LETTERS_OF_A_CELL) + "\n"))
                .hasSize(2);
    }

    @Test
    void saysInWhichLineACellBeginsThatNeverEnds() {
        var told = problem("daftar.csv", "No,Nama\n1,Siti\n2,\"Budi" + "\n3,Sri".repeat(200_000));

        assertThat(told.code()).isEqualTo("cell_too_long");
        assertThat(told.args()).contains("3");
    }

    @Test
    void refusesMoreRowsThanAnIncidentHasPeople() {
        String rows = "1,Siti\n".repeat(ROWS);

        assertThat(SomeFile.rows("No,Nama\n" + rows)).hasSize(ROWS);
        assertThat(problem("daftar.csv", "No,Nama\n" + rows + "1,Budi\n").code())
                .isEqualTo("too_many_rows");
    }

    @Test
    void refusesMoreLettersAndMoreCellsThanTheMemoryHolds() {
        String long900 = "1,Siti," + "x".repeat(900) + "\n";
        String wide = "1,Siti" + ",x".repeat(150) + "\n";
        String header = "No,Nama" + ",Kolom".repeat(150) + "\n";

        assertThat(problem("daftar.csv", "No,Nama,Catatan\n" + long900.repeat(8_000))
                        .code())
                .isEqualTo("too_many_letters");
        assertThat(problem("daftar.csv", header + wide.repeat(10_000)).code()).isEqualTo("too_many_cells");
    }

    @Test
    void refusesTheLargestTextsInLittleTime() {
        String row = "1,Siti Aminah," + "x".repeat(900) + "\n";
        String text = "No,Nama,Catatan\n" + row.repeat(8_000);

        assertThat(quickly(() -> problem("daftar.csv", text).code())).isEqualTo("too_many_letters");
        assertThat(quickly(() -> problem("daftar.csv", ("\uFEFF" + text).getBytes(UTF_16LE))
                        .code()))
                .isEqualTo("too_large");
    }

    /** Parts of a workbook that are small when packed and small when opened, but not when they are parsed. */
    static Stream<String> shapes() {
        var names = new StringBuilder();
        for (int each = 0; each < 400_000; each++) {
            names.append('<').append(letters(each, 9)).append("/>");
        }
        var attributes = new StringBuilder("<c");
        for (int each = 0; each < 200_000; each++) {
            attributes.append(" a").append(each).append("=\"\"");
        }
        return Stream.of(
                names.toString(),
                "<a>".repeat(300_000) + "</a>".repeat(300_000),
                attributes.append("/>").toString(),
                "<row><c t=\"inlineStr\"><is><t>" + fewLetters(17_000_000) + "</t></is></c></row>",
                "<row/>".repeat(3_000_000));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void refusesAPartThatItsParserCouldNotHold(String within) {
        byte[] workbook = HarmfulWorkbook.workbook(sheet(within));

        assertThat(quickly(() -> SomeFile.refusal("daftar.xlsx", workbook))).isEqualTo("bomb");
    }

    @Test
    void refusesMoreSharedTextsThanCellsCanHold() {
        String shared = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<si><t>a</t></si>".repeat(900_000) + "</sst>";

        assertThat(SomeFile.refusal("daftar.xlsx", HarmfulWorkbook.workbookWith("xl/sharedStrings.xml", shared)))
                .isEqualTo("bomb");
    }

    @Test
    void leavesOutNoCellHoweverFarToTheRightItStands() {
        String far = "<row r=\"1\">" + cell("No") + cell("Nama") + "</row><row r=\"2\">" + cell("1") + cell("Siti")
                + "<c r=\"XFA2\" t=\"inlineStr\"><is><t>Budi</t></is></c></row>";

        var rows = SomeFile.rows(SomeFile.table("daftar.xlsx", HarmfulWorkbook.workbook(sheet(far))));

        assertThat(rows.getFirst().problems()).extracting(Problem::code).contains("row_long");
    }

    @Test
    void refusesRowsThatAllReachTheLastColumn() {
        var sheet = new StringBuilder("<row r=\"1\">" + cell("No") + cell("Nama") + "</row>");
        for (int row = 2; row < 19_000; row++) {
            sheet.append("<row r=\"%d\"><c r=\"XFD%d\"><v>1</v></c></row>".formatted(row, row));
        }
        String text = "No,Nama\n" + (",".repeat(16_000) + "x\n").repeat(400);

        assertThat(SomeFile.refusal("daftar.xlsx", HarmfulWorkbook.workbook(sheet(sheet.toString()))))
                .isEqualTo("too_many_cells");
        assertThat(problem("daftar.csv", text).code()).isEqualTo("too_many_cells");
    }

    @Test
    void readsAPlaceAndDateOfCommasOnlyInLittleTime() {
        String commas = "Binjai" + ",".repeat(LETTERS_OF_A_CELL - 10);
        String list = "No;Nama;Tempat/Tanggal Lahir\n" + ("1;Siti;" + commas + "x\n").repeat(4_000);

        assertThat(quickly(() -> SomeFile.rows(list))).hasSize(4_000);
    }

    private static <T> T quickly(Supplier<T> work) {
        long began = System.nanoTime();
        T result = work.get();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        return result;
    }

    private static Problem problem(String name, String text) {
        return problem(name, text.getBytes(UTF_8));
    }

    private static Problem problem(String name, byte[] bytes) {
        return ((Unreadable) SomeFile.reading(name, bytes)).problem();
    }

    private static byte[] sheet(String rows) {
        return ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData></worksheet>")
                .getBytes(UTF_8);
    }

    private static String cell(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** So few that a file of them is small, and enough that it is no bomb by its ratio. */
    private static String fewLetters(int count) {
        var letters = new StringBuilder(count);
        new Random(count).ints(count, 'a', 'e').forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    /** Letters that pack badly, so that a file is no bomb by its ratio. */
    private static String letters(int seed, int count) {
        var letters = new StringBuilder(count);
        new Random(seed).ints(count, 'a', 'z' + 1).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }
}
