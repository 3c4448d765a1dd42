package id.pulang.screening.web;

import id.pulang.cases.CaseSection;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.acts.ActPlace;
import id.pulang.cases.course.NextTask;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.jobs.RecurringJob;
import id.pulang.pages.Duties;
import id.pulang.pages.Duty;
import id.pulang.screening.Screenings;
import id.pulang.screening.offers.Offers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where screening stands on the case page and the home page, and what the server does for it in turn. */
@Configuration(proxyBeanMethods = false)
class ScreeningPlaces {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    /** How many people one run of the server looks at; our proposal. */
    private static final int AT_ONCE = 100;

    private static final Actor SERVER = Actor.server("screenings");

    @Bean
    Duties answersWaiting(Offers offers) {
        return new Duties("cases", 60, Set.of(Role.CONSULAR_OFFICER, Role.REVIEWER), () -> {
            List<CaseSummary> waiting = offers.waiting();
            return waiting.isEmpty()
                    ? List.of()
                    : List.of(new Duty(
                            waiting.size(),
                            "screening.duty.offer",
                            "screening.duty.offer.do",
                            "/desk/cases/" + waiting.getFirst().id().value()));
        });
    }

    /** Beside the second looks that wait: what was concluded against what was found. */
    @Bean
    Duties screeningsToLookAtAgain(Screenings screenings) {
        return new Duties("cases", 61, Set.of(Role.CONSULAR_OFFICER, Role.REVIEWER), () -> {
            List<CaseSummary> again = screenings.toLookAgain();
            return again.isEmpty()
                    ? List.of()
                    : List.of(new Duty(
                            again.size(),
                            "screening.duty.again",
                            "screening.duty.again.do",
                            "/desk/cases/" + again.getFirst().id().value()));
        });
    }

    @Bean
    RecurringJob findingsOfEarlierVersions(Screenings screenings) {
        return new RecurringJob("earlier-findings", PAUSE, () -> Acting.as(SERVER, () -> look(screenings)));
    }

    private static void look(Screenings screenings) {
        int looked = 0;
        while (looked < AT_ONCE && screenings.judgeEarlier()) {
            looked++;
        }
    }

    @Bean
    ActPlace screeningDone() {
        return ActPlace.onTheCase(
                "screening",
                Set.of(Role.CONSULAR_OFFICER, Role.REVIEWER),
                NextTask.SCREEN_FIRST,
                NextTask.SCREEN_SECOND);
    }

    @Bean
    CaseSection screeningOfTheCase() {
        return new CaseSection(
                CaseSection.Position.WORK,
                30,
                "/desk/screening/cases/{case}?folded=true",
                Set.of(
                        Role.CONSULAR_OFFICER,
                        Role.REVIEWER,
                        Role.CLEARANCE_OWNER,
                        Role.REPATRIATION_LEAD,
                        Role.HEAD_OF_MISSION));
    }
}
