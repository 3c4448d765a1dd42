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
        assertThat(CellTexts.sex("P")).contains(Sex.FEMALE);
        assertThat(CellTexts.sex("Perempuan")).contains(Sex.FEMALE);
        assertThat(CellTexts.sex("F")).contains(Sex.FEMALE);
        assertThat(CellTexts.sex("L")).contains(Sex.MALE);
        assertThat(CellTexts.sex("laki-laki")).contains(Sex.MALE);
        assertThat(CellTexts.sex("male")).contains(Sex.MALE);
        assertThat(CellTexts.sex("2")).contains(Sex.FEMALE);
        assertThat(CellTexts.sex("1")).contains(Sex.MALE);
        assertThat(CellTexts.sex("x")).isEmpty();
        assertThat(CellTexts.sex("")).isEmpty();
    }

    @Test
    void readsAnAgeAmongWords() {
        assertThat(CellTexts.age("~25")).hasValue(25);
        assertThat(CellTexts.age("sekitar 31 tahun")).hasValue(31);
        assertThat(CellTexts.age("1999")).isEmpty();
        assertThat(CellTexts.age("dewasa")).isEmpty();
        assertThat(CellTexts.age("")).isEmpty();
        assertThat(CellTexts.age("0")).hasValue(0);
        assertThat(CellTexts.age("25 th")).hasValue(25);
        assertThat(CellTexts.age("120")).hasValue(120);
        assertThat(CellTexts.age("121")).isEmpty();
        assertThat(CellTexts.age("25/10/1999")).hasValue(25);
        assertThat(CellTexts.age("00025")).hasValue(2);
    }
}
