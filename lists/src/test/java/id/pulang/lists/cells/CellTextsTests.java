package id.pulang.lists.cells;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "?",
                "NA",
                "n/a",
                "N/A",
                "NULL",
                "null",
                "Tidak ada",
                "unknown",
                "...",
                "NA.",
                "#N/A",
                "(null)",
                "tidak diketahui",
                "n.a.",
                "None",
                "nil",
                "NaN",
                "UNK",
                "not known",
                "Not Available",
                "tdk ada",
                "Tdk diketahui",
                "belum diketahui",
                "TIDAK TAHU",
                "Belum Ada",
                "?????"
            })
    void takesFillersForSilence(String cell) {
        assertThat(CellTexts.missing(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Na", "0", "Nana", "7", "Null Effendi", "??????", "na.", "(tidak diketahui)"})
    void takesShortWordsForWhatTheySay(String cell) {
        assertThat(CellTexts.missing(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total",
                "GRAND TOTAL: 12",
                "Jumlah 25 orang",
                "Subtotal",
                "Mengetahui,",
                "Dibuat oleh Rina",
                "Catatan : lihat",
                "សរុប១២",
                "合计12",
                "Итого: 7"
            })
    void knowsWhatStandsBelowAList(String cell) {
        assertThat(CellTexts.footer(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Totalia Sari", "Jumlahwati", "Note", "Budi Santoso", "Sumberejo", ""})
    void takesNamesForNothingElse(String cell) {
        assertThat(CellTexts.footer(cell)).isFalse();
    }

    @Test
    void knowsAFillerAmongCodes() {
        assertThat(CellTexts.placeholder("0000000000000000")).isTrue();
        assertThat(CellTexts.placeholder("XXXX")).isTrue();
        assertThat(CellTexts.placeholder("9999")).isTrue();
        assertThat(CellTexts.placeholder("9")).isFalse();
        assertThat(CellTexts.placeholder("1111")).isFalse();
        assertThat(CellTexts.placeholder("C1234567")).isFalse();
        assertThat(CellTexts.placeholder("000-000")).isTrue();
        assertThat(CellTexts.placeholder("x.x")).isTrue();
        assertThat(CellTexts.placeholder("-")).isTrue();
        assertThat(CellTexts.placeholder("999")).isFalse();
        assertThat(CellTexts.placeholder("99991")).isFalse();
        assertThat(CellTexts.placeholder("0001")).isFalse();
    }

    @Test
    void readsSexInBothLanguages() {
        assertThat(PersonCells.sex("P").value()).isEqualTo(Sex.FEMALE);
        assertThat(PersonCells.sex("Perempuan").value()).isEqualTo(Sex.FEMALE);
        assertThat(PersonCells.sex("F").value()).isEqualTo(Sex.FEMALE);
        assertThat(PersonCells.sex("L").value()).isEqualTo(Sex.MALE);
        assertThat(PersonCells.sex("laki-laki").value()).isEqualTo(Sex.MALE);
        assertThat(PersonCells.sex("male").value()).isEqualTo(Sex.MALE);
        assertThat(PersonCells.sex("2").value()).isEqualTo(Sex.FEMALE);
        assertThat(PersonCells.sex("1").value()).isEqualTo(Sex.MALE);
        assertThat(PersonCells.sex("x").value()).isNull();
        assertThat(PersonCells.sex("").value()).isNull();
    }

    @Test
    void readsAnAgeAmongWords() {
        assertThat(PersonCells.age("~25").value()).isEqualTo(25);
        assertThat(PersonCells.age("sekitar 31 tahun").value()).isEqualTo(31);
        assertThat(PersonCells.age("1999").value()).isNull();
        assertThat(PersonCells.age("dewasa").value()).isNull();
        assertThat(PersonCells.age("").value()).isNull();
        assertThat(PersonCells.age("0").value()).isEqualTo(0);
        assertThat(PersonCells.age("25 th").value()).isEqualTo(25);
        assertThat(PersonCells.age("120").value()).isEqualTo(120);
        assertThat(PersonCells.age("121").value()).isNull();
        assertThat(PersonCells.age("25/10/1999").value()).isNull();
        assertThat(PersonCells.age("00025").value()).isNull();
    }
}
