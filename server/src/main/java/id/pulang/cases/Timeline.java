package id.pulang.cases;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.ClockPause;
import id.pulang.cases.course.Clocks;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.NotedMilestone;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes every milestone that is published, in its transaction, and derives where the cases stand. */
@Component
class Timeline {

    private final MilestoneRows milestones;
    private final CaseRows cases;
    private final ClockRows clockRows;
    private final Clocks clocks;
    private final AuditTrail trail;
    private final Clock clock;

    Timeline(
            MilestoneRows milestones,
            CaseRows cases,
            ClockRows clockRows,
            Clocks clocks,
            AuditTrail trail,
            Clock clock) {
        this.milestones = milestones;
        this.cases = cases;
        this.clockRows = clockRows;
        this.clocks = clocks;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(Milestone published) {
        note(NewMilestone.of(cases.find(published.cases()), published));
    }

    void note(List<NewMilestone> noted) {
        if (noted.isEmpty()) {
            return;
        }
        milestones.insert(noted, clock.instant());
        Map<String, List<UUID>> byCode = new HashMap<>();
        noted.forEach(each -> byCode.computeIfAbsent(each.noted().code(), _ -> new ArrayList<>())
                .add(each.about().key()));
        byCode.forEach((code, ids) -> trail.wroteAll("noted", Purpose.CASE_WORK, "case", ids, code));
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

    /** Notes who owns cases from now on, and why where that was said; with nobody, that they were given back. */
    void owned(List<OneCase> cases, Optional<Actor> owner, String reason) {
        OwnMilestone what = owner.map(each -> Acting.actor().id().equals(each.id()))
                .map(own -> own ? OwnMilestone.TAKEN : OwnMilestone.ASSIGNED)
                .orElse(OwnMilestone.GIVEN_BACK);
        String detail = Stream.of(owner.map(Actor::name).orElse(""), reason)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
        note(cases.stream()
                .map(each -> NewMilestone.owned(
                        each,
                        what,
                        clock.instant(),
                        detail,
                        owner.map(Actor::id).orElse(null)))
                .toList());
    }

    Map<CaseId, List<NotedMilestone>> milestones(Collection<CaseId> ids) {
        return milestones.of(ids);
    }

    /** Counts on how many living cases of an incident each milestone was noted since a moment and still stands. */
    Map<String, Long> notedSince(IncidentId incident, Instant since) {
        return milestones.since(incident, since);
    }

    List<TimelineEntry> history(CaseId id) {
        return milestones.history(id);
    }

    /** Returns every clock that has started on a case, running ones first and by target. */
    List<CaseClock> clocks(OneCase one) {
        List<CaseId> id = List.of(one.id());
        return clocks(one, milestones.of(id), clockRows.pauses(id));
    }

    private List<CaseClock> clocks(
            OneCase one, Map<CaseId, List<NotedMilestone>> noted, Map<CaseId, List<ClockPause>> pauses) {
        return clocks.on(one.post(), noted.getOrDefault(one.id(), List.of()), pauses.getOrDefault(one.id(), List.of()));
    }

    /** Derives anew where cases of a post stand whose clocks follow another edition of the pack; returns how many. */
    int deriveAnew(PostCode post, int most) {
        List<CaseId> old = clockRows.following(post, clocks.edition(post), most);
        derive(old);
        return old.size();
    }

    /**
     * Derives stage, next task and clocks of cases from their milestones. The cases are held first, so that of two
     * transactions that note something on one case the later one derives from what both noted.
     */
    void derive(Collection<CaseId> ids) {
        cases.hold(ids);
        Map<CaseId, List<NotedMilestone>> noted = milestones.of(ids);
        Map<CaseId, List<ClockPause>> pauses = clockRows.pauses(ids);
        List<OneCase> found = cases.find(noted.keySet());
        Map<CaseId, CaseRows.Standing> stands = new HashMap<>();
        Map<CaseId, List<CaseClock>> running = new HashMap<>();
        found.forEach(one -> {
            List<CaseClock> all = clocks(one, noted, pauses);
            running.put(one.id(), all);
            stands.put(
                    one.id(),
                    new CaseRows.Standing(
                            Course.of(noted.getOrDefault(one.id(), List.of())),
                            all.stream().filter(CaseClock::running).findFirst(),
                            clocks.edition(one.post())));
        });
        cases.stand(stands);
        clockRows.keep(found, running);
    }
}
