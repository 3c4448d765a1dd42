package id.pulang.cases;

import id.pulang.access.Acting;
import id.pulang.access.AuditTrail;
import id.pulang.access.Purpose;
import id.pulang.access.UserId;
import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.Clocks;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.NotedFact;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what happened to cases and derives where they stand from it. */
@Component
class Timeline {

    private final CaseFactRows facts;
    private final CaseRows cases;
    private final Clocks clocks;
    private final AuditTrail trail;
    private final Clock clock;

    Timeline(CaseFactRows facts, CaseRows cases, Clocks clocks, AuditTrail trail, Clock clock) {
        this.facts = facts;
        this.cases = cases;
        this.clocks = clocks;
        this.trail = trail;
        this.clock = clock;
    }

    void note(List<NewFact> noted) {
        if (noted.isEmpty()) {
            return;
        }
        facts.insert(noted, clock.instant(), Acting.actor().id().value());
        Map<CaseFact, List<UUID>> byFact = new HashMap<>();
        noted.forEach(each -> byFact.computeIfAbsent(each.fact(), _ -> new ArrayList<>())
                .add(each.about().key()));
        byFact.forEach((fact, ids) -> trail.wroteAll("noted", Purpose.CASE_WORK, "case", ids, fact.name()));
        derive(noted.stream().map(each -> each.about().id()).distinct().toList());
    }

    /** Leaves a line in the trail that cases were given to someone, or that someone took them. */
    void assigned(Collection<CaseId> ids, @Nullable UserId owner) {
        trail.wroteAll(
                Acting.actor().id().equals(owner) ? "taken" : "assigned",
                Purpose.CASE_WORK,
                "case",
                ids.stream().map(CaseId::value).toList(),
                owner == null ? "to nobody" : "to " + owner.value());
    }

    Map<CaseId, List<NotedFact>> facts(Collection<CaseId> ids) {
        return facts.of(ids);
    }

    List<TimelineEntry> history(CaseId id) {
        return facts.history(id);
    }

    /** Derives stage, next task and first clock of cases from their facts. */
    void derive(Collection<CaseId> ids) {
        Map<CaseId, List<NotedFact>> noted = facts.of(ids);
        Map<CaseId, Course> courses = new HashMap<>();
        Map<CaseId, CaseClock> first = new HashMap<>();
        noted.forEach((id, happened) -> {
            courses.put(id, Course.of(happened));
            clocks.first(happened).ifPresent(clock -> first.put(id, clock));
        });
        cases.stand(courses, first);
    }
}
