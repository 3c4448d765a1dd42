package id.pulang.people.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordTests {

    @ParameterizedTest
    @CsvSource({"Siti, true, people.common.VERY", "Xylophanta, false, people.common.FAIRLY"})
    void saysInWordsHowCommonACountedNameIs(String word, boolean counted, String key) {
        assertThat(new NameWord(word, 0).counted()).isEqualTo(counted);
        assertThat(new NameWord(word, 0).commonness()).isEqualTo(key);
    }
}
