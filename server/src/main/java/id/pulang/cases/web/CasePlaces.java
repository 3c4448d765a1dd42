package id.pulang.cases.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSection;
import id.pulang.cases.Cases;
import id.pulang.cases.acts.ActPlace;
import id.pulang.cases.course.NextTask;
import id.pulang.cases.selections.CaseSelection;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.pages.HomeSection;
import id.pulang.pages.NavigationItem;
import java.util.Collection;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where cases stand in the rail and on the home page. */
@Configuration(proxyBeanMethods = false)
class CasePlaces {

    private static final Set<Role> READERS = Set.of(
            Role.REGISTRATION_OFFICER,
            Role.CONSULAR_OFFICER,
            Role.MEDICAL_OFFICER,
            Role.REVIEWER,
            Role.CLEARANCE_OWNER,
            Role.REPATRIATION_LEAD,
            Role.HEAD_OF_MISSION,
            Role.RECEIVING_AGENCY);

    @Bean
    NavigationItem casesInTheRail() {
        return new NavigationItem("cases", "/desk/cases", "folder2-open", 40, READERS);
    }

    @Bean
    NavigationItem brokenGlassInTheRail() {
        return new NavigationItem("glass", "/desk/glass", "unlock", 45, Set.of(Role.HEAD_OF_MISSION));
    }

    @Bean
    NavigationItem alarmsInTheRail() {
        return new NavigationItem("alarms", "/desk/alarms", "bell", 890, Set.of(Role.HEAD_OF_MISSION));
    }

    @Bean
    CaseSection whereabouts() {
        return new CaseSection(15, "/desk/cases/{case}/whereabouts", Set.of(Role.CONSULAR_OFFICER));
    }

    /** Identity is recorded on the page of the person. */
    @Bean
    ActPlace identityVerified() {
        return new ActPlace(
                Set.of(NextTask.VERIFY_IDENTITY),
                Set.of(Role.CONSULAR_OFFICER),
                about -> "/desk/people/" + about.person().value() + "#identity");
    }

    /** Before everything else: somebody has opened what is not theirs. */
    @Bean
    HomeSection brokenGlassToLookAt() {
        return new HomeSection(5, "/desk/glass/waiting", Set.of(Role.HEAD_OF_MISSION));
    }

    /** Before all work: what was done to the own account. */
    @Bean
    HomeSection doneToTheOwnAccount() {
        return new HomeSection(3, "/desk/account/notices", Set.of());
    }

    @Bean
    HomeSection alarmsToLookAt() {
        return new HomeSection(6, "/desk/alarms/unseen", Set.of(Role.HEAD_OF_MISSION));
    }

    /** The cases that somebody has to take. */
    @Bean
    CaseSelection casesWithoutAnOwner(Cases cases) {
        return new CaseSelection() {
            @Override
            public String code() {
                return FilterForm.OWNERLESS;
            }

            @Override
            public Collection<CaseId> in(IncidentId incident) {
                return cases.ownerless(incident);
            }
        };
    }

    @Bean
    HomeSection casesToTake() {
        return new HomeSection(
                39,
                "/desk/cases/ownerless",
                Set.of(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION));
    }

    @Bean
    HomeSection casesThatPress() {
        return new HomeSection(40, "/desk/cases/pressing", READERS);
    }
}
