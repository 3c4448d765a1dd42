package id.pulang.demo;

import id.pulang.cases.Cases;
import id.pulang.demo.DemoOwners.Claimed;
import id.pulang.identity.Acting;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.IdentityGrade;
import id.pulang.people.identity.Identities;
import java.util.List;
import org.springframework.stereotype.Component;

/** The part of the consular officer who vouches for identities. */
@Component
class DemoIdentities {

    private final DemoOfficers officers;
    private final Cases cases;
    private final Identities identities;

    DemoIdentities(DemoOfficers officers, Cases cases, Identities identities) {
        this.officers = officers;
        this.cases = cases;
        this.identities = identities;
    }

    int confirm(List<Claimed> claimed) {
        return Acting.as(officers.officer("kartika"), () -> {
            identities.record(claimed.stream()
                    .map(each -> new IdentityAssertion(
                            cases.summary(each.caseId()).person(), IdentityGrade.VERIFIED, "SIMKIM", null, each.on()))
                    .toList());
            return claimed.size();
        });
    }
}
