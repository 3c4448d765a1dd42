package id.pulang.incidents.web;

import id.pulang.identity.Role;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.WaitingUpload;
import id.pulang.pages.Duties;
import id.pulang.pages.Duty;
import id.pulang.pages.NavigationItem;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where incidents stand in the rail and on the home page. */
@Configuration(proxyBeanMethods = false)
class IncidentPlaces {

    @Bean
    NavigationItem incidentsInTheRail() {
        return new NavigationItem("incidents", "/desk/incidents", "geo-alt", 20, Role.CASEWORKERS);
    }

    @Bean
    Duties filesThatWait(Rosters rosters) {
        return new Duties("incidents", 10, Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER), () -> {
            List<WaitingUpload> waiting = rosters.waiting();
            return waiting.stream()
                    .min(Comparator.comparing(WaitingUpload::receivedAt))
                    .map(oldest -> new Duty(
                                    waiting.size(),
                                    "incidents.duty.files",
                                    "incidents.waiting.check",
                                    "/desk/uploads/" + oldest.id().value())
                            .since(oldest.receivedAt()))
                    .stream()
                    .toList();
        });
    }
}
