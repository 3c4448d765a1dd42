package id.pulang.casework.situation;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSection;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.entries.CaseEntries;
import id.pulang.cases.entries.CaseEntryKind;
import id.pulang.cases.entries.CaseEntryKind.Seal;
import id.pulang.identity.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What else than a form records where a person is now; what was known before stays. */
@Service
@Transactional
public class Situations {

    /** Where the person of a case is now: the latest record holds. */
    public static final CaseEntryKind<Situation> KIND = CaseEntryKind.replaced(
                    "casework.situation",
                    Situation.class,
                    Seal.CASE_WORK,
                    Role.CASEWORKERS,
                    CaseSection.Position.HEAD,
                    10)
            .refusing((about, said) -> placeApart(about, said.place()));

    private final CaseEntries entries;
    private final Cases cases;

    Situations(CaseEntries entries, Cases cases) {
        this.entries = entries;
        this.cases = cases;
    }

    /** The person is not registered yet, and may be inside: their place is sealed apart. */
    static Optional<String> placeApart(CaseSummary about, String place) {
        return about.stage().isBeforeRegistration() && !place.isEmpty()
                ? Optional.of("casework.PLACE_APART")
                : Optional.empty();
    }

    /** Records in which languages one speaks with a person and what they need, where nothing was recorded yet. */
    public void begin(CaseId id, String languages, String needs) {
        entries.replace(KIND, id, "", _ -> new Situation("", languages.strip(), needs.strip(), List.of()));
    }

    /**
     * Records that two people of an incident are together, on both their cases; what else was recorded there stays.
     * False for people of two incidents, and of one case.
     */
    public boolean together(CaseId one, CaseId other) {
        CaseSummary first = entries.about(KIND, one);
        CaseSummary second = entries.about(KIND, other);
        if (first.id().equals(second.id()) || !first.isOfSameIncident(second)) {
            return false;
        }
        cases.hold(List.of(first.id(), second.id()));
        accompany(first, second.id());
        accompany(second, first.id());
        return true;
    }

    private void accompany(CaseSummary about, CaseId companion) {
        Situation now = entries.latest(KIND, about.id())
                .map(latest -> entries.open(KIND, latest))
                .orElse(Situation.NOTHING);
        if (!now.companions().contains(companion.value())) {
            entries.write(KIND, about, now.with(companion.value()));
        }
    }
}
