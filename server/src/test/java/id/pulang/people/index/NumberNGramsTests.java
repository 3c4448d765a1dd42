package id.pulang.people.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.people.index.NumberNGrams.Match;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberNGramsTests {

    private final NumberNGrams numbers = new NumberNGrams();

    NumberNGramsTests() {
        numbers.add(1, List.of("3273014304990012", "X1234567"));
        numbers.add(2, List.of("3273014304990013", "KH0001", "7"));
    }

    @Test
    void findsByTheWholeOfANumberAndByAnyPartOfFourSigns() {
        assertThat(numbers.mayHave("3273014304990012")).contains(1);
        assertThat(numbers.mayHave("327301")).containsExactly(1, 2);
        assertThat(numbers.mayHave("0012")).containsExactly(1);
        assertThat(numbers.mayHave("1430499")).containsExactly(1, 2);
        assertThat(numbers.mayHave("7")).containsExactly(2);
    }

    @Test
    void findsNobodyByThreeSignsOfALongerNumberOrByNothing() {
        assertThat(numbers.mayHave("327")).isEmpty();
        assertThat(numbers.mayHave("")).isEmpty();
        assertThat(numbers.mayHave("99999999")).isEmpty();
    }

    @Test
    void tellsAWholeNumberFromAPart() {
        assertThat(NumberNGrams.match(List.of("3273014304990012"), "3273014304990012"))
                .isEqualTo(Match.WHOLE);
        assertThat(NumberNGrams.match(List.of("3273014304990012"), "1430")).isEqualTo(Match.PART);
        assertThat(NumberNGrams.match(List.of("3273014304990012"), "327")).isEqualTo(Match.NONE);
        assertThat(NumberNGrams.match(List.of(), "3273")).isEqualTo(Match.NONE);
        assertThat(NumberNGrams.match(List.of(""), "")).isEqualTo(Match.NONE);
    }

    @Test
    void listsEachEntryOnceHoweverOftenAGramStandsInIt() {
        numbers.add(3, List.of("11111111", "111111"));

        assertThat(numbers.mayHave("1111")).containsExactly(3);
    }
}
