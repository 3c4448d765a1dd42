package id.pulang.clearances.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.pulang.clearances.gates.Gate.KeptBy;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.facts.FactOwner;
import id.pulang.incidents.facts.ReportedFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who gets which fact of a list, without a database. */
class FactDispatcherTests {

    private final Owner people = new Owner("people");
    private final Owner assistance = new Owner("assistance");
    private final Owner screening = new Owner("screening");
    private final Owner clearances = new Owner("clearances");

    @Test
    void handsEachFactToTheModuleThatKeepsIt() {
        var dispatcher = new FactDispatcher(List.of(people, assistance, screening, clearances));

        dispatcher.dispatch(List.of(
                news(KeptBy.PEOPLE, "identity"),
                news(KeptBy.SCREENING, "screening"),
                news(KeptBy.ASSISTANCE, "fit_to_travel"),
                news(KeptBy.CLEARANCES, "exit_permit"),
                news(KeptBy.AGE, "minor_escort")));

        assertThat(people.gates()).containsExactly("identity");
        assertThat(screening.gates()).containsExactly("screening");
        assertThat(assistance.gates()).containsExactly("fit_to_travel");
        assertThat(clearances.gates()).containsExactlyInAnyOrder("exit_permit", "minor_escort");
    }

    @Test
    void handsAllFactsOfAModuleOverAtOnceAndInTheirOrder() {
        var dispatcher = new FactDispatcher(List.of(people, assistance, screening, clearances));

        dispatcher.dispatch(List.of(
                news(KeptBy.CLEARANCES, "exit_permit"),
                news(KeptBy.PEOPLE, "identity"),
                news(KeptBy.CLEARANCES, "police_release")));

        assertThat(clearances.handed).hasSize(1);
        assertThat(clearances.gates()).containsExactly("exit_permit", "police_release");
    }

    @Test
    void troublesNobodyWhenAListSaysNothingNew() {
        new FactDispatcher(List.of(people, assistance, screening, clearances)).dispatch(List.of());

        assertThat(people.handed).isEmpty();
        assertThat(clearances.handed).isEmpty();
    }

    @Test
    void doesNotStartWhereAKindOfFactHasNoOwner() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new FactDispatcher(List.of(people, assistance, clearances)))
                .withMessageContaining("screening");
    }

    private static TakenList.News news(KeptBy keeper, String gate) {
        var day = LocalDate.of(2025, 10, 20);
        var fact = new ReportedFact(new StatementId(new UUID(1, 1)), gate, "granted", "", day, "daftar.csv #1");
        return new TakenList.News(keeper, fact);
    }

    /** A module that only remembers what it was handed. */
    private static final class Owner implements FactOwner {

        private final String name;
        private final List<List<ReportedFact>> handed = new ArrayList<>();

        Owner(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void take(List<ReportedFact> facts) {
            handed.add(facts);
        }

        List<String> gates() {
            return handed.stream().flatMap(List::stream).map(ReportedFact::gate).toList();
        }
    }
}
