package id.pulang.linkage.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingSettingsTests {

    @ParameterizedTest
    @CsvSource({
        "0, 5, 0.1, 1, 1, 0, 64, 1, 1",
        "9, 0, 0.1, 1, 1, 0, 64, 1, 1",
        "9, 9, 0.1, 1, 1, 0, 64, 1, 1",
        "9, 5, 0.0, 1, 1, 0, 64, 1, 1",
        "9, 5, 1.1, 1, 1, 0, 64, 1, 1",
        "9, 5, 0.1, -1, 1, 0, 64, 1, 1",
        "9, 5, 0.1, 1, -1, 0, 64, 1, 1",
        "9, 5, 0.1, 1, 1, -1, 64, 1, 1",
        "9, 5, 0.1, 1, 1, 0, 1, 1, 1",
        "9, 5, 0.1, 1, 1, 0, 201, 1, 1",
        "9, 5, 0.1, 1, 1, 0, 64, 0, 1",
        "9, 5, 0.1, 1, 1, 0, 64, 1.1, 1",
        "9, 5, 0.1, 1, 1, 0, 64, 1, 0",
        "9, 5, 0.1, 1, 1, 0, 64, 1, 1.1"
    })
    void refusesWhatMakesNoTree(
            int trees,
            int depth,
            double rate,
            double hessian,
            double ridge,
            double gain,
            int bins,
            double rows,
            double columns) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrainingSettings(
                        trees,
                        depth,
                        rate,
                        new TrainingSettings.Regularization(hessian, ridge, gain),
                        bins,
                        new TrainingSettings.Subsampling(rows, columns, 1),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0, 0, 0, 2", "1, 8, 0, 0, 0, 200"})
    void takesTheLeastAndTheMost(int trees, int depth, double hessian, double ridge, double gain, int bins) {
        var settings = new TrainingSettings(
                trees,
                depth,
                1,
                new TrainingSettings.Regularization(hessian, ridge, gain),
                bins,
                new TrainingSettings.Subsampling(1, 1, 1),
                List.of());
        var rows = Rows.of(200, 2, 1, values -> values[0] > 0.5 ? 0.9 : 0.1);

        var learnt = BoostedTrees.train(rows.columns(), rows.labels(), settings);

        assertThat(learnt.trees()).isEqualTo(1);
        assertThat(rows.right(learnt)).isGreaterThan(0.8);
    }

    @Test
    void changesOneThingAtATime() {
        var settings = TrainingSettings.standard();

        assertThat(settings.withTrees(7).trees()).isEqualTo(7);
        assertThat(settings.withRidge(3).ridge()).isEqualTo(3);
        assertThat(settings.withLearningRate(0.3).learningRate()).isEqualTo(0.3);
        assertThat(settings.withShares(0.4, 0.6).rowShare()).isEqualTo(0.4);
        assertThat(settings.withShares(0.4, 0.6).columnShare()).isEqualTo(0.6);
        assertThat(settings.withDirections(List.of(Direction.RISING))
                        .withTrees(200)
                        .directions())
                .containsExactly(Direction.RISING);
        assertThat(settings.withSeed(9).withSeed(settings.seed())).isEqualTo(settings);
    }
}
