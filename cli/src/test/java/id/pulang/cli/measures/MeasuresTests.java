package id.pulang.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTests {

    private static final double EXACT = 1e-12;

    /** Six records: found {0 1 2} {3 4} {5}; real a = {0 1}, b = {2 3 4}, c = {5}. */
    private static final int[] FOUND = {0, 0, 0, 1, 1, 2};

    private static People people(String persons) {
        var people = new People(persons.length());
        for (int record = 0; record < persons.length(); record++) {
            if (persons.charAt(record) != '?') {
                people.say(record, persons.substring(record, record + 1));
            }
        }
        return people;
    }

    @Test
    void measuresAllPairsWithinGroups() {
        var measures = Measures.of(FOUND, people("aabbbc"));

        // joined: 3 + 1 pairs, right: 0-1 and 3-4, real: 1 + 3 pairs
        assertThat(measures.groups().precision()).isEqualTo(0.5, within(EXACT));
        assertThat(measures.groups().recall()).isEqualTo(0.5, within(EXACT));
        assertThat(measures.groups().f1()).isEqualTo(0.5, within(EXACT));
        assertThat(measures.wrongJoins()).isEqualTo(2);
    }

    @Test
    void measuresRecordByRecordAsBCubedDoes() {
        var measures = Measures.of(FOUND, people("aabbbc"));

        // precision: 2/3 2/3 1/3 1 1 1; recall: 1 1 1/3 2/3 2/3 1
        assertThat(measures.bCubed().precision()).isEqualTo((2 / 3.0 * 2 + 1 / 3.0 + 3) / 6, within(EXACT));
        assertThat(measures.bCubed().recall()).isEqualTo((3 + 1 / 3.0 + 2 * 2 / 3.0) / 6, within(EXACT));
    }

    @Test
    void countsPeopleSizesAndWhatMendsTheGroups() {
        var measures = Measures.of(FOUND, people("aabbbc"));

        assertThat(measures.found()).isEqualTo(3);
        assertThat(measures.real()).isEqualTo(3);
        assertThat(measures.sizes()).isEqualTo(Map.of(1, 1, 2, 1, 3, 1));
        // one part of b to split off, and to join to its other part
        assertThat(measures.corrections()).isEqualTo(2);
    }

    @Test
    void looksOnlyAtRecordsThatAreKnown() {
        var measures = Measures.of(FOUND, people("aa?bbc"));

        assertThat(measures.records()).isEqualTo(5);
        assertThat(measures.groups().f1()).isEqualTo(1, within(EXACT));
        assertThat(measures.wrongJoins()).isZero();
        assertThat(measures.corrections()).isZero();
    }

    @Test
    void measuresPairsBeforeTheyAreGrouped() {
        // 0-1 right, 2-5 wrong, 3-4 right; real are 0-1, 2-3, 2-4, 3-4
        Score score = Measures.ofPairs(new int[] {0, 2, 3}, new int[] {1, 5, 4}, people("aabbbc"));

        assertThat(score.precision()).isEqualTo(2 / 3.0, within(EXACT));
        assertThat(score.recall()).isEqualTo(0.5, within(EXACT));
        assertThat(score.f1()).isEqualTo(2 * (2 / 3.0) * 0.5 / (2 / 3.0 + 0.5), within(EXACT));
    }

    @Test
    void forgetsTheRecordsThatTaught() {
        var all = people("aabbbc");
        var labels = people("aa????");

        assertThat(all.without(labels).known()).isEqualTo(4);
        assertThat(all.without(labels).knows(0)).isFalse();
    }
}
