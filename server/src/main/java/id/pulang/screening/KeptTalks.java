package id.pulang.screening;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.following.CasesOfOneHuman;
import id.pulang.identity.transactions.Locks;
import id.pulang.screening.offers.OfferStanding;
import id.pulang.screening.offers.Offers;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the talks of cases and what the people answered to the offer, and where the screening stands by them. */
@Component
class KeptTalks {

    private final ScreeningRows rows;
    private final Offers offers;
    private final Cases cases;
    private final CasesOfOneHuman humans;
    private final Locks locks;

    KeptTalks(ScreeningRows rows, Offers offers, Cases cases, CasesOfOneHuman humans, Locks locks) {
        this.humans = humans;
        this.rows = rows;
        this.offers = offers;
        this.cases = cases;
        this.locks = locks;
    }

    /** Waits until nobody else concludes on the case that lives on, so that two officers are never both the first. */
    CaseSummary hold(CaseId id) {
        CaseSummary about = cases.summary(cases.living(id));
        locks.take("screening " + about.id().value());
        return about;
    }

    /** Returns the other cases of the same human being on which an officer has concluded a talk. */
    List<CaseSummary> heardElsewhere(CaseId id) {
        List<CaseSummary> others = humans.besides(id);
        Set<CaseId> heard = rows.of(others.stream().map(CaseSummary::id).toList()).stream()
                .filter(held -> held.officer() != null && held.counts() != Reviewed.NOT_YET)
                .map(HeldScreening::caseId)
                .collect(Collectors.toSet());
        return others.stream().filter(each -> heard.contains(each.id())).toList();
    }

    List<HeldScreening> of(CaseId id) {
        return rows.of(List.of(id));
    }

    /** Returns the cases of which somebody is to look at the screening again. */
    List<CaseSummary> toLookAgain() {
        return cases.summaries(rows.unsound());
    }

    /** Returns where the screening of each case stands; every case has a standing. */
    Map<CaseId, ScreeningStanding> standings(Collection<CaseId> ids) {
        Map<CaseId, List<HeldScreening>> kept =
                rows.of(ids).stream().collect(Collectors.groupingBy(HeldScreening::caseId));
        Map<CaseId, OfferStanding> answered = offers.standings(ids);
        Set<CaseId> unsound = rows.unsound(ids);
        Map<CaseId, ScreeningStanding> standings = new LinkedHashMap<>();
        ids.forEach(id -> standings.put(
                id,
                new TwoOfficers(id, kept.getOrDefault(id, List.of()))
                        .standing()
                        .with(answered.getOrDefault(id, OfferStanding.none()), unsound.contains(id))));
        return standings;
    }
}
