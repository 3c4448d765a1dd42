package id.pulang.linkage.comparison;

import static id.pulang.linkage.comparison.SomeColumn.compared;
import static id.pulang.linkage.comparison.SomeColumn.keysInCommon;
import static id.pulang.linkage.comparison.SomeColumn.keysInCommonBeside;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFieldTests {

    @ParameterizedTest
    @CsvSource({
        "NATIONAL_NUMBER, 3273011805950001, 3273 0118 0595 0001, SAME, 18",
        "NATIONAL_NUMBER, 3273011805950001, 3273011805950002, ONE_SLIP, 11",
        "NATIONAL_NUMBER, 3273011805950001, 3273011805950022, TWO_SLIPS, 3",
        "NATIONAL_NUMBER, 3273011805950001, 5171024305880003, DIFFERENT, -10",
        "PASSPORT, b1234567, B 1234567, SAME, 15",
        "PASSPORT, B1234567, B1234576, ONE_SLIP, 8",
        "PASSPORT, B1234567, B7234568, TWO_SLIPS, 1",
        "PASSPORT, B1234567, C7654321, DIFFERENT, -5",
        "PHONE, 081234567890, +62 812-3456-7890, SAME, 11",
        "PHONE, 081234567890, 081234567891, ONE_SLIP, 5",
        "PHONE, 081234567890, 081234567811, TWO_SLIPS, 0",
        "PHONE, 081234567890, 085698765432, DIFFERENT, -1"
    })
    void weighsDocumentsByHowTheyAgree(Field field, String left, String right, ComparisonLevel level, double bits) {
        var codes = new CodeField(field, "", SomeColumn.of(left, right));

        assertThat(compared(codes, 0, 1).level()).isEqualTo(level);
        assertThat(compared(codes, 0, 1).bits()).isEqualTo(bits);
        assertThat(compared(codes, 1, 0).level()).isEqualTo(level);
    }

    @Test
    void weighsADetailByHowRareItIs() {
        var codes = detail("40111", "40111", "40115", "55281", "40111", "40111", "40111", "55281");

        assertThat(compared(codes, 0, 1).bits()).isCloseTo(-log2(5 / 8.0), within(1e-6));
        assertThat(compared(codes, 3, 7).bits()).isCloseTo(2, within(1e-6));
        assertThat(compared(codes, 0, 3).bits()).isEqualTo(-2);
        assertThat(compared(codes, 0, 2).bits()).isZero();
        // 30 of 64 pairs agree by chance
        assertThat(compared(codes, 3, 7).rarer()).isCloseTo(0.7 * log2(30 / 64.0 / 0.25), within(1e-6));
        assertThat(compared(codes, 0, 3).rarer()).isZero();
    }

    @Test
    void weighsASlipInADetailByTheCommonerOfTheTwo() {
        var many = new String[64];
        for (int i = 0; i < many.length; i++) {
            many[i] = "code" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + i;
        }
        many[0] = "77777";
        many[1] = "77778";
        many[2] = "77778";
        var codes = detail(many);

        assertThat(compared(codes, 0, 1).level()).isEqualTo(ComparisonLevel.ONE_SLIP);
        assertThat(compared(codes, 0, 1).bits()).isCloseTo(0.5, within(1e-6));
        assertThat(compared(codes, 1, 0).bits()).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void takesADetailForAtMostTwelveBits() {
        var many = new String[10_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = Integer.toString(i);
        }
        many[1] = many[0] = "a";
        many[3] = "b";

        var codes = detail(many);
        assertThat(compared(codes, 0, 1).bits()).isEqualTo(12);
        assertThat(compared(codes, 0, 3).bits()).isEqualTo(7.5);
    }

    @Test
    void seesThatTwoPostcodesBeginAlike() {
        assertThat(compared(detail("40111", "40999"), 0, 1).level()).isEqualTo(ComparisonLevel.PART_OF_NAME);
        assertThat(compared(detail("40111", "40999"), 0, 1).bits()).isZero();
        assertThat(compared(detail("40111", "41999"), 0, 1).level()).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(compared(detail("40123456", "40129"), 0, 1).level()).isEqualTo(ComparisonLevel.PART_OF_NAME);
        assertThat(compared(detail("412", "4999"), 0, 1).level()).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(compared(new CodeField(Field.PASSPORT, "", SomeColumn.of("B1234567", "B1239999")), 0, 1)
                        .level())
                .isEqualTo(ComparisonLevel.DIFFERENT);
    }

    @Test
    void takesNothingButZerosForANumberThatNobodyKnew() {
        var numbers = new CodeField(Field.NATIONAL_NUMBER, "", SomeColumn.of("0000", "0000", "0100", null));

        assertThat(compared(numbers, 0, 1).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(compared(numbers, 2, 0).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(compared(numbers, 0, 2).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(compared(numbers, 3, 3).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(compared(detail("0000", "0000"), 0, 1).level()).isEqualTo(ComparisonLevel.SAME);
        assertThat(numbers.everStated()).isTrue();
        assertThat(detail("-", null).everStated()).isFalse();
    }

    @Test
    void isFoundByTheWholeCodeItsBeginningAndItsEnd() {
        var codes = detail("12345", "12345", "12399", "99345", "1234", "1234", "1239", null, "A2345");

        assertThat(keysInCommon(codes, 0, 1)).isEqualTo(3);
        assertThat(keysInCommonBeside(codes, 0, 1)).isEqualTo(7);
        assertThat(keysInCommon(codes, 0, 2)).isEqualTo(1);
        assertThat(keysInCommon(codes, 0, 3)).isEqualTo(1);
        assertThat(keysInCommon(codes, 3, 8)).isEqualTo(1);
        assertThat(keysInCommon(codes, 4, 5)).isEqualTo(1);
        assertThat(keysInCommon(codes, 4, 6)).isZero();
        assertThat(keysInCommon(codes, 7, 7)).isZero();
    }

    @Test
    void keepsTheKeysOfTwoFieldsApart() {
        var passports = new CodeField(Field.PASSPORT, "", SomeColumn.of("1234567"));
        var phones = new CodeField(Field.PHONE, "", SomeColumn.of("1234567"));
        var blocks = new Blocks(2, (record, keys) -> (record == 0 ? passports : phones).keys(0, keys));

        assertThat(blocks.search(1).before(1, new int[1])).isZero();
    }

    @Test
    void speaksInTheWordsOfTheList() {
        var codes = detail(" 40 111", null);

        assertThat(codes.spoken(0)).isEqualTo(" 40 111");
        assertThat(codes.spoken(1)).isNull();
        assertThat(codes.field()).isEqualTo(Field.DETAIL);
        assertThat(codes.label()).isEqualTo("Postcode");
        assertThat(codes.another()).isSameAs(codes);
    }

    private static CodeField detail(@Nullable String... values) {
        return new CodeField(Field.DETAIL, "Postcode", SomeColumn.of(values));
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
