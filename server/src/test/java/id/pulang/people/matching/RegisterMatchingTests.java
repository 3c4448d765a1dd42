package id.pulang.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.registration.Registers;
import id.pulang.incidents.rosters.RegisterChange;
import id.pulang.incidents.rosters.RegisterEntry;
import id.pulang.linkage.decision.ExpectedErrors;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.results.MatchResult;
import id.pulang.people.matching.results.MatchRun;
import id.pulang.people.matching.results.Outlook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PulangTest
class RegisterMatchingTests {

    private static final Instant NOON = Instant.parse("2026-01-19T12:00:00Z");
    private static final IncidentId INCIDENT = new IncidentId(new UUID(0, 1));

    private static final Outlook NOTHING =
            new Outlook(new Thresholds(0.97, 0.03), new ExpectedErrors(0, 0, 0), List.of(), List.of());

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
        Optional<MatchRun> before = ended(NOON.minusSeconds(60), 100);

        assertThat(due(NOON.minusSeconds(5), Optional.empty())).isFalse();
        assertThat(due(NOON.minusSeconds(30), Optional.empty())).isTrue();
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
                var statement = registers.add(incident, ListKind.REGISTRATION, entry);
                registration.register(statement.orElseThrow());
            });
        }
        assertThat(Acting.as(SomeActors.registration(), () -> people.in(incident)))
                .hasSize(2);

        registerMatching.look(clock.instant().plus(Duration.ofMinutes(5)));

        assertThat(Acting.as(SomeActors.registration(), () -> people.in(incident)))
                .hasSize(1);
    }

    private static boolean due(Instant added, Optional<MatchRun> last) {
        return RegisterMatching.due(new RegisterChange(INCIDENT, added, SomeActors.registration()), last, NOON);
    }

    private static Optional<MatchRun> ended(Instant at, long millis) {
        return Optional.of(new MatchRun(INCIDENT, at, new MatchResult(10, 10, 0, 0, millis), NOTHING));
    }
}
