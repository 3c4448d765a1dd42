package id.pulang.casework.web;

import id.pulang.cases.CaseSection;
import id.pulang.casework.CaseworkRoles;
import id.pulang.pages.HomeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where casework stands on the case page and on the home page. */
@Configuration(proxyBeanMethods = false)
class CaseworkPlaces {

    @Bean
    CaseSection situationOfTheCase() {
        return new CaseSection(5, "/desk/situations/{case}", CaseworkRoles.ALL);
    }

    @Bean
    CaseSection notesOfTheCase() {
        return new CaseSection(100, "/desk/notes/{case}", CaseworkRoles.ALL);
    }

    /** Between what was done to the own account and the work of modules: somebody asked this officer by name. */
    @Bean
    HomeSection tasksThatWait() {
        return new HomeSection(8, "/desk/tasks/waiting", CaseworkRoles.ALL);
    }
}
