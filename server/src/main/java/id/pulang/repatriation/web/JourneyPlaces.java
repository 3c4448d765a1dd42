package id.pulang.repatriation.web;

import id.pulang.cases.CaseSection;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Station;
import id.pulang.pages.HomeSection;
import id.pulang.pages.NavigationItem;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.handovers.HandoverRecords;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where journeys appear: in the rail, on the home page, on the case page and in the river. */
@Configuration(proxyBeanMethods = false)
class JourneyPlaces {

    private static final Set<Role> TRAVEL = Set.of(Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER);

    /** A station that counts with one of the doors. */
    private record Counted(int order, String code, ToLongFunction<IncidentId> counting) implements Station {

        @Override
        public Count count(IncidentId incident) {
            return new Count(counting.applyAsLong(incident), "/desk/repatriation");
        }
    }

    @Bean
    NavigationItem repatriationPlace() {
        return new NavigationItem("repatriation", "/desk/repatriation", 80, TRAVEL);
    }

    @Bean
    NavigationItem handoversPlace() {
        return new NavigationItem("handovers", "/partner/handovers", 80, Set.of(Role.RECEIVING_AGENCY));
    }

    @Bean
    HomeSection journeysWaiting() {
        return new HomeSection(80, "/desk/repatriation/waiting", TRAVEL);
    }

    @Bean
    HomeSection handoversWaiting() {
        return new HomeSection(80, "/partner/handovers/waiting", Set.of(Role.RECEIVING_AGENCY));
    }

    @Bean
    CaseSection journeySection() {
        return new CaseSection(
                80,
                "/desk/repatriation/cases/{case}",
                Set.of(Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER));
    }

    @Bean
    Station manifestStation(Manifests manifests) {
        return new Counted(80, "manifest", manifests::onFrozen);
    }

    @Bean
    Station homeStation(HandoverRecords handovers) {
        return new Counted(90, "home", handovers::count);
    }
}
