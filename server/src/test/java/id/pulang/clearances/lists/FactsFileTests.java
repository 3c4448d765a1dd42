package id.pulang.clearances.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pulang.clearances.lists.FactsFile.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsFileTests {

    private static final FactLine ROW =
            new FactLine(1, "5-list", "PP-062", "exit_permit", "granted", "EP-1", "2025-10-22");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void readsAnyUsualSeparator(String separator) {
        var file = "list,number,gate,state,document,on\n5-list,PP-062,exit_permit,granted,EP-1,2025-10-22\n"
                .replace(",", separator);

        assertThat(read(file.getBytes(StandardCharsets.UTF_8))).containsExactly(ROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void readsAnyUsualCharacters(String charset) {
        var file =
                "\uFEFFnomor,daftar,klirens,status,dokumen,tanggal\nPP-062,5-list,exit_permit,granted,EP-1,2025-10-22\n";
        var text = charset.equals("UTF-8") ? file : file.substring(1);

        assertThat(read(text.getBytes(Charset.forName(charset)))).containsExactly(ROW);
    }

    @Test
    void readsShortAndLongRows() {
        var file =
                "list,number,gate,state,document,on\n5-list,PP-1,exit_permit,pending\n\n5-list,PP-2,exit_permit,pending,,,,,\n";

        assertThat(read(file.getBytes(StandardCharsets.UTF_8)))
                .extracting(FactLine::row, FactLine::number, FactLine::document)
                .containsExactly(tuple(1, "PP-1", ""), tuple(2, "PP-2", ""));
    }

    /** If one date of a list has the month first, the others may, too, and a permit would hold on a wrong day. */
    @Test
    void readsDatesWithTheDayFirstAndNoOthers() {
        var asOf = LocalDate.of(2025, 12, 31);

        assertThat(FactsFile.date("25/10/2025", asOf)).hasValue(LocalDate.of(2025, 10, 25));
        assertThat(FactsFile.date("10/12/2025", asOf)).hasValue(LocalDate.of(2025, 12, 10));
        assertThat(FactsFile.date("2025-10-25", asOf)).hasValue(LocalDate.of(2025, 10, 25));
        assertThat(FactsFile.date("10/25/2025", asOf)).isEmpty();
        assertThat(FactsFile.date("", asOf)).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAWholeFile() {
        assertThat(problem(new byte[0])).isEqualTo("empty");
        assertThat(problem("nama,umur\nA,1\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("no_header");
        assertThat(problem(new byte[] {'P', 'K', 0, 3, 4})).isEqualTo("not_text");
        assertThat(problem(new byte[FactsReceipt.LARGEST_FILE + 1])).isEqualTo("too_large");
    }

    /** A scan takes minutes to read, and no fact is taken from one. */
    @Test
    @Tag("security")
    void refusesPaperBeforeItIsRead() {
        assertThat(problem(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isEqualTo("on_paper");
    }

    @Test
    @Tag("security")
    void refusesMoreThanTheServerCanHold() {
        String header = "list,number,gate,state\n";

        assertThat(problem(
                        (header + "5-list,PP-1,exit_permit,pending\n".repeat(20_001)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("too_many");
        assertThat(problem((header + "5-list," + "x".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("broken");
    }

    private static List<FactLine> read(byte[] bytes) {
        return ((Reading.Lines) FactsFile.read(bytes)).lines();
    }

    private static String problem(byte[] bytes) {
        return ((Reading.Unusable) FactsFile.read(bytes)).problem();
    }
}
