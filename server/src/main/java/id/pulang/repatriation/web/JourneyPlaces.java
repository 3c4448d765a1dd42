package id.pulang.repatriation.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSection;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.acts.ActPlace;
import id.pulang.cases.course.NextTask;
import id.pulang.cases.selections.CaseCounts;
import id.pulang.cases.selections.CaseSelection;
import id.pulang.cases.selections.PastCases;
import id.pulang.cases.selections.PastPoint;
import id.pulang.cases.selections.PastSelection;
import id.pulang.cases.selections.Reach;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Station;
import id.pulang.jobs.RecurringJob;
import id.pulang.pages.Duties;
import id.pulang.pages.Duty;
import id.pulang.pages.NavigationItem;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.handovers.HandoverRecords;
import id.pulang.repatriation.handovers.OverdueHandovers;
import id.pulang.repatriation.manifest.SeatState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where journeys appear: in the rail, on the home page, on the case page and in the river. */
@Configuration(proxyBeanMethods = false)
class JourneyPlaces {

    private static final Set<Role> TRAVEL = Set.of(Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER);

    /** A station of the river that counts cases found by one of the doors. */
    private record Selected(
            int order,
            String code,
            Function<IncidentId, Collection<CaseId>> finding,
            CaseCounts counts,
            Reach reach,
            PastCases pastCases)
            implements Station, CaseSelection, PastSelection {

        @Override
        public String pastList(IncidentId incident, LocalDate day) {
            return new PastPoint(code, day).list(incident);
        }

        @Override
        public Optional<Map<Instant, Long>> past(IncidentId incident, List<Instant> moments) {
            return Optional.of(pastCases.count(incident, reach, moments));
        }

        @Override
        public Collection<CaseId> in(IncidentId incident) {
            return finding.apply(incident);
        }

        @Override
        public Count count(IncidentId incident) {
            return counts.of(this, incident);
        }
    }

    @Bean
    NavigationItem repatriationPlace() {
        return new NavigationItem("repatriation", "/desk/repatriation", "airplane", 80, TRAVEL);
    }

    @Bean
    NavigationItem handoversPlace() {
        return new NavigationItem("handovers", "/partner/handovers", "people-fill", 80, Set.of(Role.RECEIVING_AGENCY));
    }

    @Bean
    Duties journeysWaiting(JourneyDuties duties) {
        return new Duties("repatriation", 80, TRAVEL, duties::waiting);
    }

    /** Not counted in the rail: it decides about no act of one's own, or about everybody who is ready. */
    @Bean
    Duties journeysAhead(JourneyDuties duties) {
        return new Duties("", 81, Set.of(Role.REPATRIATION_LEAD), duties::ahead);
    }

    @Bean
    Duties handoversWaiting(HandoverRecords records) {
        return new Duties(
                "handovers",
                80,
                Set.of(Role.RECEIVING_AGENCY),
                () -> List.of(new Duty(
                                records.waitingForMe(),
                                "repatriation.duty.tosign",
                                "repatriation.home.tosign.do",
                                "/partner/handovers")
                        .since(records.waitingForMeSince().orElse(null))
                        .listedAt("/partner/handovers#to-sign")));
    }

    @Bean
    RecurringJob overdueHandovers(OverdueHandovers overdue) {
        return new RecurringJob("overdue-handovers", Duration.ofMinutes(1), overdue::look);
    }

    @Bean
    ActPlace manifestToDraft() {
        return new ActPlace(
                Set.of(NextTask.PUT_ON_MANIFEST), Set.of(Role.REPATRIATION_LEAD), _ -> "/desk/repatriation");
    }

    @Bean
    ActPlace boardingOfTheCase(Manifests manifests) {
        return new ActPlace(
                Set.of(NextTask.BOARD),
                Set.of(Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER),
                about -> manifestOf(about, manifests, "/field/boarding"));
    }

    @Bean
    ActPlace landingAndHandover(Manifests manifests) {
        return new ActPlace(
                Set.of(NextTask.AWAIT_LANDING, NextTask.HAND_OVER),
                Set.of(Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER),
                about -> manifestOf(about, manifests, "/desk/repatriation"));
    }

    @Bean
    ActPlace countersignature() {
        return new ActPlace(
                Set.of(NextTask.AWAIT_COUNTERSIGNATURE), Set.of(Role.RECEIVING_AGENCY), _ -> "/partner/handovers");
    }

    /**
     * Returns the page under an address of the manifest on which somebody stands, or of all where they stand on none.
     */
    private static String manifestOf(CaseSummary about, Manifests manifests, String address) {
        return manifests.placesOf(about.id()).stream()
                .filter(place -> place.seat().state() != SeatState.MOVED_OFF)
                .reduce((_, latest) -> latest)
                .map(place -> address + "/" + place.manifest().id().value())
                .orElse("/desk/repatriation");
    }

    @Bean
    CaseSection journeySection() {
        return new CaseSection(
                CaseSection.Position.WORK,
                40,
                "/desk/repatriation/cases/{case}",
                Set.of(Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER));
    }

    @Bean
    Selected manifestStation(Manifests manifests, CaseCounts counts, PastCases past) {
        var reach = new Reach(Set.of("ON_MANIFEST", "BOARDED", "BOARDING_UNDONE"), Set.of("MOVED_OFF", "NOT_BOARDED"));
        return new Selected(80, "manifest", manifests::onFrozen, counts, reach, past);
    }

    @Bean
    Selected homeStation(HandoverRecords handovers, CaseCounts counts, PastCases past) {
        return new Selected(90, "home", handovers::home, counts, Reach.forGood("HANDOVER_COUNTERSIGNED"), past);
    }
}
