package id.pulang.families.web;

import id.pulang.cases.CaseSection;
import id.pulang.families.links.FamilyLink;
import id.pulang.families.links.FamilyLinks;
import id.pulang.pages.Duties;
import id.pulang.pages.Duty;
import id.pulang.people.contacts.ContactBars;
import id.pulang.people.contacts.LiftWaiting;
import id.pulang.people.contacts.NamedContacts;
import java.util.List;
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

    @Bean
    Duties reportersThatWait(FamilyLinks links) {
        return new Duties("reports", 4, Set.of(NamedContacts.OFFICERS), () -> {
            List<FamilyLink> waiting = links.waiting();
            return waiting.isEmpty()
                    ? List.of()
                    : List.of(new Duty(
                                    waiting.size(),
                                    "families.duty.reporter",
                                    "families.duty.reporter.do",
                                    "/desk/families/reports")
                            .listedAt("/desk/families/reports")
                            .since(waiting.getFirst().proposedAt()));
        });
    }

    @Bean
    Duties barsToLift(ContactBars bars) {
        return new Duties("people", 22, Set.of(NamedContacts.OFFICERS), () -> {
            List<LiftWaiting> waiting = bars.waiting();
            return waiting.isEmpty()
                    ? List.of()
                    : List.of(new Duty(
                                    waiting.size(),
                                    "families.duty.lift",
                                    "families.duty.lift.do",
                                    "/desk/families/bars")
                            .listedAt("/desk/families/bars")
                            .since(waiting.getFirst().since()));
        });
    }
}
