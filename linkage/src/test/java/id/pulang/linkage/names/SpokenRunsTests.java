package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpokenRunsTests {

    private final List<String> names =
            IntStream.range(0, 200).mapToObj(number -> "Nur Hali Za" + number).toList();
    private final Vocabulary vocabulary = new Vocabulary(names);
    private final SpokenRuns runs = new SpokenRuns(vocabulary);

    @Test
    void speaksARunOnceForAllThatItMeets() {
        int[] first = words("Nur Hali Za1");
        int[] second = words("Nur Hali Za2");

        var spoken = runs.of(first, 0b011);

        assertThat(spoken.reading()).isEqualTo("nurhali");
        assertThat(runs.of(first, 0b011)).isSameAs(spoken);
        assertThat(runs.of(second, 0b011)).isSameAs(spoken);
        assertThat(runs.of(first, 0b110).reading()).isEqualTo("haliza1");
    }

    @Test
    void takesASingleWordAsItIs() {
        int[] words = words("Nur Hali Za1");

        assertThat(runs.of(words, 0b010)).isSameAs(vocabulary.wordOf(words[1]).pronunciation());
    }

    @Test
    void speaksEachRunRightHoweverManyThereAre() {
        for (int round = 0; round < 2; round++) {
            for (int first = 0; first < names.size(); first++) {
                for (int second = 0; second < names.size(); second += 3) {
                    int[] words = {words(names.get(first))[2], words(names.get(second))[2]};
                    assertThat(runs.of(words, 0b11).reading()).isEqualTo("za" + first + "za" + second);
                }
            }
        }
    }

    private int[] words(String name) {
        return vocabulary.read(name).words();
    }
}
