package id.pulang.registration.web;

import id.pulang.cases.CaseSection;
import id.pulang.identity.Role;
import id.pulang.pages.Duties;
import id.pulang.pages.Duty;
import id.pulang.pages.NavigationItem;
import id.pulang.registration.queue.Queue;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the counter stands in the rail, and the token on the case page. */
@Configuration(proxyBeanMethods = false)
class RegistrationPlaces {

    private static final Set<Role> OFFICERS = Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER);

    @Bean
    NavigationItem counterInTheRail() {
        return new NavigationItem("registration", DeskRegistrationController.PATH, "person-plus", 18, OFFICERS);
    }

    @Bean
    CaseSection arrivalOnTheCase() {
        return new CaseSection(CaseSection.Position.BESIDE, 30, "/desk/registration/case/{case}", Role.CASEWORKERS);
    }

    @Bean
    Duties whoWaitsInTheQueue(Queue queue) {
        return new Duties(
                "registration",
                3,
                OFFICERS,
                () -> List.of(new Duty(
                                queue.waiting(),
                                "registration.queue.duty",
                                "registration.queue.duty.do",
                                DeskQueueController.PATH)
                        .listedAt(DeskQueueController.PATH)));
    }
}
