package id.pulang.people.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.Statement;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.lists.SomeFile;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.PersonSummary;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Join;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.Outcome;
import id.pulang.people.review.questions.QuestionId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PulangTest
class DemoReviewTests {

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Matching matching;

    @Autowired
    Reviews reviews;

    @Autowired
    People people;

    @Test
    void sixListsAndTwoOfficersFindTheRightPeople() {
        var lists = new SomeLists(incidents, rosters);
        IncidentId incident = lists.incident();
        for (String file : List.of(
                "1-police-custody-list.csv",
                "2-hospital-patients.xlsx",
                "3-embassy-registration.csv",
                "4-taken-from-workplace.csv",
                "5-reregistration-detention.xlsx",
                "6-family-reports.csv")) {
            lists.add(incident, file, SomeFile.ofDemo(file));
        }
        Map<StatementId, String> truth = truth(incident);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));

        int asked = answerAll(incident, truth);

        List<PersonSummary> found = Acting.as(SomeActors.consular(), () -> people.in(incident));
        Set<Set<StatementId>> groups = Acting.as(SomeActors.consular(), () -> people.of(truth.keySet()))
                .entrySet()
                .stream()
                .collect(groupingBy(Map.Entry::getValue))
                .values()
                .stream()
                .map(group -> group.stream().map(Map.Entry::getKey).collect(toSet()))
                .collect(toSet());
        Set<Set<StatementId>> right =
                truth.entrySet().stream().collect(groupingBy(Map.Entry::getValue)).values().stream()
                        .map(group -> group.stream().map(Map.Entry::getKey).collect(toSet()))
                        .collect(toSet());
        List<Join> joins = Acting.as(SomeActors.consular(), () -> matching.joins(incident));
        assertThat(joins)
                .filteredOn(join -> !Objects.equals(truth.get(join.left()), truth.get(join.right())))
                .isEmpty();
        assertThat(asked).isPositive();
        assertThat(groups).isEqualTo(right);
        assertThat(found)
                .hasSize(122)
                .allSatisfy(person -> assertThat(person.openDoubts()).isZero());
        assertThat(found).filteredOn(PersonSummary::present).hasSize(110);
    }

    private int answerAll(IncidentId incident, Map<StatementId, String> truth) {
        int asked = 0;
        long began = System.nanoTime();
        Optional<QuestionId> next = Acting.as(SomeActors.consular(), () -> reviews.next(incident));
        while (next.isPresent()) {
            QuestionId question = next.get();
            var pair = Acting.as(SomeActors.consular(), () -> reviews.pair(question));
            boolean same = Objects.equals(truth.get(pair.left()), truth.get(pair.right()));
            Answer answer = same ? Answer.SAME : Answer.DIFFERENT;
            Acting.as(SomeActors.consular(), () -> reviews.answer(question, answer, ""));
            var outcome = Acting.as(SomeActors.reviewer(), () -> reviews.confirm(question, answer));
            assertThat(outcome).isEqualTo(new Outcome.Settled(answer));
            asked++;
            next = Acting.as(SomeActors.consular(), () -> reviews.next(incident));
        }
        System.out.println("asked " + asked + " in " + (System.nanoTime() - began) / 1_000_000 + " ms");
        return asked;
    }

    private Map<StatementId, String> truth(IncidentId incident) {
        var rows = new HashMap<String, StatementId>();
        List<Statement> statements = Acting.as(SomeActors.consular(), () -> incidents.statements(incident));
        statements.forEach(statement -> rows.put(statement.listName() + "," + statement.row(), statement.id()));
        var truth = new HashMap<StatementId, String>();
        new String(SomeFile.ofDemo("truth.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .forEach(line -> {
                    int comma = line.lastIndexOf(',');
                    truth.put(Objects.requireNonNull(rows.get(line.substring(0, comma))), line.substring(comma + 1));
                });
        return truth;
    }
}
