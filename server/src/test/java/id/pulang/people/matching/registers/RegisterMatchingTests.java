package id.pulang.people.matching.registers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.registration.Registers;
import id.pulang.incidents.rosters.RegisterChange;
import id.pulang.incidents.rosters.RegisterEntry;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Registration;
import id.pulang.people.matching.results.MatchProgress;
import id.pulang.people.matching.results.MatchProgress.Stage;
import id.pulang.people.matching.results.MatchResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PulangTest
class RegisterMatchingTests {

    private static final Instant NOON = Instant.parse("2026-01-19T12:00:00Z");
    private static final IncidentId INCIDENT = new IncidentId(new UUID(0, 1));

    private static final MatchProgress NEVER = new MatchProgress(Stage.IDLE, 0, null, null);

    @Autowired
    private RegisterMatching registerMatching;

    @Autowired
    private Registers registers;

    @Autowired
    private Registration registration;

    @Autowired
    private People people;

    @Autowired
    private SomeLists lists;

    @Autowired
    private Clock clock;

    @Test
    void waitsForAPauseButNotForEver() {
        MatchProgress before = ended(NOON.minusSeconds(60), 100);

        assertThat(due(NOON.minusSeconds(5), NEVER)).isFalse();
        assertThat(due(NOON.minusSeconds(30), NEVER)).isTrue();
        assertThat(due(NOON.minusSeconds(5), before)).isFalse();
        assertThat(due(NOON.minusSeconds(30), before)).isTrue();
        assertThat(due(NOON.minusSeconds(5), ended(NOON.minusSeconds(200), 100)))
                .isTrue();
    }

    @Test
    void whatWasThereWhenTheLastRunBeganIsNotComparedAgain() {
        assertThat(due(NOON.minusSeconds(120), ended(NOON.minusSeconds(60), 5_000)))
                .isFalse();
        assertThat(due(NOON.minusSeconds(62), ended(NOON.minusSeconds(60), 5_000)))
                .isTrue();
    }

    /** A place is taken before its row is committed: the run may have begun between the two. */
    @Test
    void aRowThatMayHaveComeTooLateForTheLastRunIsComparedAgain() {
        assertThat(due(NOON.minusSeconds(70), ended(NOON.minusSeconds(60), 5_000)))
                .isTrue();
        assertThat(due(NOON.minusSeconds(80), ended(NOON.minusSeconds(60), 5_000)))
                .isFalse();
    }

    @Test
    void aLongRunIsBegunSeldom() {
        assertThat(due(NOON.minusSeconds(50), ended(NOON.minusSeconds(60), 30_000)))
                .isFalse();
        assertThat(due(NOON.minusSeconds(50), ended(NOON.minusSeconds(400), 30_000)))
                .isTrue();
    }

    @Test
    void whoWasRegisteredTwiceIsOnePersonAfterTheJob() {
        IncidentId incident = lists.incident();
        var entry = new RegisterEntry(Map.of(
                ColumnKind.NAME, "Rangga Wirakusuma",
                ColumnKind.BORN, "17-08-1998",
                ColumnKind.NATIONAL_NUMBER, "3273011708980004"));
        for (int time = 0; time < 2; time++) {
            Acting.as(SomeActors.registration(), () -> {
                var place = registers.next(incident, ListKind.REGISTRATION).orElseThrow();
                registration.register(registers.add(place, entry));
            });
        }
        assertThat(Acting.as(SomeActors.registration(), () -> people.in(incident)))
                .hasSize(2);

        registerMatching.look(clock.instant().plus(Duration.ofMinutes(5)));

        assertThat(Acting.as(SomeActors.registration(), () -> people.in(incident)))
                .hasSize(1);
    }

    private static boolean due(Instant added, MatchProgress last) {
        return RegisterMatching.due(new RegisterChange(INCIDENT, added, SomeActors.registration()), last, NOON);
    }

    private static MatchProgress ended(Instant at, long millis) {
        return new MatchProgress(Stage.IDLE, 10, at, new MatchResult(10, 10, 0, 0, 0, millis));
    }
}
