package id.pulang.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentNumbersTests {

    private static final NumberedPerson ONE = new NumberedPerson(1, List.of("3273014304990012", "X1234567"));
    private static final NumberedPerson TWO = new NumberedPerson(2, List.of("3273014304990013", "KH0001"));

    @Test
    void findsByTheWholeOfANumberAndByItsBeginningOrEnd() {
        var numbers = DocumentNumbers.of(List.of(ONE, TWO));

        assertThat(numbers.like("3273014304990012", 10)).isEqualTo(Map.of(1L, true));
        assertThat(numbers.like("327301", 10)).isEqualTo(Map.of(1L, false, 2L, false));
        assertThat(numbers.like("0012", 10)).isEqualTo(Map.of(1L, false));
        assertThat(numbers.like("KH0001", 10)).isEqualTo(Map.of(2L, true));
    }

    @Test
    void findsNobodyByThreeSigns() {
        var numbers = DocumentNumbers.of(List.of(ONE, TWO));

        assertThat(numbers.like("327", 10)).isEmpty();
        assertThat(numbers.like("012", 10)).isEmpty();
        assertThat(numbers.like("", 10)).isEmpty();
    }

    @Test
    void findsWhoWasAddedLaterAlike() {
        var numbers = DocumentNumbers.of(List.of(ONE));
        numbers.add(TWO);

        assertThat(numbers.like("327301", 10)).isEqualTo(Map.of(1L, false, 2L, false));
        assertThat(numbers.like("KH0001", 10)).isEqualTo(Map.of(2L, true));
        assertThat(numbers.like("0013", 10)).isEqualTo(Map.of(2L, false));
    }

    @Test
    void looksAtNoMoreThanItIsTold() {
        var many = IntStream.range(0, 1_000)
                .mapToObj(at -> new NumberedPerson(at, List.of("3273%012d".formatted(at))))
                .toList();

        assertThat(DocumentNumbers.of(many).like("3273", 20)).hasSize(20);
    }

    @Test
    void findsEverybodyOfOneNumber() {
        var shared = IntStream.range(0, 5)
                .mapToObj(at -> new NumberedPerson(at, List.of("3273014304990012")))
                .toList();

        assertThat(DocumentNumbers.of(shared).like("3273014304990012", 10))
                .hasSize(5)
                .doesNotContainValue(false);
    }
}
