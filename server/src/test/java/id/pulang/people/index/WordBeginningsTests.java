package id.pulang.people.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordBeginningsTests {

    @Test
    void countsTheWordsThatBeginSo() {
        var beginnings = new WordBeginnings();
        Stream.of("siti aminah", "siti nurhaliza", "sitorus", "suhartini").forEach(beginnings::add);

        assertThat(beginnings.of("sit")).isEqualTo(Map.of("siti", 2, "sitorus", 1));
        assertThat(beginnings.of("x")).isEmpty();
    }
}
