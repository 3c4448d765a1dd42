package id.pulang.cases.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CaseNumberTests {

    private static final int FIRST_DIGIT = 3;

    @Test
    void saysCountryYearAndSequence() {
        var number = CaseNumber.of("KH", 2025, 123);

        assertThat(number.value()).startsWith("KH-2025-000123-").hasSize(16);
    }

    @RepeatedTest(50)
    void findsEveryWrongDigit() {
        var right = someNumber();

        for (int at = FIRST_DIGIT; at < right.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (Character.isDigit(right.charAt(at)) && right.charAt(at) != digit) {
                    var wrong = right.substring(0, at) + digit + right.substring(at + 1);
                    assertThat(CaseNumber.read(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @RepeatedTest(50)
    void findsEveryTwoNeighboursThatChangedPlaces() {
        var right = someNumber().replace("-", "");

        for (int at = 2; at + 1 < right.length(); at++) {
            if (right.charAt(at) != right.charAt(at + 1)) {
                var wrong = right.substring(0, at) + right.charAt(at + 1) + right.charAt(at) + right.substring(at + 2);
                assertThat(CaseNumber.read(wrong)).as(wrong).isEmpty();
            }
        }
    }

    @Test
    void readsANumberAsPeopleWriteIt() {
        var number = CaseNumber.of("KH", 2025, 42);

        assertThat(CaseNumber.read(
                        number.value().toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .hasValue(number);
        assertThat(CaseNumber.read("Siti")).isEmpty();
    }

    @Test
    void takesNoNumberWithAWrongCheckCharacter() {
        var right = CaseNumber.of("KH", 2025, 42).value();
        var wrong = right.substring(0, right.length() - 1) + (right.endsWith("0") ? '1' : '0');

        assertThatThrownBy(() -> new CaseNumber(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String someNumber() {
        var random = new Random();
        return CaseNumber.of("KH", 2020 + random.nextInt(20), 1 + random.nextInt(999_999))
                .value();
    }
}
