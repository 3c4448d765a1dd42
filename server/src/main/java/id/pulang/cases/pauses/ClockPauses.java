package id.pulang.cases.pauses;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.Clocks;
import id.pulang.cases.course.PauseReason;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of pauses: who owns a case, or answers for the post, lets a clock of it rest for a reason that the pack
 * lists, until a day. It goes on at that day by itself, or when somebody says so before.
 */
@Service
@Transactional
public class ClockPauses {

    private final PauseRows rows;
    private final Cases cases;
    private final Clocks clocks;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClockPauses(
            PauseRows rows, Cases cases, Clocks clocks, Access access, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.clocks = clocks;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the pauses of a case that count, the latest first. */
    public List<Pause> of(CaseId id) {
        return rows.of(id);
    }

    /** Whether the acting person may pause the clocks of a case. */
    public boolean may(CaseSummary about) {
        Actor officer = access.actor();
        return officer.role().holdsAny(Role.CASEWORKERS)
                && (officer.id().equals(about.owner()) || officer.holds(Role.HEAD_OF_MISSION));
    }

    /** Lets a clock of a case rest until the beginning of a day at the post. */
    public Pausing pause(CaseId id, String code, String reason, LocalDate day) {
        CaseSummary about = held(id);
        Optional<CaseClock> running = cases.clocks(about.id()).stream()
                .filter(CaseClock::running)
                .filter(each -> each.rule().code().equals(code))
                .findFirst();
        Pausing problem = problem(about, running, reason, day);
        if (problem == Pausing.PAUSED) {
            Instant until = day.atStartOfDay(access.zone()).toInstant();
            Instant now = clock.instant();
            rows.insert(about, code, reason, until, access.actor().id(), now);
            note(about, "CLOCK_PAUSED", code + " " + reason + " " + day, now);
        }
        return problem;
    }

    private Pausing problem(CaseSummary about, Optional<CaseClock> running, String reason, LocalDate day) {
        if (!may(about)) {
            return Pausing.NOT_YOURS;
        }
        if (running.isEmpty()) {
            return Pausing.NOT_RUNNING;
        }
        Optional<PauseReason> listed = clocks
                .reasons(about.post(), running.get().rule())
                .stream()
                .filter(each -> each.code().equals(reason))
                .findFirst();
        if (listed.isEmpty()) {
            return Pausing.NOT_ALLOWED;
        }
        LocalDate today = access.today();
        if (!day.isAfter(today) || day.isAfter(today.plusDays(listed.get().longestDays()))) {
            return Pausing.NO_SUCH_DAY;
        }
        return running.get().pausedUntil().isPresent() ? Pausing.PAUSED_BEFORE : Pausing.PAUSED;
    }

    /** Lets a clock go on before the day of its pause. */
    public Pausing resume(CaseId id, PauseId pause) {
        return end(id, pause, Pausing.RESUMED, "CLOCK_RESUMED");
    }

    /** Takes a pause back, as if nobody had made it. */
    public Pausing undo(CaseId id, PauseId pause) {
        return end(id, pause, Pausing.UNDONE, "PAUSE_UNDONE");
    }

    private Pausing end(CaseId id, PauseId pause, Pausing how, String milestone) {
        CaseSummary about = held(id);
        Pause found = rows.find(about.id(), pause).orElseThrow(() -> new NotFound("pause"));
        if (!may(about)) {
            return Pausing.NOT_YOURS;
        }
        UserId by = access.actor().id();
        Instant now = clock.instant();
        boolean done = how == Pausing.RESUMED ? rows.resume(pause, by, now) : rows.undo(pause, by, now);
        if (!done) {
            return Pausing.OVER;
        }
        note(about, milestone, found.clock() + " " + found.reason(), now);
        return how;
    }

    /** Two officers who pause one clock do so one after the other. */
    private CaseSummary held(CaseId id) {
        access.require(Role.CASEWORKERS);
        CaseId living = cases.living(id);
        cases.hold(List.of(living));
        return cases.summary(living);
    }

    private void note(CaseSummary about, String milestone, String detail, Instant at) {
        events.publishEvent(
                new PauseNoted(about.id(), milestone, detail, at, access.actor().id()));
    }
}
