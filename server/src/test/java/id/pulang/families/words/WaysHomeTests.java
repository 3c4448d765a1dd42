package id.pulang.families.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.course.NotedMilestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaysHomeTests {

    @Test
    void onlyWhoWasTakenInLastIsSafe() {
        var takenIn = StageEffect.reaches(Stage.IN_CARE);

        assertThat(WaysHome.isTakenIn(List.of())).isFalse();
        assertThat(WaysHome.isTakenIn(happened(takenIn))).isTrue();
        assertThat(WaysHome.isTakenIn(happened(takenIn, StageEffect.reaches(Stage.REGISTERED))))
                .isTrue();
    }

    @Test
    void whoWasLostSinceIsNotSafe() {
        var takenIn = StageEffect.reaches(Stage.IN_CARE);
        for (Stage stage : Stage.values()) {
            boolean rests = stage.compareTo(Stage.REGISTERED) <= 0;

            assertThat(WaysHome.isTakenIn(happened(takenIn, StageEffect.loses(stage))))
                    .as("lost: " + stage)
                    .isEqualTo(!rests);
            assertThat(WaysHome.isTakenIn(happened(takenIn, StageEffect.loses(stage), takenIn)))
                    .as("lost and taken in again: " + stage)
                    .isTrue();
        }
        assertThat(WaysHome.isTakenIn(
                        happened(takenIn, StageEffect.loses(Stage.REGISTERED), StageEffect.reaches(Stage.REGISTERED))))
                .as("sought again and registered from a list")
                .isFalse();
    }

    @Test
    void whoWasRefusedOrCalledBackIsWithNoAgency() {
        var handedOver = StageEffect.begins(Stage.HOME);

        assertThat(WaysHome.isHandedOver(happened(StageEffect.reaches(Stage.LANDED))))
                .isFalse();
        assertThat(WaysHome.isHandedOver(happened(handedOver))).isTrue();
        assertThat(WaysHome.isHandedOver(happened(handedOver, StageEffect.reaches(Stage.HOME))))
                .isTrue();
        assertThat(WaysHome.isHandedOver(happened(handedOver, StageEffect.loses(Stage.HOME))))
                .as("refused or called back")
                .isFalse();
        assertThat(WaysHome.isHandedOver(happened(handedOver, StageEffect.loses(Stage.HOME), handedOver)))
                .isTrue();
    }

    private static List<NotedMilestone> happened(StageEffect... effects) {
        var noted = new ArrayList<NotedMilestone>();
        for (StageEffect effect : effects) {
            Instant at = Instant.parse("2025-10-22T10:00:00Z").plusSeconds(noted.size());
            noted.add(new NotedMilestone("X", at, Optional.of(effect)));
        }
        return noted;
    }
}
