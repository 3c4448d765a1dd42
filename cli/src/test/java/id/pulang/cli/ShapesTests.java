package id.pulang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cli.shapes.ListShape;
import id.pulang.cli.shapes.NamePool;
import id.pulang.cli.shapes.ShapeScore;
import id.pulang.cli.shapes.ShapeTrial;
import id.pulang.cli.shapes.Shapes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of every form, linked by the command; {@code ./pulang bench shapes} does the same with long ones. */
class ShapesTests {

    private static final int ROWS = 1_600;
    private static final long SEED = 51;

    /** A handful of pairs of look-alikes among some hundreds. */
    private static final double PRECISION_OF_SHORT_LISTS = 0.97;

    @TempDir
    Path folder;

    @Test
    void joinsHardlyAnybodyWronglyInListsOfAnyForm() throws IOException {
        var trial = new ShapeTrial(CommandOutput::of, folder);
        var wrong = new ArrayList<String>();

        for (ListShape shape : Shapes.all()) {
            ShapeScore score = trial.of(shape, ROWS, SEED);
            if (score.pairs().precision() < PRECISION_OF_SHORT_LISTS || score.tooLarge() || score.tooFew()) {
                wrong.add(score.json());
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void knowsTooLittleWhereOnlyNamesAreStated() throws IOException {
        var trial = new ShapeTrial(CommandOutput::of, folder);

        ShapeScore names = trial.of(shape("names-only"), ROWS, SEED);

        assertThat(names.pairs().precision()).isGreaterThan(0.99);
        assertThat(names.leftApart()).isGreaterThan(100);
    }

    @Test
    void doesNotTakeAVillageForAPersonWhateverTheNames() throws IOException {
        var trial = new ShapeTrial(CommandOutput::of, folder);
        ListShape others = shape("nested-places-born").called(NamePool.HELD_BACK);

        ShapeScore score = trial.of(others, 3_000, SEED);

        assertThat(score.pairs().precision()).isGreaterThan(0.98);
        assertThat(score.pairs().f1()).isGreaterThan(0.97);
    }

    @Test
    void doesNotTakeAHouseholdOfOneTelephoneForAPerson() throws IOException {
        var trial = new ShapeTrial(CommandOutput::of, folder);

        ShapeScore score = trial.of(shape("phones-nine-lists"), 2_000, 2_001);

        assertThat(score.pairs().precision()).isGreaterThan(0.99);
    }

    @Test
    void findsPeopleByNamesAndPlacesThoughSomeMoved() throws IOException {
        var trial = new ShapeTrial(CommandOutput::of, folder);

        ShapeScore score = trial.of(shape("suburb-postcode"), 3_000, 3_001);

        assertThat(score.pairs().precision()).isGreaterThan(0.99);
        assertThat(score.pairs().f1()).isGreaterThan(0.96);
    }

    @Test
    void joinsRowsOfARarePlaceOnLess() throws IOException {
        var trial = new ShapeTrial(CommandOutput::of, folder);
        ListShape villages = shape("nested-places").called(NamePool.HELD_BACK);

        ShapeScore score = trial.of(villages, 3_000, 773_002);

        assertThat(score.pairs().precision()).isGreaterThan(0.99);
        assertThat(score.pairs().f1()).isGreaterThan(0.94);
    }

    @Test
    void asksForMoreWhereListsHardlyOverlap() throws IOException {
        var trial = new ShapeTrial(CommandOutput::of, folder);
        ListShape others = shape("places-no-duplicates").called(NamePool.HELD_BACK);

        ShapeScore score = trial.of(others, 3_000, 773_009);

        assertThat(score.pairs().precision()).isGreaterThan(0.99);
        assertThat(score.pairs().f1()).isGreaterThan(0.7);
    }

    @Test
    void findsPeopleOfWhomHardlyAnythingIsWrittenTwiceTheSameWay() throws IOException {
        var trial = new ShapeTrial(CommandOutput::of, folder);

        for (ListShape each : List.of(Shapes.garbled(), Shapes.garbled().called(NamePool.HELD_BACK))) {
            for (int rows : List.of(1_000, 3_000)) {
                ShapeScore score = trial.of(each, rows, SEED + rows);

                assertThat(score.pairs().f1()).as(score.json()).isGreaterThan(0.91);
                assertThat(score.pairs().precision()).as(score.json()).isGreaterThan(0.95);
            }
        }
    }

    private static ListShape shape(String name) {
        return Shapes.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
