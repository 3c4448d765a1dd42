package id.pulang.screening;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.transactions.Locks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of screening: one officer concludes, another looks again.
 *
 * <p>It never scores, ranks or decides: until two officers have concluded, a person is presumed to need protection.
 * Source: UU 21/2007; UU 27/2022, article 10.
 */
@Service
@Transactional
public class Screenings {

    private final ScreeningRows rows;
    private final ConclusionWriter writer;
    private final Cases cases;
    private final Access access;
    private final Locks locks;

    Screenings(ScreeningRows rows, ConclusionWriter writer, Cases cases, Access access, Locks locks) {
        this.rows = rows;
        this.writer = writer;
        this.cases = cases;
        this.access = access;
        this.locks = locks;
    }

    /** Takes the conclusion of the acting officer; the second must be by another one, who is a reviewer. */
    public ConclusionOutcome conclude(CaseId id, Conclusion conclusion) {
        Actor officer = access.require(Role.CONSULAR_OFFICER, Role.REVIEWER);
        CaseSummary about = cases.summary(cases.living(id));
        holdScreening(about.id());
        var officers = new TwoOfficers(about.id(), rows.of(List.of(about.id())));
        ConclusionOutcome outcome = officers.next(officer, conclusion);
        LocalDate today = access.today();
        switch (outcome) {
            case ConclusionOutcome.First() -> writer.conclude(about, officer, today, conclusion, Reviewed.ONCE);
            case ConclusionOutcome.Second() -> {
                officers.first().ifPresent(access::requireTwoOfficers);
                writer.conclude(about, officer, today, conclusion, Reviewed.TWICE);
            }
            case ConclusionOutcome.Further() -> writer.write(about, officer, today, conclusion, Reviewed.ONCE);
            case ConclusionOutcome.Unfinished() -> writer.write(about, officer, today, conclusion, Reviewed.NOT_YET);
            case ConclusionOutcome.Refused(var _) -> {}
        }
        return outcome;
    }

    /** Waits until nobody else concludes on the case, so that two officers are never both the first. */
    private void holdScreening(CaseId id) {
        locks.take("screening " + id.value());
    }

    /** Returns where the screening of each case stands; every case has a standing. */
    public Map<CaseId, ScreeningStanding> standings(Collection<CaseId> ids) {
        Map<CaseId, List<HeldScreening>> kept =
                rows.of(ids).stream().collect(Collectors.groupingBy(HeldScreening::caseId));
        Map<CaseId, ScreeningStanding> standings = new LinkedHashMap<>();
        ids.forEach(id -> standings.put(id, new TwoOfficers(id, kept.getOrDefault(id, List.of())).standing()));
        return standings;
    }

    /** Returns every talk and report of a case in order; what was found stays sealed. */
    public List<HeldScreening> history(CaseId id) {
        access.require(Role.CONSULAR_OFFICER, Role.REVIEWER);
        return rows.of(List.of(id));
    }
}
