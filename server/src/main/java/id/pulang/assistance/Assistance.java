package id.pulang.assistance;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of assistance: who may travel, as medical officers found. */
@Service
@Transactional
public class Assistance {

    private final FitnessRows rows;
    private final Cases cases;
    private final AssistanceSettings settings;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assistance(
            FitnessRows rows,
            Cases cases,
            AssistanceSettings settings,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.settings = settings;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps of many people that they are not fit, as a list reports it: that only makes a journey safer, so it counts
     * at once. That somebody is fit is the finding of a medical officer alone; a list cannot say it.
     */
    public void reportUnfit(List<FitnessFact> facts) {
        Actor officer = access.require(Role.MEDICAL_OFFICER, Role.CLEARANCE_OWNER);
        if (facts.stream().anyMatch(fact -> fact.fitness() != Fitness.NOT_FIT)) {
            throw new IllegalArgumentException("No list says that somebody is fit to travel");
        }
        record(officer, facts);
    }

    /** Records what the acting medical officer found on examining a person. */
    public Examination examine(CaseId id, Fitness fitness, String conditions, LocalDate on) {
        Actor officer = access.require(Role.MEDICAL_OFFICER);
        if (on.isAfter(access.today())) {
            return Examination.DAY_AHEAD;
        }
        if (fitness == Fitness.NOT_FIT && conditions.isBlank()) {
            return Examination.REASON_MISSING;
        }
        record(officer, List.of(new FitnessFact(cases.living(id), fitness, conditions, on, officer.name())));
        return Examination.RECORDED;
    }

    /**
     * Keeps that somebody stayed behind at the door because they were not well: they are not fit until a medical
     * officer has looked again. It opens nothing sealed to who says so.
     */
    public void stayedBehindUnwell(CaseId id) {
        Actor officer = access.require(Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER);
        CaseId living = cases.living(id);
        var fact = new FitnessFact(living, Fitness.NOT_FIT, "", access.today(), officer.name());
        insert(officer, List.of(fact));
        events.publishEvent(new FitnessLapsed(living, clock.instant(), officer.id()));
    }

    /** Returns the latest finding of each case that has one. */
    public Map<CaseId, FitnessFinding> fitness(Collection<CaseId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.latest(ids).stream().collect(Collectors.toMap(FitnessFinding::caseId, Function.identity()));
    }

    /** Returns every finding of a case, the latest first. */
    public List<FitnessFinding> history(CaseId id) {
        return rows.history(id);
    }

    private void record(Actor officer, List<FitnessFact> facts) {
        insert(officer, facts).stream()
                .collect(Collectors.groupingBy(fact -> Map.entry(fact.fitness(), fact.on())))
                .forEach((said, about) -> publish(said.getKey(), said.getValue(), officer, about));
    }

    /** Writes what is said of cases that the acting person sees; returns that. */
    private List<FitnessFact> insert(Actor officer, List<FitnessFact> facts) {
        Map<CaseId, PostCode> posts = cases
                .summaries(facts.stream().map(FitnessFact::caseId).toList())
                .stream()
                .collect(Collectors.toMap(CaseSummary::id, CaseSummary::post));
        List<FitnessFact> known =
                facts.stream().filter(fact -> posts.containsKey(fact.caseId())).toList();
        rows.insert(
                known,
                posts,
                settings.fitnessValidity(),
                clock.instant(),
                officer.id().value());
        return known;
    }

    private void publish(Fitness fitness, LocalDate on, Actor officer, List<FitnessFact> about) {
        Instant at = on.equals(access.today())
                ? clock.instant()
                : on.atStartOfDay(access.zone()).toInstant();
        List<CaseId> found = about.stream().map(FitnessFact::caseId).toList();
        events.publishEvent(new FitnessFound(
                found, fitness, at, officer.id(), about.getFirst().source()));
    }
}
