package id.pulang.incidents.closure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Registers;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.registration.WalkIns;
import id.pulang.incidents.rosters.Acceptance;
import id.pulang.lists.Problem;
import id.pulang.people.SomeLists;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Incidents that are closed and opened again: what ends, what goes on, and who decides. */
@PulangTest
class ClosuresTests {

    private static final Actor OFFICER = SomeActors.consular();

    @Autowired
    private Closures closures;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Registers registers;

    @Autowired
    private WalkIns walkIns;

    @Autowired
    private SomeLists lists;

    @Test
    void aClosedIncidentTakesNobodyAndKeepsWhomItHas() {
        IncidentId incident = lists.incident();
        lists.add(incident, "daftar.csv", "No,Nama\n1,Si Lama\n");
        Received.Readable before = received(incident);

        assertThat(close(incident, ClosureReason.PEOPLE_HOME, null)).isEqualTo(Closing.CLOSED);

        assertThat(problems(before)).containsExactly("incident_closed");
        assertThat(as(() -> registers.next(incident, ListKind.REGISTRATION))).isEmpty();
        assertThat(as(() -> incidents.notClosed()))
                .extracting(IncidentSummary::id)
                .doesNotContain(incident);
        assertThat(as(() -> incidents.all())).extracting(IncidentSummary::id).contains(incident);
        assertThat(as(() -> incidents.statements(incident))).hasSize(1);
        assertThat(as(() -> closures.of(incident)).orElseThrow())
                .returns(ClosureReason.PEOPLE_HOME, Closure::reason)
                .returns(null, Closure::into);
    }

    @Test
    void isOpenedAgain() {
        IncidentId incident = lists.incident();
        close(incident, ClosureReason.OPENED_BY_MISTAKE, null);

        assertThat(as(() -> closures.reopen(incident))).isTrue();

        assertThat(as(() -> closures.reopen(incident))).isFalse();
        assertThat(as(() -> registers.next(incident, ListKind.REGISTRATION))).isPresent();
        assertThat(as(() -> incidents.notClosed()))
                .extracting(IncidentSummary::id)
                .contains(incident);
        assertThat(close(incident, ClosureReason.PEOPLE_HOME, null)).isEqualTo(Closing.CLOSED);
    }

    @Test
    void whatWasRecordedTwiceNamesTheOneThatGoesOn() {
        IncidentId kept = lists.incident();
        IncidentId again = lists.incident();

        assertThat(close(again, ClosureReason.OPENED_TWICE, null)).isEqualTo(Closing.NO_OTHER);
        assertThat(close(again, ClosureReason.OPENED_TWICE, again)).isEqualTo(Closing.NO_OTHER);
        assertThat(close(again, ClosureReason.OPENED_TWICE, kept)).isEqualTo(Closing.CLOSED);
        assertThat(close(kept, ClosureReason.OPENED_TWICE, again)).isEqualTo(Closing.NO_OTHER);

        assertThat(as(() -> closures.all()).get(again)).returns(kept, Closure::into);
    }

    @Test
    void theCounterOfThisMonthStaysOpen() {
        IncidentId counter = as(walkIns::thisMonth);

        assertThat(close(counter, ClosureReason.PEOPLE_HOME, null)).isEqualTo(Closing.COUNTER_OPEN);
    }

    @Test
    void ofTwoOfficersAtOnceOneIsTold() throws InterruptedException, ExecutionException {
        IncidentId incident = lists.incident();
        Callable<Closing> closing = () -> close(incident, ClosureReason.PEOPLE_HOME, null);

        try (var officers = Executors.newFixedThreadPool(2)) {
            List<Future<Closing>> both = officers.invokeAll(List.of(closing, closing));

            assertThat(List.of(both.getFirst().get(), both.getLast().get()))
                    .containsExactlyInAnyOrder(Closing.CLOSED, Closing.CLOSED_BEFORE);
        }
    }

    @Test
    void isForTheMissionThatOpenedIt() {
        IncidentId incident = lists.incident();

        for (Actor other : List.of(SomeActors.registration(), SomeActors.elsewhere(), SomeActors.kemensos())) {
            assertThatThrownBy(() -> Acting.as(other, () -> closures.close(incident, ClosureReason.PEOPLE_HOME, null)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> Acting.as(other, () -> closures.reopen(incident)))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(as(() -> closures.of(incident))).isEmpty();
    }

    private Closing close(IncidentId incident, ClosureReason reason, @Nullable IncidentId into) {
        return as(() -> closures.close(incident, reason, into));
    }

    private Received.Readable received(IncidentId incident) {
        var file = new ByteArrayInputStream("No,Nama\n2,Si Baru\n".getBytes(UTF_8));
        return (Received.Readable) as(() -> rosters.receive(incident, "baru.csv", file));
    }

    private List<String> problems(Received.Readable file) {
        return switch (as(() -> rosters.accept(file.upload()))) {
            case Acceptance.Undecided(List<Problem> problems) ->
                problems.stream().map(Problem::code).toList();
            case Acceptance _ -> List.of();
        };
    }

    private static <T> T as(Supplier<T> work) {
        return Acting.as(OFFICER, work::get);
    }
}
