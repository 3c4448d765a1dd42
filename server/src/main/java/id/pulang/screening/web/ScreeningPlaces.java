package id.pulang.screening.web;

import id.pulang.cases.CaseSection;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.acts.ActPlace;
import id.pulang.cases.course.NextTask;
import id.pulang.identity.Role;
import id.pulang.pages.Duties;
import id.pulang.pages.Duty;
import id.pulang.screening.offers.Offers;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where screening stands on the case page. */
@Configuration(proxyBeanMethods = false)
class ScreeningPlaces {

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
