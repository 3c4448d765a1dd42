package id.pulang.rescue;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.sections.SealedSection;
import id.pulang.cases.sections.SealedSections;
import id.pulang.cases.sections.SectionSeal;
import id.pulang.identity.Access;
import id.pulang.identity.Forbidden;
import id.pulang.identity.Purpose;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Opens what steps tell: to those on the case for the section of whereabouts, and to whoever recorded a step themself
 * that one step. Whoever is none of them breaks the glass.
 */
@Component
public class RescuePlaces {

    private final RescueStepRows rows;
    private final SealedSections sections;
    private final Access access;
    private final AuditTrail trail;

    RescuePlaces(RescueStepRows rows, SealedSections sections, Access access, AuditTrail trail) {
        this.rows = rows;
        this.sections = sections;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Opens of each case where its person is now, with a line in the trail; a case without a place, or of which it is
     * shut for the acting officer, is left out.
     */
    public Map<CaseId, String> now(Collection<CaseId> cases) {
        Map<CaseId, RescueStep> current = new LinkedHashMap<>();
        current(cases).forEach((id, step) -> {
            if (opens(step, seal(id))) {
                current.put(id, step);
            }
        });
        Map<UUID, StepFacts> opened = opened(List.copyOf(current.values()), Purpose.CASE_WORK);
        return current.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Optional.ofNullable(opened.get(entry.getValue().id()))
                                .map(StepFacts::place)
                                .orElse("")));
    }

    /** Returns of each case the step that tells where its person is now; opens nothing. */
    public Map<CaseId, RescueStep> current(Collection<CaseId> cases) {
        Map<CaseId, List<RescueStep>> all = rows.of(cases).stream().collect(Collectors.groupingBy(RescueStep::about));
        var current = new HashMap<CaseId, RescueStep>();
        all.forEach((id, steps) -> steps.stream()
                .filter(step -> step.act() == RescueAct.LOCATED || losesThePlace(step))
                .findFirst()
                .filter(step -> step.act() == RescueAct.LOCATED)
                .ifPresent(step -> current.put(id, step)));
        return current;
    }

    /**
     * Finds the cases of whose people an authority may be told: by their own wish or that of who speaks for them, or
     * because their life is in danger. The latest word counts; nothing is opened.
     */
    public Set<CaseId> mayBeTold(Collection<CaseId> cases) {
        Map<CaseId, RescueAct> latest = rows.of(cases).stream()
                .filter(step -> step.act().isWord())
                .collect(Collectors.toMap(RescueStep::about, RescueStep::act, (later, _) -> later));
        return latest.entrySet().stream()
                .filter(each -> each.getValue() != RescueAct.RESCUE_DECLINED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Finds the cases of which the places that were ever told open to the acting officer; opens nothing. */
    public Set<CaseId> opened(Collection<CaseId> cases) {
        Map<CaseId, List<RescueStep>> told = rows.of(cases).stream()
                .filter(step -> step.act() == RescueAct.LOCATED)
                .collect(Collectors.groupingBy(RescueStep::about));
        return cases.stream()
                .filter(id -> opens(told.getOrDefault(id, List.of()), seal(id)))
                .collect(Collectors.toSet());
    }

    /** Throws {@link Forbidden} unless they open for each of some cases. */
    public void requireAll(Collection<CaseId> cases) {
        if (!opened(cases).containsAll(cases)) {
            throw new Forbidden("the paper names a place that is shut for the acting officer");
        }
    }

    private boolean opens(List<RescueStep> told, SectionSeal seal) {
        return seal.opens() || !told.isEmpty() && told.stream().allMatch(step -> opens(step, seal));
    }

    private static boolean losesThePlace(RescueStep step) {
        return step.act() == RescueAct.NO_LONGER && step.stage() == RescueAct.LOCATED.stage();
    }

    SectionSeal seal(CaseId id) {
        return sections.seal(id, SealedSection.WHEREABOUTS);
    }

    List<RescueStep> of(CaseId id) {
        return rows.of(List.of(id));
    }

    /** Opens those steps of one case that open to the acting officer, by their ids. */
    Map<UUID, StepFacts> open(List<RescueStep> steps, SectionSeal seal) {
        UserId own = access.actor().id();
        Map<Boolean, List<RescueStep>> mine = steps.stream()
                .filter(step -> opens(step, seal))
                .collect(Collectors.partitioningBy(step -> step.recorded().by().equals(own)));
        var opened = new HashMap<UUID, StepFacts>();
        opened.putAll(opened(mine.getOrDefault(true, List.of()), Purpose.CASE_WORK));
        opened.putAll(opened(mine.getOrDefault(false, List.of()), seal.purpose()));
        return opened;
    }

    private boolean opens(RescueStep step, SectionSeal seal) {
        return seal.opens() || step.recorded().by().equals(access.actor().id());
    }

    private Map<UUID, StepFacts> opened(List<RescueStep> steps, Purpose purpose) {
        if (steps.isEmpty()) {
            return Map.of();
        }
        List<StepFacts> facts =
                Sealed.openAll(steps.stream().map(RescueStep::facts).toList(), purpose, trail);
        var byId = new HashMap<UUID, StepFacts>();
        for (int at = 0; at < steps.size(); at++) {
            byId.put(steps.get(at).id(), facts.get(at));
        }
        return byId;
    }
}
