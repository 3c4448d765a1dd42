package id.pulang.people.web;

import id.pulang.identity.Role;
import id.pulang.pages.HomeSection;
import id.pulang.pages.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people stand in the rail and on the home page. */
@Configuration(proxyBeanMethods = false)
class PeoplePlaces {

    @Bean
    NavigationItem peopleInTheRail() {
        return new NavigationItem(
                "people",
                "/desk/people",
                "people",
                30,
                Set.of(
                        Role.REGISTRATION_OFFICER,
                        Role.CONSULAR_OFFICER,
                        Role.MEDICAL_OFFICER,
                        Role.REVIEWER,
                        Role.CLEARANCE_OWNER,
                        Role.REPATRIATION_LEAD,
                        Role.HEAD_OF_MISSION,
                        Role.RECEIVING_AGENCY));
    }

    @Bean
    NavigationItem matchingInTheRail() {
        return new NavigationItem("matching", "/desk/people/matching", "intersect", 910, Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    HomeSection changedIdentitiesThatWait() {
        return new HomeSection(
                5, "/desk/people/changed/waiting", Set.of(Role.CONSULAR_OFFICER, Role.REVIEWER, Role.HEAD_OF_MISSION));
    }

    @Bean
    HomeSection interviewsThatWait() {
        return new HomeSection(6, "/desk/people/interviews/waiting", Set.of(Role.CONSULAR_OFFICER));
    }

    @Bean
    HomeSection doubtsThatWait() {
        return new HomeSection(
                20,
                "/desk/people/review/waiting",
                Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER));
    }
}
