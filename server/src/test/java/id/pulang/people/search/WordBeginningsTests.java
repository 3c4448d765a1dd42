package id.pulang.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordBeginningsTests {

    private final WordBeginnings beginnings = new WordBeginnings();

    WordBeginningsTests() {
        Stream.of("siti aminah", "siti nurhaliza", "sitorus", "suhartini", "s").forEach(beginnings::add);
    }

    @Test
    void putsTheCommonerWordFirst() {
        assertThat(beginnings.of("sit")).containsExactly("siti", "sitorus");
    }

    @Test
    void leavesAWholeWordAndASingleLetterAlone() {
        assertThat(beginnings.of("siti")).isEmpty();
        assertThat(beginnings.of("n")).isEmpty();
        assertThat(beginnings.of("")).isEmpty();
    }
}
