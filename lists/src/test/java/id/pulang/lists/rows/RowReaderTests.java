package id.pulang.lists.rows;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.columns.ColumnOverrides;
import id.pulang.lists.columns.ColumnRecognition;
import id.pulang.lists.columns.HeadingLine;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTests {

    private static final HeadingVocabulary WORDS = HeadingVocabulary.with();
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);
    private static final String PEOPLE = "1;Joko;L;12/03/1999;C1234567;Medan\n2;Ani;P;13/03/1999;;Solo\n";
    private static final String HEADINGS = "No;Nama;L/P;Tgl Lahir;No Paspor;Desa\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kelompok 2;;;;;",
                "PEREMPUAN;;;;;",
                ";PEREMPUAN;;;;",
                "Kepala Fungsi Konsuler;;;;;",
                "NIP 19800101 200501 1 001;;;;;",
                "Dicetak oleh petugas;;;;;Halaman 1 dari 3",
                ";;;;;Poipet",
                "31;;;;;",
                ";Laki-laki: 3 Perempuan: 3;;;;",
                "Women = 12;;;;;",
                "Jumlah;30;;;;"
            })
    void aRowThatSaysNothingOfAnybodyIsNobody(String row) {
        assertThat(reader(HEADINGS + PEOPLE + row).footer(3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31;;L;;;",
                "A-31;;;;;Poipet",
                ";Budi;;;;",
                ";Nam;;;;",
                ";;;;C1234567;",
                ";;;12/03/1999;;",
                ";;L;;;Poipet",
                ";(Sutrisno);;;;",
                ";Budi: 25;;;;"
            })
    void aRowBySomethingOfWhichSomebodyIsKnownIsAPerson(String row) {
        assertThat(reader(HEADINGS + PEOPLE + row).footer(3)).isFalse();
    }

    /** Somebody may be listed by a name in brackets, but not below the words that lead to a signature. */
    @Test
    void whoSignsBelowAListIsNobodyOnIt() {
        RowReader reader =
                reader(HEADINGS + "0;(Sri);;;;\n" + PEOPLE + ";Mengetahui,;;;;Poipet\n;(Sutrisno);;;Petugas;\n");

        assertThat(reader.footer(1)).isFalse();
        assertThat(reader.footer(4)).isTrue();
        assertThat(reader.footer(5)).isTrue();
    }

    @Test
    void theNumbersOfTheColumnsStandBelowTheHeadingsAlone() {
        assertThat(reader(HEADINGS + "1;2;3;4;5;6\n" + PEOPLE).footer(1)).isTrue();
        assertThat(reader(HEADINGS + "(1);(2);(3);(4);(5);(6)\n" + PEOPLE).footer(1))
                .isTrue();
        assertThat(reader(HEADINGS + PEOPLE + "1;2;3;4;5;6").footer(3)).isFalse();
        assertThat(reader(HEADINGS + "1;Budi;3;4;5;6\n" + PEOPLE).footer(1)).isFalse();
    }

    @Test
    void aDateOfBirthInThreeColumnsMayNameItsMonths() {
        RowReader reader = reader("""
                Nama;Tgl;Bln;Thn
                Budi;1;Jan;1991
                Siti;12;Mei;1992
                Joko;13;Okt;1993
                Ani;24;Agt;1994
                """);

        assertThat(reader.record(3, "3", "list").born()).isEqualTo("1993-10-13");
    }

    @Test
    void datesManyYearsApartAreBirthsWhateverTheyAreCalled() {
        var births = new StringBuilder("Nama;Tempat;Tanggal\n");
        var visits = new StringBuilder("Nama;Tempat;Tanggal\n");
        for (int row = 1; row <= 20; row++) {
            births.append("Orang;Medan;")
                    .append(row)
                    .append("/03/")
                    .append(1979 + row)
                    .append('\n');
            visits.append("Orang;Medan;").append(row).append("/03/2025\n");
        }

        assertThat(reader(births.toString()).record(3, "3", "list").born()).isEqualTo("1982-03-03");
        assertThat(reader(visits.toString()).record(3, "3", "list").born()).isNull();
    }

    private static RowReader reader(String text) {
        Table table = ((Readable) ListFile.attended(ReadLimits.WIDE, HeadingLine.needed(WORDS))
                        .read("a.csv", text.getBytes(StandardCharsets.UTF_8)))
                .table();
        return new RowReader(
                table,
                ColumnRecognition.of(table, WORDS, new ColumnOverrides(Map.of(), Set.of())),
                new ListDate(TODAY, TODAY),
                (column, problem, row, value) -> {});
    }
}
