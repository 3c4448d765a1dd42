package id.pulang.incidents.web;

import id.pulang.identity.Role;
import id.pulang.pages.HomeSection;
import id.pulang.pages.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where incidents stand in the rail and on the home page. */
@Configuration(proxyBeanMethods = false)
class IncidentPlaces {

    @Bean
    NavigationItem incidentsInTheRail() {
        return new NavigationItem(
                "incidents",
                "/desk/incidents",
                "geo-alt",
                20,
                Set.of(
                        Role.REGISTRATION_OFFICER,
                        Role.CONSULAR_OFFICER,
                        Role.MEDICAL_OFFICER,
                        Role.REVIEWER,
                        Role.CLEARANCE_OWNER,
                        Role.REPATRIATION_LEAD,
                        Role.HEAD_OF_MISSION));
    }

    @Bean
    HomeSection filesThatWait() {
        return new HomeSection(10, "/desk/uploads/waiting", Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER));
    }
}
