package id.pulang.cases.following;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.people.master.MasterPersons;
import id.pulang.people.master.SameHuman;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the other cases of the human being of a case, in other incidents, as far as the acting officer sees them. */
@Component
public class CasesOfOneHuman {

    private final MasterPersons masters;
    private final Cases cases;

    CasesOfOneHuman(MasterPersons masters, Cases cases) {
        this.masters = masters;
        this.cases = cases;
    }

    /** Returns the living ones of everybody who is held to be the same human being, without this one. */
    public List<CaseSummary> besides(CaseId id) {
        List<SameHuman> same = masters.others(cases.summary(id).person());
        return cases.summaries(
                cases.casesOf(same.stream().map(SameHuman::other).toList()).values());
    }
}
