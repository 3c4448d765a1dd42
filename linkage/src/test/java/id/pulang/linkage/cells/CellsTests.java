package id.pulang.linkage.cells;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {

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
        assertThat(Cells.missing(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Na", "0", "Nana", "7", "Null Effendi", "??????", "na.", "(tidak diketahui)"})
    void takesShortWordsForWhatTheySay(String cell) {
        assertThat(Cells.missing(cell)).isFalse();
    }

    @Test
    void knowsAFillerAmongCodes() {
        assertThat(Cells.placeholder("0000000000000000")).isTrue();
        assertThat(Cells.placeholder("XXXX")).isTrue();
        assertThat(Cells.placeholder("9999")).isTrue();
        assertThat(Cells.placeholder("9")).isFalse();
        assertThat(Cells.placeholder("1111")).isFalse();
        assertThat(Cells.placeholder("C1234567")).isFalse();
        assertThat(Cells.placeholder("000-000")).isTrue();
        assertThat(Cells.placeholder("x.x")).isTrue();
        assertThat(Cells.placeholder("-")).isTrue();
        assertThat(Cells.placeholder("999")).isFalse();
        assertThat(Cells.placeholder("99991")).isFalse();
        assertThat(Cells.placeholder("0001")).isFalse();
    }

    @Test
    void readsSexInBothLanguages() {
        assertThat(Cells.sex("P")).contains(Sex.FEMALE);
        assertThat(Cells.sex("Perempuan")).contains(Sex.FEMALE);
        assertThat(Cells.sex("F")).contains(Sex.FEMALE);
        assertThat(Cells.sex("L")).contains(Sex.MALE);
        assertThat(Cells.sex("laki-laki")).contains(Sex.MALE);
        assertThat(Cells.sex("male")).contains(Sex.MALE);
        assertThat(Cells.sex("2")).contains(Sex.FEMALE);
        assertThat(Cells.sex("1")).contains(Sex.MALE);
        assertThat(Cells.sex("x")).isEmpty();
        assertThat(Cells.sex("")).isEmpty();
    }

    @Test
    void readsAnAgeAmongWords() {
        assertThat(Cells.age("~25")).hasValue(25);
        assertThat(Cells.age("sekitar 31 tahun")).hasValue(31);
        assertThat(Cells.age("1999")).isEmpty();
        assertThat(Cells.age("dewasa")).isEmpty();
        assertThat(Cells.age("")).isEmpty();
        assertThat(Cells.age("0")).hasValue(0);
        assertThat(Cells.age("25 th")).hasValue(25);
        assertThat(Cells.age("120")).hasValue(120);
        assertThat(Cells.age("121")).isEmpty();
        assertThat(Cells.age("25/10/1999")).hasValue(25);
        assertThat(Cells.age("00025")).hasValue(2);
    }
}
