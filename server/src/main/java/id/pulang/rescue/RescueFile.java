package id.pulang.rescue;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.course.NextTask;
import id.pulang.cases.course.Stage;
import id.pulang.cases.sections.SectionSeal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was done for somebody before they were registered, as the case page shows it to who acts.
 *
 * @param seal how the places stand to them
 * @param steps the latest first
 * @param reached the stages that hold and could be lost
 * @param acts what they may record; once the person is registered only whether they are in care
 */
public record RescueFile(
        CaseSummary about,
        Standing standing,
        SectionSeal seal,
        List<Line> steps,
        Set<Stage> reached,
        Set<RescueAct> acts,
        LocalDate today) {

    public RescueFile {
        steps = List.copyOf(steps);
        reached = Set.copyOf(reached);
        acts = Set.copyOf(acts);
    }

    /**
     * Whether the case began with a report, whether its person is still not registered, and what comes next.
     *
     * @param located whether there is a place now for which a rescue can be asked
     */
    public record Standing(boolean reported, boolean open, NextTask next, boolean located) {}

    /**
     * A step.
     *
     * @param facts nothing for whom it does not open
     * @param by the name of who recorded it
     */
    public record Line(RescueStep step, @Nullable StepFacts facts, String by) {}

    /** Returns the id of the case as addresses have it. */
    public String id() {
        return about.id().value().toString();
    }

    /** Whether who acts may record something. */
    public boolean may(RescueAct act) {
        return acts.contains(act);
    }

    /** Whether some step is shut for who acts. */
    public boolean someShut() {
        return steps.stream().anyMatch(line -> line.facts() == null);
    }
}
