package id.pulang.clearances.web;

import id.pulang.cases.CaseSection;
import id.pulang.cases.acts.ActPlace;
import id.pulang.cases.course.NextTask;
import id.pulang.clearances.facts.FactChanges;
import id.pulang.identity.Role;
import id.pulang.pages.Duties;
import id.pulang.pages.HomeSection;
import id.pulang.pages.NavigationItem;
import id.pulang.pages.changes.ChangeSource;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What clearances add to the frame, the home page, the case page and the river. */
@Configuration(proxyBeanMethods = false)
class ClearancesPages {

    @Bean
    NavigationItem clearancesPlace() {
        return new NavigationItem("clearances", "/desk/clearances", "ui-checks-grid", 70, Role.CASEWORKERS);
    }

    @Bean
    Duties overridesToDecide(GateDuties duties) {
        return new Duties("", 70, Role.CASEWORKERS, duties::overrides);
    }

    @Bean
    ChangeSource gatesMetWhileAway(FactChanges changes) {
        return new ChangeSource(Role.CASEWORKERS, changes::since);
    }

    @Bean
    ActPlace gatesRecorded() {
        return ActPlace.onTheCase(
                "clearances", Set.of(Role.CLEARANCE_OWNER, Role.CONSULAR_OFFICER), NextTask.OPEN_GATES);
    }

    @Bean
    HomeSection howFarEachClearanceIs() {
        return new HomeSection(70, "/desk/clearances/bars", Role.CASEWORKERS).withActs();
    }

    @Bean
    CaseSection gatesOfTheCase() {
        return new CaseSection(CaseSection.Position.WIDE, 10, "/desk/clearances/case/{case}", Role.CASEWORKERS);
    }
}
