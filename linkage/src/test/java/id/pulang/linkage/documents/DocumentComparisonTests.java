package id.pulang.linkage.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.ComparisonLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentComparisonTests {

    @ParameterizedTest
    @CsvSource({
        "B1234567, B1234567, SAME",
        // one slip
        "B1234567, B1234568, ONE_SLIP",
        "B1234567, A1234567, ONE_SLIP",
        "B1234567, B123456, ONE_SLIP",
        "B1234567, 1234567, ONE_SLIP",
        "B1234567, B12345678, ONE_SLIP",
        "B1234567, B12234567, ONE_SLIP",
        "B1234567, B1235467, ONE_SLIP",
        "B1234567, 1B234567, ONE_SLIP",
        "B1234567, B1234576, ONE_SLIP",
        "12, 21, ONE_SLIP",
        "A, B, ONE_SLIP",
        // two slips
        "B1234567, C1234568, TWO_SLIPS",
        "B1234567, B12345, TWO_SLIPS",
        "B1234567, 1B234576, TWO_SLIPS",
        "B1234567, 2B134567, TWO_SLIPS",
        "ABCD, BCDE, TWO_SLIPS",
        "ABCDE, BCDEF, TWO_SLIPS",
        "3273011805950001, 2730118059500019, TWO_SLIPS",
        "B1234567, B3214567, TWO_SLIPS",
        // others
        "B1234567, B1234, DIFFERENT",
        "B1234567, C1234987, DIFFERENT",
        "B1234567, B3456712, DIFFERENT",
        "B1234567, 7654321B, DIFFERENT",
        "3273011805950001, 5171024305880003, DIFFERENT",
        "AAAAAAAA, BBBBBBBB, DIFFERENT",
        "AABB, BBAA, DIFFERENT",
        "ABCDEFG, XBCXEFX, DIFFERENT",
        "ABAB, BABA, TWO_SLIPS"
    })
    void countsTheSlipsOfWhoeverCopiedANumber(String left, String right, ComparisonLevel level) {
        assertThat(DocumentComparison.compare(left, right)).isEqualTo(level);
        assertThat(DocumentComparison.compare(right, left)).isEqualTo(level);
    }

    @Test
    void saysNothingWhereANumberIsMissing() {
        assertThat(DocumentComparison.compare(null, "B1234567")).isEqualTo(ComparisonLevel.MISSING);
        assertThat(DocumentComparison.compare("B1234567", null)).isEqualTo(ComparisonLevel.MISSING);
    }

    @Test
    void readsTheLettersAndDigitsOfADocument() {
        assertThat(DocumentComparison.document(" b 123-4567.")).isEqualTo("B1234567");
        assertThat(DocumentComparison.document("--")).isNull();
        assertThat(DocumentComparison.document(null)).isNull();
    }

    @Test
    void readsTheLastNineDigitsOfATelephoneNumber() {
        assertThat(DocumentComparison.phone("+62 812-3456-7890")).isEqualTo("234567890");
        assertThat(DocumentComparison.phone("0812 3456 7890")).isEqualTo("234567890");
        assertThat(DocumentComparison.phone("123456789")).isEqualTo("123456789");
        assertThat(DocumentComparison.phone("1234567")).isEqualTo("1234567");
        assertThat(DocumentComparison.phone("123456")).isNull();
        assertThat(DocumentComparison.phone("none")).isNull();
        assertThat(DocumentComparison.phone(null)).isNull();
    }
}
