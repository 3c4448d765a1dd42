package id.pulang.linkage.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTests {

    private static final List<String> KEYS = IntStream.range(0, 1000)
            .mapToObj(row -> "person " + (row * row % 1009) % (1 + row % 211))
            .toList();

    @Test
    void keepsAGroupOnOneSide() {
        var folds = Folds.of(KEYS, 5, 1);
        var foldOf = new HashMap<String, Integer>();

        for (int row = 0; row < KEYS.size(); row++) {
            foldOf.putIfAbsent(KEYS.get(row), folds.fold(row));
            assertThat(folds.fold(row)).isEqualTo(foldOf.get(KEYS.get(row)));
        }
        assertThat(foldOf.values()).contains(0, 1, 2, 3, 4);
    }

    @Test
    void makesPartsOfAboutEqualSize() {
        var folds = Folds.of(KEYS, 5, 1);

        assertThat(folds.count()).isEqualTo(5);
        for (int fold = 0; fold < folds.count(); fold++) {
            assertThat(folds.inside(fold).length).isBetween(198, 202);
            assertThat(folds.inside(fold).length + folds.outside(fold).length).isEqualTo(KEYS.size());
        }
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        var shuffled = new ArrayList<>(IntStream.range(0, KEYS.size()).boxed().toList());
        Collections.shuffle(shuffled, new Random(3));

        var straight = Folds.of(KEYS, 4, 9);
        var other = Folds.of(shuffled.stream().map(KEYS::get).toList(), 4, 9);

        for (int place = 0; place < shuffled.size(); place++) {
            assertThat(other.fold(place)).isEqualTo(straight.fold(shuffled.get(place)));
        }
    }

    @Test
    void anotherSeedPartsOtherwise() {
        assertThat(Folds.of(KEYS, 5, 1).inside(0))
                .isEqualTo(Folds.of(KEYS, 5, 1).inside(0))
                .isNotEqualTo(Folds.of(KEYS, 5, 2).inside(0));
    }

    @Test
    void listsEachRowOnce() {
        var folds = Folds.of(KEYS, 3, 1);

        var all = IntStream.range(0, 3)
                .flatMap(fold -> Arrays.stream(folds.inside(fold)))
                .sorted();

        assertThat(all)
                .containsExactlyElementsOf(
                        IntStream.range(0, KEYS.size()).boxed().toList());
    }

    @Test
    void needsTwoParts() {
        assertThatIllegalArgumentException().isThrownBy(() -> Folds.of(KEYS, 1, 1));
    }
}
