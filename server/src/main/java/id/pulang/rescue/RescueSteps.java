package id.pulang.rescue;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which officers record what happens to somebody before they are registered, and until they travel
 * whether they are in care. A step says what its stage needs as evidence; the place and all words of it are sealed
 * apart (docs/decisions/0086).
 */
@Service
@Transactional
public class RescueSteps {

    private final RescueStepRows rows;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RescueSteps(
            RescueStepRows rows,
            Cases cases,
            Access access,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Records a step of a day; throws {@link id.pulang.identity.Forbidden} for whom it is not. */
    public StepOutcome record(CaseId id, RescueAct act, LocalDate on, StepFacts facts) {
        return record(id, act, act.stage(), on, facts);
    }

    /** Records that a stage no longer holds, with all that rested on it; the words say why. */
    public StepOutcome noLonger(CaseId id, Stage stage, String why) {
        var facts = new StepFacts("", "", "", why, null, StepFacts.Heads.NONE);
        return record(id, RescueAct.NO_LONGER, stage, access.today(), facts);
    }

    private StepOutcome record(CaseId id, RescueAct act, Stage stage, LocalDate on, StepFacts facts) {
        Actor officer = access.require(act.roles());
        CaseSummary about = cases.summary(cases.living(id));
        cases.hold(List.of(about.id()));
        Optional<StepOutcome> problem =
                Missing.in(act, facts).or(() -> standing(about, act, stage)).or(() -> misses(day(about, on)));
        if (problem.isPresent()) {
            return problem.get();
        }
        Instant now = clock.instant();
        rows.insert(about, new RescueStepRows.What(act, stage, on), facts, new RescueStep.Recorded(officer.id(), now));
        trail.wrote(
                "rescue step recorded",
                Purpose.CASE_WORK,
                new Subject("case", about.id().value()),
                act.name());
        events.publishEvent(new StepNoted(
                List.of(about.id()),
                act == RescueAct.NO_LONGER ? "NO_LONGER_" + stage : act.name(),
                moment(on, now),
                officer.id(),
                facts.number(),
                act.effect(stage)));
        return StepOutcome.RECORDED;
    }

    private Optional<StepOutcome> standing(CaseSummary about, RescueAct act, Stage stage) {
        Course course = Course.of(cases.milestones(List.of(about.id())).getOrDefault(about.id(), List.of()));
        if (!course.stage().isBeforeRegistration() && !isOfCare(course, stage)) {
            return Optional.of(StepOutcome.REGISTERED);
        }
        return act == RescueAct.NO_LONGER && !(RescueAct.canBeLost(stage) && course.reaches(stage))
                ? Optional.of(StepOutcome.NOT_REACHED)
                : Optional.empty();
    }

    private static boolean isOfCare(Course course, Stage stage) {
        return stage == Stage.IN_CARE && course.stage().compareTo(Stage.TRAVELLING) < 0;
    }

    private static Optional<StepOutcome> misses(boolean possible) {
        return possible ? Optional.empty() : Optional.of(StepOutcome.NO_SUCH_DAY);
    }

    /** A step is of no day to come, and of none before one on which an earlier one was said to hold no longer. */
    private boolean day(CaseSummary about, LocalDate on) {
        LocalDate today = access.today();
        LocalDate earliest = rows.of(List.of(about.id())).stream()
                .filter(step -> step.act() == RescueAct.NO_LONGER)
                .map(RescueStep::on)
                .findFirst()
                .map(lost -> lost.isBefore(today) ? lost.plusDays(1) : today)
                .orElse(LocalDate.EPOCH);
        return !on.isAfter(today) && !on.isBefore(earliest);
    }

    /** Of an earlier day only the day is known. */
    private Instant moment(LocalDate on, Instant now) {
        ZoneId zone = access.zone();
        return on.equals(LocalDate.ofInstant(now, zone))
                ? now
                : on.atStartOfDay(zone).toInstant();
    }

    /** What a step lacks of that which its stage needs as evidence. */
    private static final class Missing {

        private Missing() {}

        static Optional<StepOutcome> in(RescueAct act, StepFacts facts) {
            if (facts.tooLong()) {
                return Optional.of(StepOutcome.TOO_LONG);
            }
            if (act.isPlaced() && facts.place().isEmpty()) {
                return Optional.of(StepOutcome.PLACE_MISSING);
            }
            return switch (act) {
                case LOCATED -> Optional.empty();
                case ENGAGED -> ofAnAuthority(facts);
                case FREED -> manner(act, facts.manner());
                case RESCUE_WISHED -> manner(act, facts.manner()).or(() -> words(facts));
                case VISITED -> facts.heads().possible() ? words(facts) : Optional.of(StepOutcome.NO_SUCH_NUMBER);
                case RESCUE_DECLINED, LIFE_IN_DANGER, ACCESS_REFUSED, IN_CARE, NO_LONGER -> words(facts);
            };
        }

        private static Optional<StepOutcome> ofAnAuthority(StepFacts facts) {
            if (facts.authority().isEmpty()) {
                return Optional.of(StepOutcome.AUTHORITY_MISSING);
            }
            Optional<StepOutcome> unsaid = manner(RescueAct.ENGAGED, facts.manner());
            if (unsaid.isPresent()) {
                return unsaid;
            }
            return facts.manner() == Manner.LIAISON
                    ? words(facts)
                    : facts.number().isEmpty() ? Optional.of(StepOutcome.NUMBER_MISSING) : Optional.empty();
        }

        private static Optional<StepOutcome> manner(RescueAct act, @Nullable Manner manner) {
            return manner != null && manner.act() == act ? Optional.empty() : Optional.of(StepOutcome.MANNER_MISSING);
        }

        private static Optional<StepOutcome> words(StepFacts facts) {
            return facts.words().isEmpty() ? Optional.of(StepOutcome.WORDS_MISSING) : Optional.empty();
        }
    }
}
