package id.pulang.screening;

import id.pulang.access.Access;
import id.pulang.access.Actor;
import id.pulang.access.AuditTrail;
import id.pulang.access.Locks;
import id.pulang.access.PostCode;
import id.pulang.access.Purpose;
import id.pulang.access.Role;
import id.pulang.access.Subject;
import id.pulang.cases.CaseFact;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import java.time.Clock;
import java.time.Instant;
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
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;
    private final Locks locks;
    private final Clock clock;

    Screenings(ScreeningRows rows, Cases cases, Access access, AuditTrail trail, Locks locks, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
        this.locks = locks;
        this.clock = clock;
    }

    /** Takes the conclusion of the acting officer; the second must be by another one, who is a reviewer. */
    public Outcome conclude(CaseId id, Conclusion conclusion) {
        Actor officer = access.require(Role.CONSULAR_OFFICER, Role.REVIEWER);
        CaseSummary about = cases.summary(cases.living(id));
        holdScreening(about.id());
        Outcome outcome = new TwoOfficers(about.id(), rows.of(List.of(about.id()))).next(officer, conclusion);
        switch (outcome) {
            case Outcome.First() -> keep(about, officer, conclusion, Reviewed.ONCE, CaseFact.SCREENED_ONCE);
            case Outcome.Second() -> keep(about, officer, conclusion, Reviewed.TWICE, CaseFact.SCREENED_TWICE);
            case Outcome.Further() -> insert(about, officer, conclusion, Reviewed.ONCE);
            case Outcome.Unfinished() -> insert(about, officer, conclusion, Reviewed.NOT_YET);
            case Outcome.Refused(var _) -> {}
        }
        return outcome;
    }

    /** Waits until nobody else concludes on the case, so that two officers are never both the first. */
    private void holdScreening(CaseId id) {
        locks.take("screening " + id.value());
    }

    /** Takes what a list reports about many people: done once or twice, by whom and with which result is not said. */
    public void acceptFromList(List<ReportedScreening> reported) {
        Actor officer = access.require(Role.CONSULAR_OFFICER, Role.REVIEWER, Role.CLEARANCE_OWNER);
        Map<CaseId, PostCode> posts =
                cases.summaries(reported.stream().map(ReportedScreening::caseId).toList()).stream()
                        .collect(Collectors.toMap(CaseSummary::id, CaseSummary::post));
        List<ReportedScreening> known = reported.stream()
                .filter(each -> posts.containsKey(each.caseId()))
                .toList();
        rows.insert(known, posts, clock.instant(), officer.id().value());
        trail.wroteAll(
                "screenings reported",
                Purpose.SCREENING,
                "case",
                known.stream().map(each -> each.caseId().value()).toList(),
                "");
        known.stream()
                .filter(each -> each.reviewed() != Reviewed.NOT_YET)
                .collect(Collectors.groupingBy(each -> Map.entry(each.reviewed(), each.on())))
                .forEach((said, about) -> note(said.getKey(), said.getValue(), about));
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

    private void keep(CaseSummary about, Actor officer, Conclusion conclusion, Reviewed counts, CaseFact fact) {
        insert(about, officer, conclusion, counts);
        cases.note(List.of(about.id()), fact, clock.instant(), "");
    }

    private void insert(CaseSummary about, Actor officer, Conclusion conclusion, Reviewed counts) {
        var held = new HeldScreening(
                about.id(),
                officer.id(),
                counts,
                access.today(),
                officer.name(),
                clock.instant(),
                conclusion.conditions().lowReliability(),
                null);
        rows.insert(held, conclusion, about.post(), officer.id().value());
        trail.wrote(
                "screened", Purpose.SCREENING, new Subject("case", about.id().value()), counts.name());
    }

    private void note(Reviewed reviewed, LocalDate on, List<ReportedScreening> about) {
        CaseFact fact = reviewed == Reviewed.TWICE ? CaseFact.SCREENED_TWICE : CaseFact.SCREENED_ONCE;
        Instant at = on.atStartOfDay(access.zone()).toInstant();
        cases.note(
                about.stream().map(ReportedScreening::caseId).toList(),
                fact,
                at,
                about.getFirst().source());
    }
}
