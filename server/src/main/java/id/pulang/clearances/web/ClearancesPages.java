package id.pulang.clearances.web;

import id.pulang.cases.CaseSection;
import id.pulang.cases.acts.ActPlace;
import id.pulang.cases.course.NextTask;
import id.pulang.identity.Role;
import id.pulang.pages.Duties;
import id.pulang.pages.HomeSection;
import id.pulang.pages.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What clearances add to the frame, the home page, the case page and the river. */
@Configuration(proxyBeanMethods = false)
class ClearancesPages {

    private static final Set<Role> READERS = Set.of(
            Role.REGISTRATION_OFFICER,
            Role.CONSULAR_OFFICER,
            Role.MEDICAL_OFFICER,
            Role.REVIEWER,
            Role.CLEARANCE_OWNER,
            Role.REPATRIATION_LEAD,
            Role.HEAD_OF_MISSION);

    @Bean
    NavigationItem clearancesPlace() {
        return new NavigationItem("clearances", "/desk/clearances", "ui-checks-grid", 70, READERS);
    }

    @Bean
    Duties clearancesThatWait(GateDuties duties) {
        return new Duties("", 70, READERS, duties::waiting);
    }

    @Bean
    ActPlace gatesRecorded() {
        return ActPlace.onTheCase(
                "clearances", Set.of(Role.CLEARANCE_OWNER, Role.CONSULAR_OFFICER), NextTask.OPEN_GATES);
    }

    @Bean
    HomeSection howFarEachClearanceIs() {
        return new HomeSection(70, "/desk/clearances/bars", READERS);
    }

    @Bean
    CaseSection gatesOfTheCase() {
        return new CaseSection(12, "/desk/clearances/case/{case}", READERS);
    }
}
