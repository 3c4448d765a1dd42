package id.pulang.prevention.web;

import id.pulang.pages.Duties;
import id.pulang.pages.Duty;
import id.pulang.pages.NavigationItem;
import id.pulang.prevention.WarningFile;
import id.pulang.prevention.Warnings;
import id.pulang.prevention.editions.OfferEditions;
import id.pulang.prevention.listings.ReportedContacts;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where warnings and the rules for offers stand in the rail and on the home page. */
@Configuration(proxyBeanMethods = false)
class WarningsInThePages {

    @Bean
    NavigationItem warningsInTheRail() {
        return new NavigationItem("warnings", "/desk/warnings", "megaphone", 95, Warnings.ROLES);
    }

    @Bean
    Duties warningsToRelease(Warnings warnings) {
        return new Duties("warnings", 95, Warnings.ROLES, () -> {
            List<WarningFile> waiting = warnings.toRelease();
            return waiting.isEmpty() ? List.of() : List.of(duty(waiting));
        });
    }

    @Bean
    NavigationItem offerRulesInTheRail() {
        return new NavigationItem("offer-rules", "/desk/offer-rules", "clipboard-check", 96, Warnings.ROLES);
    }

    @Bean
    Duties offerRulesToRelease(OfferEditions editions) {
        return new Duties(
                "offer-rules",
                96,
                Warnings.ROLES,
                () -> editions.toRelease().stream()
                        .map(edition -> new Duty(
                                1,
                                "prevention.rules.duty",
                                "prevention.rules.duty.do",
                                "/desk/offer-rules/" + edition.id().value()))
                        .toList());
    }

    @Bean
    Duties reportedContactsToRelease(ReportedContacts contacts) {
        return new Duties("reported-contacts", 97, Warnings.ROLES, () -> {
            int waiting = contacts.toRelease().size();
            return waiting == 0
                    ? List.of()
                    : List.of(new Duty(
                            waiting,
                            "prevention.contacts.duty",
                            "prevention.contacts.duty.do",
                            "/desk/reported-contacts"));
        });
    }

    @Bean
    NavigationItem reportedContactsInTheRail() {
        return new NavigationItem("reported-contacts", "/desk/reported-contacts", "telephone", 97, Warnings.ROLES);
    }

    private static Duty duty(List<WarningFile> waiting) {
        return new Duty(
                        waiting.size(),
                        "prevention.duty",
                        "prevention.duty.do",
                        "/desk/warnings/" + waiting.getFirst().id().value())
                .listedAt("/desk/warnings?show=release");
    }
}
