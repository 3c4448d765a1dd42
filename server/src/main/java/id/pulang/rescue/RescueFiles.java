package id.pulang.rescue;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.NotedMilestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.sections.SectionSeal;
import id.pulang.identity.Access;
import id.pulang.identity.PackRole;
import id.pulang.identity.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens what was done for somebody before they were registered; what is sealed apart opens with a line in the trail.
 */
@Service
@Transactional
public class RescueFiles {

    private final RescuePlaces places;
    private final Cases cases;
    private final Access access;

    RescueFiles(RescuePlaces places, Cases cases, Access access) {
        this.places = places;
        this.cases = cases;
        this.access = access;
    }

    /** Opens the file of a case. */
    public RescueFile of(CaseId id) {
        PackRole role = access.require(RescueAct.EVERYBODY).role();
        CaseSummary about = cases.summary(cases.living(id));
        List<NotedMilestone> milestones = cases.milestones(List.of(about.id())).getOrDefault(about.id(), List.of());
        Course course = Course.of(milestones);
        boolean located = places.current(List.of(about.id())).containsKey(about.id());
        SectionSeal seal = places.seal(about.id());
        return new RescueFile(
                about,
                new RescueFile.Standing(
                        course.reaches(Stage.REPORTED), course.stage().isBeforeRegistration(), course.next(), located),
                seal,
                lines(about.id(), seal),
                lost(course),
                Arrays.stream(RescueAct.values())
                        .filter(act -> role.holdsAny(act.roles()))
                        .filter(act -> isPossible(act, course))
                        .collect(Collectors.toSet()),
                access.today());
    }

    private static boolean isPossible(RescueAct act, Course course) {
        return course.stage().isBeforeRegistration()
                || act.isAfterRegistration() && course.stage().compareTo(Stage.TRAVELLING) < 0;
    }

    private static Set<Stage> lost(Course course) {
        return Arrays.stream(Stage.values())
                .filter(RescueAct::canBeLost)
                .filter(course::reaches)
                .filter(stage -> course.stage().isBeforeRegistration() || stage == Stage.IN_CARE)
                .collect(Collectors.toSet());
    }

    private List<RescueFile.Line> lines(CaseId id, SectionSeal seal) {
        List<RescueStep> steps = places.of(id);
        Map<UUID, StepFacts> facts = places.open(steps, seal);
        Map<UserId, String> names = access.names(
                steps.stream().map(step -> step.recorded().by()).distinct().toList());
        return steps.stream()
                .map(step -> new RescueFile.Line(
                        step,
                        facts.get(step.id()),
                        names.getOrDefault(step.recorded().by(), "")))
                .toList();
    }
}
