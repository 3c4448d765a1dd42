package id.pulang.casework.photographs;

import id.pulang.cases.CaseSummary;
import id.pulang.identity.Access;
import id.pulang.packs.Pack;
import id.pulang.packs.Packs;
import id.pulang.people.People;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pack of a post says about photographs, and whose consent one needs. */
@Component
class PhotographPolicy {

    private final Packs packs;
    private final People people;
    private final Access access;

    PhotographPolicy(Packs packs, People people, Access access) {
        this.packs = packs;
        this.people = people;
        this.access = access;
    }

    Optional<PhotographRule> rule(CaseSummary about) {
        return PhotographRule.of(pack(about));
    }

    /** Says what forbids a photograph, if anything does: unknown age asks for no guardian, a possible child does. */
    Optional<PhotographOutcome> refuses(CaseSummary about, @Nullable Consent consent) {
        if (rule(about).filter(PhotographRule::allowed).isEmpty()) {
            return Optional.of(PhotographOutcome.NOT_ALLOWED);
        }
        if (consent == null) {
            return Optional.of(PhotographOutcome.NO_CONSENT);
        }
        return consent == Consent.PERSON && mayBeAChild(about)
                ? Optional.of(PhotographOutcome.GUARDIAN_NEEDED)
                : Optional.empty();
    }

    private boolean mayBeAChild(CaseSummary about) {
        var ofAge = Map.of(about.person(), pack(about).ageOfMajority());
        return people.minors(ofAge, access.today()).getOrDefault(about.person(), false);
    }

    private Pack pack(CaseSummary about) {
        return packs.at(about.post().value());
    }
}
