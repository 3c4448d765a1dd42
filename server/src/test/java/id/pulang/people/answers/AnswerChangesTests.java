package id.pulang.people.answers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.pages.changes.Absence;
import id.pulang.pages.changes.ChangeByOthers;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.Reviews;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.QuestionId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions of identity that others answered while an officer was away. */
@PulangTest
class AnswerChangesTests {

    private static final String ONE = "No. Reg;Nama;L/P;Tempat Lahir\nA-1;Rangga Mahameru;L;Medan\n";
    private static final String OTHER = "No. Reg;Nama;L/P;Tempat Lahir\nB-1;Rangga Mahameru;L;\n";

    @Autowired
    private AnswerChanges changes;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Clock clock;

    @Test
    void tellsWhoAnsweredAndNotWhat(
            @Autowired Incidents incidents, @Autowired Rosters rosters, @Autowired Matching matching) {
        var lists = new SomeLists(incidents, rosters);
        IncidentId incident = lists.incident();
        lists.add(incident, "satu.csv", ONE);
        lists.add(incident, "dua.csv", OTHER);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
        Instant away = clock.instant();
        Acting.as(SomeActors.reviewer(), () -> {
            QuestionId question = reviews.next(incident).orElseThrow();
            reviews.answer(question, Answer.UNSURE, "perlu ditanyakan kepada keluarga");
        });

        List<ChangeByOthers> told = since(SomeActors.consular(), away);

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().of()).isEqualTo(1);
        assertThat(told.getFirst().by()).containsExactly(SomeActors.reviewer().id());
        assertThat(told.getFirst().list()).isNull();
        assertThat(since(SomeActors.reviewer(), away)).isEmpty();
        assertThat(since(SomeActors.elsewhere(), away)).isEmpty();
    }

    private List<ChangeByOthers> since(Actor officer, Instant away) {
        return Acting.as(officer, () -> changes.since(new Absence(away, officer.id())));
    }
}
