package id.pulang.people.registry;

import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.IdentityGrade;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.Voucher;
import id.pulang.people.identity.Identities;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Vouches for an identity when the registry holds all that it was asked about. */
@Component
class RegistryVerification {

    private final People people;
    private final Identities identities;
    private final RegistryLine line;
    private final Access access;

    RegistryVerification(People people, Identities identities, RegistryLine line, Access access) {
        this.people = people;
        this.identities = identities;
        this.line = line;
        this.access = access;
    }

    /**
     * Only what the registry was asked about counts: if the person is known otherwise by now, nobody is vouched for.
     */
    void vouch(PersonId person, Claim claim) {
        Optional.ofNullable(people.cards(List.of(person), Purpose.CASE_WORK).get(person))
                .flatMap(card -> Claim.of(card, claim.said().keySet(), line.byPassport()))
                .filter(claim::equals)
                .ifPresent(_ -> identities.vouch(
                        new IdentityAssertion(
                                person, IdentityGrade.VERIFIED, line.name(), claim.number(), access.today()),
                        Voucher.REGISTRY));
    }
}
