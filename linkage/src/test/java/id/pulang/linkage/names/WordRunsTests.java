package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.ComparisonLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordRunsTests {

    private final Vocabulary vocabulary =
            new Vocabulary(List.of("နူ ဟာ လီ ဇာ", "Nurhaliza Siti", "Nur Haliza", "Nurhali Za", "နူ ဟာလီဇာ"));
    private final WordRuns runs = new WordRuns(vocabulary);

    @Test
    void findsAWordThatStandsAsSeveralInAnotherScript() {
        int[] left = words("Nurhaliza Siti");
        int[] right = words("နူ ဟာ လီ ဇာ");

        var run = runs.best(left, 0b11, right, 0b1111);
        var turned = runs.best(right, 0b1111, left, 0b11);

        assertThat(run).extracting(WordRuns.Run::lefts, WordRuns.Run::rights).containsExactly(0b01, 0b1111);
        assertThat(turned).extracting(WordRuns.Run::lefts, WordRuns.Run::rights).containsExactly(0b1111, 0b01);
        assertThat(run).extracting(WordRuns.Run::level).isNotEqualTo(ComparisonLevel.DIFFERENT);
    }

    @Test
    void laysAllThatIsLeftBesideAllThatIsLeft() {
        var run = runs.best(words("Nurhali Za"), 0b11, words("နူ ဟာလီဇာ"), 0b11);

        assertThat(run).extracting(WordRuns.Run::lefts, WordRuns.Run::rights).containsExactly(0b11, 0b11);
    }

    @Test
    void leavesWordsWithPartnersAndWordsOfOneScriptAlone() {
        assertThat(runs.best(words("Nurhaliza Siti"), 0b10, words("နူ ဟာ လီ ဇာ"), 0b1111))
                .isNull();
        assertThat(runs.best(words("Nurhaliza Siti"), 0b01, words("Nur Haliza"), 0b11))
                .isNull();
        assertThat(runs.best(words("Nurhaliza Siti"), 0b01, words("နူ ဟာ လီ ဇာ"), 0))
                .isNull();
    }

    private int[] words(String name) {
        return vocabulary.read(name).words();
    }
}
