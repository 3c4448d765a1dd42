package id.pulang.cases.desk;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.acts.Acts;
import id.pulang.cases.course.Clocks;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.NextTask;
import id.pulang.cases.course.NotedMilestone;
import id.pulang.cases.escalation.MissedClocks;
import id.pulang.cases.escalation.ToldClock;
import id.pulang.cases.pauses.ClockPauses;
import id.pulang.cases.pauses.Pause;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads from its milestones how far a case has come, and what whoever acts can do next. */
@Component
class CaseProgress {

    private final Cases cases;
    private final Clocks clocks;
    private final ClockPauses pauses;
    private final MissedClocks missed;
    private final Acts acts;

    CaseProgress(Cases cases, Clocks clocks, ClockPauses pauses, MissedClocks missed, Acts acts) {
        this.cases = cases;
        this.clocks = clocks;
        this.pauses = pauses;
        this.missed = missed;
        this.acts = acts;
    }

    CaseFile.Progress of(CaseSummary about) {
        List<NotedMilestone> milestones = cases.milestones(List.of(about.id())).getOrDefault(about.id(), List.of());
        Course course = Course.of(milestones);
        NextTask next = acts.tasks(about, course).getFirst();
        return new CaseFile.Progress(
                course.road(),
                new CaseFile.Next(next, acts.who(next)),
                acts.next(about, course),
                course.since().orElse(about.openedAt()),
                clocks(about));
    }

    private List<ClockOfCase> clocks(CaseSummary about) {
        List<Pause> paused = pauses.of(about.id());
        List<ToldClock> told = missed.of(about.id());
        boolean may = pauses.may(about);
        return cases.clocks(about.id()).stream()
                .map(clock -> new ClockOfCase(
                        clock,
                        paused.stream()
                                .filter(each -> each.clock().equals(clock.rule().code()))
                                .toList(),
                        told.stream()
                                .filter(each -> each.clock().equals(clock.rule().code())
                                        && each.since().equals(clock.since()))
                                .toList(),
                        may && clock.running() ? clocks.reasons(about.post(), clock.rule()) : List.of(),
                        may))
                .toList();
    }
}
