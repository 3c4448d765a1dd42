package id.pulang.clearances;

import static id.pulang.clearances.FourPeople.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.PeopleMatched;
import id.pulang.people.SomeLists;
import id.pulang.people.review.Questions;
import id.pulang.people.review.Reviews;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.QuestionSummary;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;

/** What an answer of two officers on a doubt does to the gates: all that follows for those it is about, and no more. */
@PulangTest
class AnswersOnDoubtsTests extends ClearancesOfFour {

    private static final Instant AT = Instant.parse("2025-10-22T02:00:00Z");
    private static final List<String> GIVEN = List.of("Rangga", "Galih", "Wulan", "Bayu", "Sekar", "Dimas");
    private static final List<String> FAMILY = List.of("Mahameru", "Purnomo", "Segara", "Anggraini");
    private static final int ROWS = 14;

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Questions questions;

    @Autowired
    Reviews reviews;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ApplicationContext application;

    @Test
    void anAnswerWaitsForNoCaseThatItIsNotAbout() throws Exception {
        var incident =
                matched("1,Rangga Mahameru,,\n2,Siti Rahmawati,1999-03-04,3201014403990001\n", "1,Rangga Mahameru,,\n");
        QuestionSummary asked = open(incident).getFirst();

        try (Connection other = DatabaseDoors.of(application).asOwner();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select id from cases.protection_case where id = '%s' for no key update"
                    .formatted(some.at(incident, 2).id().value()));
            var answered = CompletableFuture.runAsync(() -> answer(asked, Answer.SAME));

            assertThat(answered).succeedsWithin(30, TimeUnit.SECONDS);
            other.rollback();
        }
        assertThat(open(incident)).isEmpty();
    }

    /** Whoever may travel by what an answer changed is found by it: to look at everybody afterwards changes nothing. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void decidingOnEverybodyAfterAnAnswerChangesNothing(long seed) {
        var random = new Random(seed);
        var incident = matched(
                rows(names(random), row -> "199%d-04-%02d".formatted(row % 8, row)),
                rows(names(random), row -> random.nextInt(4) == 0 ? "1996-04-03" : ""));
        opened(
                incident,
                IntStream.rangeClosed(1, ROWS).mapToObj(row -> allBut(row, "")).collect(Collectors.joining()));
        List<String> before = standing(incident);

        for (int turn = 0; turn < 6 && !open(incident).isEmpty(); turn++) {
            List<QuestionSummary> open = open(incident);
            answer(open.get(random.nextInt(open.size())), random.nextInt(3) > 0 ? Answer.DIFFERENT : Answer.SAME);

            List<String> answered = standing(incident);
            decideOnEverybody(incident);
            assertThat(standing(incident)).as("after answer %d", turn + 1).isEqualTo(answered);
        }

        assertThat(standing(incident))
                .as("the answers opened or closed somebody's way")
                .isNotEqualTo(before);
    }

    private IncidentId matched(String first, String second) {
        var lists = new SomeLists(incidents, rosters);
        IncidentId incident = lists.incident();
        lists.add(incident, LIST + ".csv", "No,Nama,Tanggal Lahir,NIK\n" + first);
        lists.add(incident, "dua.csv", "No,Nama,Tanggal Lahir,NIK\n" + second);
        await().until(() -> heard(incident));
        Acting.as(SomeActors.consular(), () -> cases.openForAllPresent(incident));
        return incident;
    }

    /** Whether both lists were matched, so that no match of all of them is under way any more. */
    private boolean heard(IncidentId incident) throws SQLException {
        String unheard =
                "select id from events.event_publication where completion_date is null and serialized_event like '%%%s%%'";
        return DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), unheard.formatted(incident.value()))
                .isEmpty();
    }

    /** Names of which each stands once on a list, in some order. */
    private static List<String> names(Random random) {
        List<String> names = new ArrayList<>(GIVEN.stream()
                .flatMap(given -> FAMILY.stream().map(family -> given + " " + family))
                .toList());
        Collections.shuffle(names, random);
        return names;
    }

    private static String rows(List<String> names, IntFunction<String> born) {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "%d,%s,%s,%n".formatted(row, names.get(row - 1), born.apply(row)))
                .collect(Collectors.joining());
    }

    private List<QuestionSummary> open(IncidentId incident) {
        return Acting.as(SomeActors.consular(), () -> questions.open(incident));
    }

    private void answer(QuestionSummary asked, Answer answer) {
        Acting.as(SomeActors.consular(), () -> reviews.answer(asked.id(), answer, ""));
        Acting.as(SomeActors.reviewer(), () -> reviews.confirm(asked.id(), answer));
    }

    private void decideOnEverybody(IncidentId incident) {
        Acting.as(
                SomeActors.reviewer(),
                () -> transactions.executeWithoutResult(_ -> events.publishEvent(new PeopleMatched(incident, AT))));
    }

    /** How every case of an incident stands, and until when its pass is open. */
    private List<String> standing(IncidentId incident) {
        return Acting.as(
                SomeActors.reviewer(),
                () -> transactions.execute(_ -> jdbc.sql("""
                        select concat_ws(' ', c.number, c.stage, c.merged_into, p.open, p.good_until)
                        from cases.protection_case c left join clearances.pass p on p.case_id = c.id
                        where c.incident_id = :incident order by c.number
                        """)
                        .param("incident", incident.value())
                        .query(String.class)
                        .list()));
    }
}
