package id.pulang.families.web;

import id.pulang.cases.CaseSection;
import id.pulang.people.contacts.NamedContacts;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where families stand on the case page. */
@Configuration(proxyBeanMethods = false)
class FamiliesInThePages {

    @Bean
    CaseSection familyOfTheCase() {
        return new CaseSection(
                CaseSection.Position.BESIDE, 31, "/desk/families/cases/{case}", Set.of(NamedContacts.OFFICERS));
    }
}
