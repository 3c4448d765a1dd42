package id.pulang.people.web;

import id.pulang.identity.Role;
import id.pulang.pages.Duties;
import id.pulang.pages.Duty;
import id.pulang.pages.NavigationItem;
import id.pulang.pages.changes.ChangeSource;
import id.pulang.people.answers.AnswerChanges;
import id.pulang.people.identity.IdentityChanges;
import id.pulang.people.interviews.Interview;
import id.pulang.people.interviews.Interviews;
import id.pulang.people.master.review.MasterQuestions;
import id.pulang.people.review.Questions;
import id.pulang.people.review.questions.QuestionCounts;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people stand in the rail and on the home page. */
@Configuration(proxyBeanMethods = false)
class PeoplePlaces {

    private static final String QUEUE = "/desk/people/review";
    private static final String ANSWER = QUEUE + "/next";

    @Bean
    NavigationItem peopleInTheRail() {
        return new NavigationItem("people", "/desk/people", "people", 30, Role.CASE_READERS);
    }

    @Bean
    NavigationItem matchingInTheRail() {
        return new NavigationItem("matching", "/desk/people/matching", "intersect", 910, Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    ChangeSource answersWhileAway(AnswerChanges changes) {
        return new ChangeSource(
                Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER), changes::since);
    }

    @Bean
    Duties changedIdentitiesThatWait(IdentityChanges changes) {
        return new Duties(
                "people",
                5,
                Set.of(Role.CONSULAR_OFFICER, Role.REVIEWER, Role.HEAD_OF_MISSION),
                () -> List.of(new Duty(
                                changes.waiting(),
                                "people.duty.changed",
                                "people.duty.changed.do",
                                "/desk/people/changed")
                        .listedAt("/desk/people/changed")));
    }

    @Bean
    Duties interviewsThatWait(Interviews interviews) {
        return new Duties("people", 6, Set.of(Role.CONSULAR_OFFICER), () -> {
            List<Interview> waiting = interviews.waiting();
            return waiting.isEmpty()
                    ? List.of()
                    : List.of(new Duty(
                            waiting.stream().map(Interview::person).distinct().count(),
                            "people.duty.interview",
                            "people.duty.interview.do",
                            "/desk/people/" + waiting.getFirst().person().value() + "#interviews"));
        });
    }

    @Bean
    Duties doubtsThatWait(Questions questions) {
        return new Duties("people", 20, Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER), () -> {
            QuestionCounts waiting = questions.waiting();
            return List.of(
                    question("second", waiting.second(), ANSWER, QUEUE + "?awaited=SECOND#questions"),
                    question("first", waiting.first(), ANSWER, QUEUE + "?awaited=FIRST#questions"),
                    question("disagreed", waiting.disagreed(), QUEUE, QUEUE + "?awaited=DISAGREED#questions"),
                    question("splits", waiting.splits(), QUEUE + "#splits", QUEUE + "#splits"));
        });
    }

    @Bean
    Duties doubtsAcrossIncidentsThatWait(MasterQuestions questions) {
        return new Duties(
                "people",
                21,
                Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER),
                () -> List.of(question("elsewhere", questions.waiting(), QUEUE + "#elsewhere", QUEUE + "#elsewhere")));
    }

    private static Duty question(String which, int of, String to, String list) {
        return new Duty(of, "people.duty." + which, "people.duty." + which + ".do", to).listedAt(list);
    }
}
