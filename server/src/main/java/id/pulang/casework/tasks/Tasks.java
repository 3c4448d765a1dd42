package id.pulang.casework.tasks;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.casework.CaseworkDone;
import id.pulang.casework.CaseworkDone.Kind;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of tasks: somebody of the post has something to do on a case by a day, and somebody did it. */
@Service
@Transactional
public class Tasks {

    /** How many letters say what is to be done; our proposal. */
    public static final int LONGEST = 300;

    /** How many open tasks a case may have; our proposal. */
    public static final int MOST = 100;

    private final TaskRows rows;
    private final Cases cases;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tasks(TaskRows rows, Cases cases, Access access, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Gives an officer of this post something to do on a case, at the latest on a day. */
    public Tasking set(CaseId id, String what, UserId assignee, LocalDate due) {
        Actor officer = access.require(Role.CASEWORKERS);
        CaseSummary about = cases.summary(cases.living(id));
        String said = what.strip();
        Optional<Actor> named = colleague(assignee);
        Tasking problem = named.isEmpty() ? Tasking.NO_SUCH_OFFICER : problem(about.id(), said, due);
        if (problem != Tasking.SET) {
            return problem;
        }
        Instant now = clock.instant();
        rows.insert(about, said, assignee, due, new CaseTask.SetBy(officer.id(), now));
        events.publishEvent(new CaseworkDone(
                about.id(),
                Kind.TASK_SET,
                now,
                officer.id(),
                named.map(Actor::name).orElse("")));
        return Tasking.SET;
    }

    private Tasking problem(CaseId about, String what, LocalDate due) {
        LocalDate today = access.today();
        if (what.isEmpty()) {
            return Tasking.EMPTY;
        }
        if (what.length() > LONGEST) {
            return Tasking.TOO_LONG;
        }
        if (due.isBefore(today) || due.isAfter(today.plusYears(1))) {
            return Tasking.NO_SUCH_DAY;
        }
        return rows.open(about) >= MOST ? Tasking.TOO_MANY : Tasking.SET;
    }

    private Optional<Actor> colleague(UserId officer) {
        return Stream.concat(
                        Stream.of(access.actor()),
                        access.colleaguesWho(each -> each.role().holdsAny(Role.CASEWORKERS)).stream())
                .filter(each -> each.id().equals(officer))
                .findFirst();
    }

    /** Writes that the acting person did a task; false if there is no such open task on the case. */
    public boolean done(CaseId id, TaskId task) {
        Actor officer = access.require(Role.CASEWORKERS);
        CaseId about = cases.living(id);
        Instant now = clock.instant();
        boolean done = rows.done(about, task, new CaseTask.DoneBy(officer.id(), now));
        if (done) {
            events.publishEvent(new CaseworkDone(about, Kind.TASK_DONE, now, officer.id(), ""));
        }
        return done;
    }
}
