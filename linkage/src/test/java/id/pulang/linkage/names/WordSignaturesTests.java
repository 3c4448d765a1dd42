package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSignaturesTests {

    @ParameterizedTest
    @CsvSource({
        "nur, hayati, nurhayati, true",
        "noer, hayati, nurhayati, true",
        "nur, haya, nurhayati, true",
        "nur, hay, nurhayati, false",
        "nurdin, hayati, nurhayati, false",
        "nur, hayatisy, nurhayati, true",
        "aaa, eee, kgfdsnl, false"
    })
    void couldBeTheOtherTwoWrittenTogether(String first, String second, String whole, boolean could) {
        var shapes =
                new WordSignatures(Stream.of(first, second, whole).map(Word::of).toList());

        assertThat(shapes.couldBeJoined(0, 1, 2)).isEqualTo(could);
        assertThat(shapes.couldBeJoined(1, 0, 2)).isEqualTo(could);
    }
}
