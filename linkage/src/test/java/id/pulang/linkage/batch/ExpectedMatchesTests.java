package id.pulang.linkage.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.decision.TrainingLabels;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.PersonRecord;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The prior of lists that are too short to learn weights from. */
class ExpectedMatchesTests {

    private static final int ROWS = 180;
    private static final double SHIPPED = -Math.log(ROWS) / Math.log(2);
    private static final String[] SOUNDS = {"ba", "di", "ko", "lu", "me", "na", "po", "ra", "si", "tu", "wo", "ye"};

    private final SplittableRandom random = new SplittableRandom(5);
    private final List<String> villages =
            IntStream.range(0, 20).mapToObj(village -> "Desa " + word()).toList();
    private final List<String> names =
            IntStream.range(0, ROWS).mapToObj(person -> word() + ' ' + word()).toList();

    @Test
    void areFewWhereNearlyEverybodyIsNamedOnce() {
        assertThat(prior(row -> of(row, row))).isLessThan(SHIPPED - 2);
    }

    @Test
    void areNoMoreThanShippedWeightsSayWherePeopleAreNamedOften() {
        assertThat(prior(row -> of(row, row / 3))).isCloseTo(SHIPPED, within(1e-9));
    }

    @Test
    void areNotCountedWhereBirthsAreStated() {
        assertThat(prior(row -> row == 0 ? of(row, row).born("1990-05-17") : of(row, row)))
                .isCloseTo(SHIPPED, within(1e-9));
    }

    private static double prior(IntFunction<SomeRecord> row) {
        List<PersonRecord> records =
                IntStream.range(0, ROWS).mapToObj(row).map(SomeRecord::record).toList();
        return new BatchLinkage(records, TrainingLabels.nothing(), OptionalDouble.empty())
                .explain(0, 1)
                .priorBits();
    }

    private SomeRecord of(int row, int person) {
        return SomeRecord.of("row " + row, "list " + row % 2, names.get(person))
                .detailed("Village", Detail.Kind.PLACE, villages.get(person % villages.size()));
    }

    private String word() {
        var word = new StringBuilder();
        for (int sound = 0; sound < 4; sound++) {
            word.append(SOUNDS[random.nextInt(SOUNDS.length)]);
        }
        return word.toString();
    }
}
