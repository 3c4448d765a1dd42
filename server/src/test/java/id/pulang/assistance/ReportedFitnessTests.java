package id.pulang.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.facts.ReportedFact;
import id.pulang.people.SomeLists;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What a list says of somebody's fitness: only that they are not fit, and only of people with a case. */
@PulangTest
class ReportedFitnessTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);

    @Autowired
    private SomeLists someLists;

    @Autowired
    private SomeCases someCases;

    @Autowired
    private Assistance assistance;

    @Autowired
    private ReportedFitness reported;

    @Autowired
    private TransactionOperations transactions;

    private CaseSummary person;
    private StatementId row;

    @BeforeEach
    void listSomebody() {
        person = someCases.opened(1).getFirst();
        row = someLists.statement(person.incident(), "daftar", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_fit", "NOT_FIT", "Not_Fit"})
    void takesTheWordInAnyCase(String word) {
        taken(SomeActors.clearance(), fact(row, word));

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.fitness()).isEqualTo(Fitness.NOT_FIT);
            assertThat(finding.on()).isEqualTo(TODAY);
            assertThat(finding.source()).isEqualTo("klinik.csv #3");
            assertThat(finding.by()).isEqualTo(SomeActors.clearance().id());
        });
    }

    @Test
    void leavesOutRowsAboutNobodyWithACaseAndTakesTheOthers() {
        taken(SomeActors.clearance(), fact(new StatementId(new UUID(9, 9)), "not_fit"), fact(row, "not_fit"));

        assertThat(findings()).hasSize(1);
    }

    @Test
    void saysOfNobodyThatTheyAreFitNotEvenBesideOthersWhoAreNot() {
        assertThatThrownBy(() -> taken(SomeActors.clearance(), fact(row, "not_fit"), fact(row, "fit")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> taken(SomeActors.clearance(), fact(row, "perhaps")))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(findings()).isEmpty();
    }

    @Test
    void isTakenFromDoctorsAndFromWhoBringsListsOnly() {
        for (Actor other : List.of(SomeActors.lead(), SomeActors.consular(), SomeActors.administrator())) {
            assertThatThrownBy(() -> taken(other, fact(row, "not_fit")))
                    .as("%s", other.role())
                    .isInstanceOf(Forbidden.class);
        }
        taken(SomeActors.medical(), fact(row, "not_fit"));

        assertThat(findings()).hasSize(1);
        assertThat(reported.name()).isEqualTo("assistance");
    }

    private void taken(Actor by, ReportedFact... facts) {
        Acting.as(by, () -> transactions.executeWithoutResult(_ -> reported.take(List.of(facts))));
    }

    private List<FitnessFinding> findings() {
        return Acting.as(SomeActors.medical(), () -> assistance.history(person.id()));
    }

    private static ReportedFact fact(StatementId about, String word) {
        return new ReportedFact(about, "fit_to_travel", word, "", TODAY, "klinik.csv #3");
    }
}
