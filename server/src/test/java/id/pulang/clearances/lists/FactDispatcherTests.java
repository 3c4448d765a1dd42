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

    @Test
    void handsEachFactToTheModuleThatKeepsIt() {
        var dispatcher = new FactDispatcher(List.of(people, assistance));

        dispatcher.dispatch(List.of(news(KeptBy.PEOPLE, "identity"), news(KeptBy.ASSISTANCE, "fit_to_travel")));

        assertThat(people.gates()).containsExactly("identity");
        assertThat(assistance.gates()).containsExactly("fit_to_travel");
    }

    @Test
    void handsAllFactsOfAModuleOverAtOnceAndInTheirOrder() {
        var dispatcher = new FactDispatcher(List.of(people, assistance));

        dispatcher.dispatch(List.of(
                news(KeptBy.ASSISTANCE, "first"), news(KeptBy.PEOPLE, "identity"), news(KeptBy.ASSISTANCE, "second")));

        assertThat(assistance.handed).hasSize(1);
        assertThat(assistance.gates()).containsExactly("first", "second");
    }

    @Test
    void troublesNobodyWhenAListSaysNothingNew() {
        new FactDispatcher(List.of(people, assistance)).dispatch(List.of());

        assertThat(people.handed).isEmpty();
        assertThat(assistance.handed).isEmpty();
    }

    @Test
    void doesNotStartWhereAKindOfFactHasNoOwner() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new FactDispatcher(List.of(people)))
                .withMessageContaining("assistance");
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
