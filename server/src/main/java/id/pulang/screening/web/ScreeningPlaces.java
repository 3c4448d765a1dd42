package id.pulang.screening.web;

import id.pulang.cases.CaseSection;
import id.pulang.cases.acts.ActPlace;
import id.pulang.cases.course.NextTask;
import id.pulang.identity.Role;
import id.pulang.pages.HomeSection;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where screening stands on the case page. */
@Configuration(proxyBeanMethods = false)
class ScreeningPlaces {

    @Bean
    HomeSection answersWaiting() {
        return new HomeSection(60, "/desk/screening/waiting", Set.of(Role.CONSULAR_OFFICER, Role.REVIEWER));
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
                60,
                "/desk/screening/cases/{case}",
                Set.of(
                        Role.CONSULAR_OFFICER,
                        Role.REVIEWER,
                        Role.CLEARANCE_OWNER,
                        Role.REPATRIATION_LEAD,
                        Role.HEAD_OF_MISSION));
    }
}
