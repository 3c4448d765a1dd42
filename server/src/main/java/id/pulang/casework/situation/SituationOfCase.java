package id.pulang.casework.situation;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.entries.CaseEntries;
import id.pulang.cases.entries.CaseEntry;
import id.pulang.identity.Access;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens where the person of a case is now, with a line in the trail. */
@Service
@Transactional
public class SituationOfCase {

    private final CaseEntries entries;
    private final Companions companions;
    private final Cases cases;
    private final Access access;

    SituationOfCase(CaseEntries entries, Companions companions, Cases cases, Access access) {
        this.entries = entries;
        this.companions = companions;
        this.cases = cases;
        this.access = access;
    }

    /** Opens the situation of a person as it was recorded last. */
    public SituationView of(CaseId id) {
        access.require(Situations.KIND.roles());
        CaseSummary about = cases.summary(id);
        Optional<CaseEntry<Situation>> latest = entries.latest(Situations.KIND, about.id());
        Situation now =
                latest.map(each -> entries.open(Situations.KIND, each)).orElse(Situation.NOTHING);
        return new SituationView(
                about,
                now,
                companions.of(about, now.companions()),
                latest.map(CaseEntry::at),
                latest.map(each -> access.names(List.of(each.by())).getOrDefault(each.by(), ""))
                        .orElse(""),
                latest.map(CaseEntry::id));
    }
}
