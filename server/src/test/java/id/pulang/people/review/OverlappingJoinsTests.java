package id.pulang.people.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.transactions.TooManyWait;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.QuestionId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Officers who settle doubts about the same rows at one moment. */
@Tag("security")
@PulangTest
class OverlappingJoinsTests {

    private static final String HEAD = "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK\n";

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Matching matching;

    @Autowired
    private Reviews reviews;

    @Autowired
    private People people;

    @Autowired
    private ApplicationContext application;

    private IncidentId incident;

    /** The middle row may be either of the two others, which are of two towns. */
    @BeforeEach
    void threeRowsThatMayBeOnePerson() {
        var lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        lists.add(incident, "satu.csv", HEAD + "A-1;Rangga Mahameru;L;Medan;;\n");
        lists.add(incident, "dua.csv", HEAD + "B-1;Rangga Mahameru;L;;;\n");
        lists.add(incident, "tiga.csv", HEAD + "C-1;Rangga Mahameru;L;Solo;;\n");
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
    }

    @Test
    void makeOnePersonOfAllAndNobodyTwice() throws Exception {
        List<QuestionId> open = open();
        assertThat(open).hasSizeGreaterThan(1);
        open.forEach(each -> answer(SomeActors.consular(), each, Answer.SAME));

        atOnce(open, Answer.SAME);

        assertThat(living()).isEqualTo(1);
        assertThat(ask("""
                select count(*) from people.membership where person_id in
                    (select id from people.person where incident_id = '%s' and merged_into is null)
                """)).containsExactly("3");
    }

    @Test
    void neverJoinWhomOfficersKeepApart() throws Exception {
        List<QuestionId> open = open();
        QuestionId apart = open.getFirst();
        for (QuestionId each : open) {
            answer(SomeActors.consular(), each, each.equals(apart) ? Answer.DIFFERENT : Answer.SAME);
        }

        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = new CyclicBarrier(open.size());
            List<Future<?>> all = new ArrayList<>();
            for (QuestionId each : open) {
                all.add(officers.submit(() -> {
                    start.await();
                    return answerOnceItIsTheirTurn(
                            SomeActors.reviewer(), each, each.equals(apart) ? Answer.DIFFERENT : Answer.SAME);
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }

        assertThat(ask("""
                select count(*) from people.question q
                    join people.membership l on l.statement_id = q.left_id
                    join people.membership r on r.statement_id = q.right_id
                where q.incident_id = '%s' and q.outcome = 'DIFFERENT' and l.person_id = r.person_id
                """)).containsExactly("0");
    }

    private void atOnce(List<QuestionId> open, Answer answer) throws Exception {
        Actor[] seconds = {SomeActors.reviewer(), SomeActors.reviewerTwo(), SomeActors.consularTwo()};
        var start = new CyclicBarrier(open.size() * seconds.length);
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (QuestionId each : open) {
                for (Actor second : seconds) {
                    all.add(officers.submit(() -> {
                        start.await();
                        return answerOnceItIsTheirTurn(second, each, answer);
                    }));
                }
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
    }

    /** Whoever is told that too many wait presses again, as the page says. */
    private Object answerOnceItIsTheirTurn(Actor officer, QuestionId question, Answer answer)
            throws InterruptedException {
        while (true) {
            try {
                return answer(officer, question, answer);
            } catch (TooManyWait busy) {
                Thread.sleep(20);
            }
        }
    }

    private Object answer(Actor officer, QuestionId question, Answer answer) {
        return Acting.as(officer, () -> reviews.answer(question, answer, "cocok semua"));
    }

    private int living() {
        return Acting.as(SomeActors.consular(), () -> people.in(incident).size());
    }

    private List<QuestionId> open() throws SQLException {
        return ask("select id from people.question where incident_id = '%s' and outcome is null order by id").stream()
                .map(each -> new QuestionId(UUID.fromString(each)))
                .collect(Collectors.toList());
    }

    private List<String> ask(String sql) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), sql.formatted(incident.value()));
    }
}
