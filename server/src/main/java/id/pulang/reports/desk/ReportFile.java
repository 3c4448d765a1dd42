package id.pulang.reports.desk;

import id.pulang.identity.Actor;
import id.pulang.identity.UserId;
import id.pulang.reports.Channel;
import id.pulang.reports.Report;
import id.pulang.reports.ReportState;
import id.pulang.reports.ReportedFacts;
import id.pulang.reports.Topic;
import id.pulang.reports.links.LinkProposal;
import id.pulang.reports.links.LinkedPerson;
import id.pulang.reports.sections.SectionKind;
import id.pulang.reports.steps.ReportStep;
import id.pulang.reports.steps.StepKind;
import id.pulang.reports.triage.ContactTarget;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One report with all that goes with it, opened.
 *
 * @param names how the officers who worked on it are called
 */
public record ReportFile(
        Report report,
        ReportedFacts told,
        ReportState state,
        ContactTarget target,
        List<ReportStep> steps,
        Apart apart,
        Kin kin,
        Map<UserId, String> names) {

    public ReportFile {
        steps = List.copyOf(steps);
        names = Map.copyOf(names);
    }

    /**
     * What is sealed apart.
     *
     * @param opens whether it opens to the acting officer
     * @param officers the names of those to whom it opens
     * @param colleagues who could be let in
     */
    public record Apart(Set<SectionKind> kinds, boolean opens, List<String> officers, List<Actor> colleagues) {

        public Apart {
            kinds = Set.copyOf(kinds);
            officers = List.copyOf(officers);
            colleagues = List.copyOf(colleagues);
        }
    }

    /** Another report about the same person. */
    public record Other(Report report, ReportedFacts told) {}

    /**
     * What goes with it.
     *
     * @param others reports that officers hold to be about the same person
     * @param proposals reports that may be
     * @param people registered people whom it is about
     * @param proposed registered people whom it may be about; looked for when asked
     */
    public record Kin(
            List<Other> others, List<LinkProposal> proposals, List<LinkedPerson> people, List<LinkedPerson> proposed) {

        public Kin {
            others = List.copyOf(others);
            proposals = List.copyOf(proposals);
            people = List.copyOf(people);
            proposed = List.copyOf(proposed);
        }
    }

    /** Returns the id as addresses name it. */
    public String id() {
        return report.id().value().toString();
    }

    /** Returns how an officer is called. */
    public String name(UserId officer) {
        return names.getOrDefault(officer, "");
    }

    /** Whether whoever sent it can be answered by their receipt. */
    public boolean mailOpen() {
        return report.nature().channel() == Channel.PUBLIC_SITE
                && steps.stream().noneMatch(step -> step.kind() == StepKind.WITHDRAWN);
    }

    /** Whether nobody took it in or on, or it is overdue, so that the acting officer may. */
    public boolean canBeTaken() {
        return report.nature().topic() != Topic.COMPLAINT
                && (apart.officers().isEmpty() || state == ReportState.OVERDUE && !apart.opens());
    }

    /** How much of what was added the acting officer may say to have read. */
    public long unread() {
        return apart.opens() && mailOpen() ? ReportStep.unread(steps) : 0;
    }

    /** Returns when the latest of that was added, as the form sends it; empty where there is none. */
    public String lastUnread() {
        return ReportStep.lastUnread(steps).map(Instant::toString).orElse("");
    }

    /** Returns the step by which it came to this post from outside or from another one; none for one taken in here. */
    public Optional<ReportStep> came() {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.ROUTED || step.kind() == StepKind.FORWARDED)
                .findFirst();
    }

    /** Whether the danger is proposed by rule only. */
    public boolean proposedOnly() {
        return report.isAboutAPerson() && report.urgency().confirmedBy() == null;
    }
}
