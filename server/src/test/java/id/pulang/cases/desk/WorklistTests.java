package id.pulang.cases.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PulangTest
class WorklistTests {

    @Autowired
    private Cases cases;

    @Autowired
    private Worklist worklist;

    @Autowired
    private SomeCases some;

    @Test
    void findsCasesByNumberAndByAnySpellingOfTheName() {
        var opened = some.opened(4);
        var incident = opened.getFirst().incident();

        Acting.as(SomeActors.consular(), () -> {
            var number = opened.getLast().number().value();

            assertThat(found(number, incident)).containsExactly(opened.getLast().id());
            assertThat(found(number.substring(8, 14), incident))
                    .contains(opened.getLast().id());
            assertThat(found("wahju nugroho", incident)).hasSize(1);
            assertThat(found("tidak ada orang ini", incident)).isEmpty();
        });
    }

    @Test
    void narrowsTheWorklistByStageAndOwner() {
        var opened = some.opened(3);
        var first = opened.getFirst();
        var incident = first.incident();

        Acting.as(SomeActors.consular(), () -> {
            cases.assign(List.of(first.id()), SomeActors.consular().id());

            var mine = new Filter("", incident, null, SomeActors.consular().id(), false, false, null, 1);
            var home = new Filter("", incident, Stage.HOME, null, false, false, null, 1);
            var late = new Filter("", incident, null, null, true, false, null, 1);
            assertThat(worklist.page(mine).lines()).extracting("id").containsExactly(first.id());
            assertThat(worklist.page(home).lines()).isEmpty();
            assertThat(worklist.page(late).total()).isZero();
        });
    }

    @Test
    void sortsTheWorklistBothWays() {
        var incident = some.opened(3).getFirst().incident();
        var everybody = new Filter("", incident, null, null, false, false, null, 1);

        var up = numbers(everybody, new Order(Order.By.NUMBER, false));
        var down = numbers(everybody, new Order(Order.By.NUMBER, true));

        assertThat(up).hasSizeGreaterThan(1).isSorted();
        assertThat(down).containsExactlyElementsOf(up.reversed());
    }

    private List<String> numbers(Filter filter, Order order) {
        return Acting.as(
                SomeActors.consular(),
                () -> worklist.page(filter, order).lines().stream()
                        .map(line -> line.number().value())
                        .toList());
    }

    private Stream<CaseId> found(String query, IncidentId incident) {
        return worklist.page(new Filter(query, incident, null, null, false, false, null, 1)).lines().stream()
                .map(line -> line.id());
    }
}
