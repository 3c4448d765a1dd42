package id.pulang.people.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.IdSource;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.PersonSummary;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.QuestionId;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An answer is settled with what is kept of a comparison, and comes to what a match of the whole incident would. */
@PulangTest
class SettlingTests {

    private static final List<String> GIVEN = List.of("Rangga", "Galih", "Wulan", "Bayu", "Sekar", "Dimas", "Siti");
    private static final List<String> FAMILY = List.of("Mahameru", "Purnomo", "Segara", "Anggraini", "Rahmawati");
    private static final List<String> PLACES = List.of("Medan", "Solo", "Padang", "");
    private static final String HEADING = "No,Nama,Tanggal Lahir,Tempat Lahir,NIK\n";
    private static final int ROWS = 30;
    private static final int TURNS = 12;

    /** Everything that matching keeps, but the account of each question, which is sealed anew, and when runs ended. */
    private static final List<String> KEPT = List.of(
            "select p::text from people.person p where p.incident_id = '%s' order by p.id",
            "select m::text from people.membership m where m.incident_id = '%s' order by m.statement_id",
            "select l::text from people.link l where l.incident_id = '%s' order by l.id",
            """
            select concat_ws(' ', q.id, q.left_id, q.right_id, q.place, q.bits, q.probability, q.closed_at, q.outcome)
            from people.question q where q.incident_id = '%s' order by q.id""",
            """
            select concat_ws(' ', r.statements, r.people, r.automatic_joins, r.open_questions, r.too_many_alike, r.outlook)
            from people.match_run r where r.incident_id = '%s'""");

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Matching matching;

    @Autowired
    Questions questions;

    @Autowired
    Reviews reviews;

    @Autowired
    Splits splits;

    @Autowired
    People people;

    @Autowired
    IdSource ids;

    private DatabaseDoors database;
    private SomeLists lists;

    @Autowired
    void databaseOf(ApplicationContext application) {
        database = DatabaseDoors.of(application);
        lists = new SomeLists(incidents, rosters);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aMatchOfTheWholeAfterAnAnswerChangesNothing(long seed) throws SQLException {
        var random = new Random(seed);
        IncidentId incident = matched(rows(random), rows(random), rows(random));
        int settled = 0;
        int withoutOpeningAll = 0;

        for (int turn = 0; turn < TURNS; turn++) {
            int opened = openings(incident);
            List<String> before = kept(incident);
            if (random.nextInt(4) == 0) {
                split(incident, random);
            } else {
                answer(incident, random);
            }
            boolean settles = !kept(incident).equals(before);
            settled += settles ? 1 : 0;
            withoutOpeningAll += settles && openings(incident) == opened ? 1 : 0;

            List<String> after = kept(incident);
            match(incident);
            assertThat(kept(incident)).as("after turn %d", turn).isEqualTo(after);
        }

        assertThat(settled).isGreaterThan(TURNS / 2);
        assertThat(withoutOpeningAll).isGreaterThan(settled / 2);
    }

    private IncidentId matched(String... lists) {
        IncidentId incident = this.lists.incident();
        for (int list = 0; list < lists.length; list++) {
            this.lists.add(incident, "daftar-%d.csv".formatted(list), HEADING + lists[list]);
        }
        await().until(() -> heard(incident));
        match(incident);
        return incident;
    }

    /** Whether all lists were matched, so that no other match is under way. */
    private boolean heard(IncidentId incident) throws SQLException {
        return ask(
                        "select id from events.event_publication where completion_date is null and serialized_event like '%%%s%%'",
                        incident)
                .isEmpty();
    }

    private void match(IncidentId incident) {
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
    }

    private static String rows(Random random) {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "%d,%s %s,%s,%s,%n"
                        .formatted(
                                row,
                                any(GIVEN, random),
                                any(FAMILY, random),
                                random.nextInt(3) == 0
                                        ? "199%d-04-0%d".formatted(random.nextInt(3), 1 + random.nextInt(3))
                                        : "",
                                any(PLACES, random)))
                .collect(Collectors.joining());
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private List<QuestionId> open(IncidentId incident) {
        return Acting.as(SomeActors.consular(), () -> questions.open(incident)).stream()
                .map(each -> each.id())
                .toList();
    }

    private void answer(IncidentId incident, Random random) {
        List<QuestionId> open = open(incident);
        if (!open.isEmpty()) {
            answer(open.get(random.nextInt(open.size())), random.nextBoolean() ? Answer.SAME : Answer.DIFFERENT);
        }
    }

    private void answer(QuestionId question, Answer answer) {
        Acting.as(SomeActors.consular(), () -> reviews.answer(question, answer, ""));
        Acting.as(SomeActors.reviewer(), () -> reviews.confirm(question, answer));
    }

    /** Splits off one statement of somebody of whom several are known. */
    private void split(IncidentId incident, Random random) {
        List<PersonSummary> several = Acting.as(SomeActors.consular(), () -> people.in(incident)).stream()
                .filter(person -> person.statements() > 1)
                .toList();
        if (several.isEmpty()) {
            return;
        }
        PersonSummary person = several.get(random.nextInt(several.size()));
        var split = new SplitId(ids.next());
        Acting.as(SomeActors.consular(), () -> {
            StatementId one = people.statements(person.id()).getFirst();
            return splits.propose(split, person.id(), Set.of(one), "bukan dia");
        });
        Acting.as(SomeActors.reviewer(), () -> splits.confirm(split));
    }

    /** How often all statements of an incident were opened. */
    private int openings(IncidentId incident) throws SQLException {
        return ask("select id from access.audit_entry where act = 'opened' and '%s' = any(subjects)", incident)
                .size();
    }

    private List<String> kept(IncidentId incident) throws SQLException {
        var kept = Stream.<String>builder();
        for (String question : KEPT) {
            ask(question, incident).forEach(kept);
        }
        return kept.build().toList();
    }

    private List<String> ask(String question, IncidentId incident) throws SQLException {
        return DatabaseDoors.ask(database.asOwner(), question.formatted(incident.value()));
    }
}
