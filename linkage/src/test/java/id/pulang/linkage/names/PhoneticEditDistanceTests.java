package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneticEditDistanceTests {

    private static final int FAR = 1_000;

    @ParameterizedTest
    @CsvSource({
        "budi, budi, 0",
        "budi, bugi, 20",
        "budi, budx, 20",
        // letters that are taken for each other
        "budi, buti, 7",
        "budi, bude, 7",
        "budi, budo, 12",
        "budi, pudi, 7",
        "budi, bodi, 7",
        "fani, pani, 7",
        "fani, vani, 7",
        "gani, kani, 7",
        "zaki, jaki, 7",
        "cahya, kahya, 7",
        "lani, rani, 7",
        "waw, vaw, 7",
        "man, mam, 7",
        // letters that are swallowed or doubled
        "budih, budi, 6",
        "hbudi, budi, 6",
        "dyna, dna, 12",
        "dyna, dina, 7",
        "buddi, budi, 4",
        "budi, buddi, 4",
        "buddi, bui, 24",
        "budi, bui, 20",
        "abudi, budi, 20",
        // letters that change places
        "budi, bdui, 16",
        "ab, ba, 16",
        "budi, bduix, 36",
        "abcd, badc, 32",
        // digits and other letters
        "bud1, budi, 20",
        "1a, 2a, 20",
        "bud{, budi, 20",
        "a, bcf, 60",
        "tan, tank, 20"
    })
    void costsWhatIsEasilyMisheard(String left, String right, int distance) {
        assertThat(between(left, right, FAR)).isEqualTo(distance);
        assertThat(between(right, left, FAR)).isEqualTo(distance);
    }

    @Test
    void isTheLengthOfAWordBesideNothing() {
        assertThat(between("", "tan", FAR)).isEqualTo(60);
        assertThat(between("tan", "", FAR)).isEqualTo(60);
        assertThat(between("", "", FAR)).isZero();
    }

    @Test
    void givesUpAsSoonAsTheLimitIsPassed() {
        assertThat(between("budi", "bugi", 20)).isEqualTo(20);
        assertThat(between("budi", "bugi", 19)).isGreaterThan(19);
        assertThat(between("santoso", "hidayat", 42)).isEqualTo(43);
        assertThat(between("aaaaaaaaaa", "a", 36)).isEqualTo(36);
        assertThat(between("aaaaaaaaaa", "a", 35)).isEqualTo(36);
        assertThat(between("a", "aaaaaaaaaa", 35)).isEqualTo(36);
    }

    private static int between(String left, String right, int limit) {
        return PhoneticEditDistance.between(
                new PhoneticEditDistance.Heard(left), new PhoneticEditDistance.Heard(right), limit);
    }
}
