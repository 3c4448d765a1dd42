package id.pulang.cases.desk;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.acts.Acts;
import id.pulang.cases.course.Clocks;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.NotedMilestone;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads from its milestones how far a case has come, and what whoever acts can do next. */
@Component
class CaseProgress {

    private final Cases cases;
    private final Clocks clocks;
    private final Acts acts;

    CaseProgress(Cases cases, Clocks clocks, Acts acts) {
        this.cases = cases;
        this.clocks = clocks;
        this.acts = acts;
    }

    CaseFile.Progress of(CaseSummary about) {
        List<NotedMilestone> milestones = cases.milestones(List.of(about.id())).getOrDefault(about.id(), List.of());
        Course course = Course.of(milestones);
        return new CaseFile.Progress(
                course.road(),
                new CaseFile.Next(course.next(), acts.who(course.next())),
                acts.next(about, course),
                course.since().orElse(about.openedAt()),
                clocks.on(about.post(), milestones));
    }
}
