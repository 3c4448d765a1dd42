package id.pulang.linkage.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.linkage.Linker;
import id.pulang.linkage.incident.IncidentFolder;
import id.pulang.linkage.model.PersonRecord;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdsTests {

    private static final List<PersonRecord> DEMO =
            IncidentFolder.read(Path.of("..", "demo-data")).records();

    @Test
    void joinLessWithoutAskingTheHigherTheyAre() {
        var strict = linked(new Thresholds(0.9999, 0.02));
        var standard = linked(Thresholds.standard());

        assertThat(strict.joins()).hasSizeLessThan(standard.joins().size());
        assertThat(strict.joins())
                .allSatisfy(join -> assertThat(join.explanation().probability()).isGreaterThanOrEqualTo(0.9999));
        assertThat(strict.expected().wrongJoins())
                .isLessThan(standard.expected().wrongJoins());
    }

    @Test
    void missMoreTheLaterSomebodyIsAsked() {
        var late = linked(new Thresholds(Thresholds.standard().joinAt(), 0.3));
        var standard = linked(Thresholds.standard());

        assertThat(late.doubts()).hasSizeLessThan(standard.doubts().size());
        assertThat(late.expected().missed()).isGreaterThan(standard.expected().missed());
    }

    @Test
    void areTheShippedOnesUnlessOthersAreGiven() {
        assertThat(linked(Thresholds.standard())).isEqualTo(Linker.standard().link(DEMO, LinkConstraints.nothing()));
    }

    @Test
    void refuseToAskAboveTheLineFromWhichNobodyIsAsked() {
        assertThatThrownBy(() -> new Thresholds(0.5, 0.6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(1.1, 0.6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(Double.NaN, 0.1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LinkageResult linked(Thresholds thresholds) {
        var linkage = Linker.standard().with(thresholds).link(DEMO, LinkConstraints.nothing());
        return linkage;
    }
}
