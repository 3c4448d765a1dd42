package id.pulang.casework.situation;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSection;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.entries.CaseEntries;
import id.pulang.cases.entries.CaseEntry;
import id.pulang.cases.entries.CaseEntryKind;
import id.pulang.cases.entries.EntryOutcome;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.protection.KeyPurpose;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which it is recorded where a person is now; what was known before stays. */
@Service
@Transactional
public class Situations {

    /** Where the person of a case is now: the latest record holds. */
    public static final CaseEntryKind<Situation> KIND = CaseEntryKind.replaced(
                    "casework.situation",
                    Situation.class,
                    new CaseEntryKind.Seal(KeyPurpose.NARRATIVE, Purpose.CASE_WORK),
                    "SITUATION_RECORDED",
                    new CaseSection(CaseSection.Position.HEAD, 10, "/desk/situations/{case}", Role.CASEWORKERS))
            .refusing(Situations::placeApart);

    private final CaseEntries entries;
    private final Companions companions;
    private final Cases cases;

    Situations(CaseEntries entries, Companions companions, Cases cases) {
        this.entries = entries;
        this.companions = companions;
        this.cases = cases;
    }

    /** The person is not registered yet, and may be inside: their place is sealed apart. */
    private static Optional<String> placeApart(CaseSummary about, Situation said) {
        return about.stage().isBeforeRegistration() && !said.place().isEmpty()
                ? Optional.of("casework.situation.PLACE_APART")
                : Optional.empty();
    }

    /**
     * Records the situation of a person, beside the one that was shown to the officer; where a colleague has recorded
     * another one since, nothing is.
     */
    public EntryOutcome record(CaseId id, SituationForm typed) {
        CaseSummary about = entries.about(KIND, id);
        EntryOutcome before = typed.companions().length() > Situation.LONGEST
                ? EntryOutcome.tooLong(KIND.key("companions"), Situation.LONGEST)
                : entries.refusal(KIND, about, typed.said(List.of()));
        if (!before.isRecorded()) {
            return before;
        }
        return companions
                .numbered(about, typed.companions())
                .map(with -> entries.replace(KIND, id, typed.seen(), latest -> typed.said(beside(latest, with))))
                .orElse(EntryOutcome.refused("casework.situation.NO_SUCH_CASE"));
    }

    /** Those who are named stand beside those whom the acting person does not see. */
    private List<UUID> beside(Optional<CaseEntry<Situation>> latest, List<UUID> named) {
        return Stream.concat(named.stream(), latest.map(companions::unseen).orElse(List.of()).stream())
                .toList();
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
        Situation now =
                entries.latest(KIND, about.id()).map(companions::opened).orElse(Situation.NOTHING);
        if (!now.companions().contains(companion.value())) {
            entries.write(KIND, about, now.with(companion.value()));
        }
    }
}
