package id.pulang.registration.queue;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the queue at a post. Numbers begin anew each day and say nothing of anybody; who is in danger or ill is
 * called before who came earlier. Safe for many threads and servers: no number is given or called twice. Source:
 * docs/decisions/0090.
 */
@Service
@Transactional
public class Queue {

    /** How many tickets a page shows. */
    public static final int SHOWN = 200;

    /** How many numbers the screen shows. */
    public static final int ON_SCREEN = 6;

    /** How many people wait with one number at most. */
    public static final int MOST_PEOPLE = 50;

    private static final int LONGEST_COUNTER = 12;
    private static final Role[] OFFICERS = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER};

    private final TicketRows rows;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Queue(TicketRows rows, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Gives the next number to so many people who came together. */
    public Ticket take(int people, OwnWords words) {
        Actor actor = access.require(OFFICERS);
        Ticket given =
                rows.insert(actor.post(), access.today(), Math.clamp(people, 1, MOST_PEOPLE), words, clock.instant());
        wrote("number given", given.id());
        return given;
    }

    /** Calls who is served next to a counter; empty where nobody waits. */
    public Optional<Ticket> callNext(String counter) {
        Actor actor = access.require(OFFICERS);
        String plain = counter.strip();
        String at = plain.length() <= LONGEST_COUNTER ? plain : plain.substring(0, LONGEST_COUNTER);
        Optional<Ticket> called = rows.callNext(actor.post(), access.today(), at, actor.id(), clock.instant());
        called.ifPresent(ticket -> wrote("number called", ticket.id()));
        return called;
    }

    /** Calls a number again; false where it is served or gone. */
    public boolean callAgain(TicketId id) {
        find(id);
        wrote("number called again", id);
        return rows.callAgain(id, clock.instant());
    }

    /** Ends a number whose people went away; false where it is no longer open. */
    public boolean leave(TicketId id) {
        find(id);
        wrote("number ended", id);
        return rows.move(id, Ticket.State.CALLED, Ticket.State.LEFT, clock.instant())
                || rows.move(id, Ticket.State.WAITING, Ticket.State.LEFT, clock.instant());
    }

    /** Lets a number wait again that was called or ended by mistake. */
    public boolean waitAgain(TicketId id) {
        find(id);
        wrote("number waits again", id);
        return rows.move(id, Ticket.State.CALLED, Ticket.State.WAITING, clock.instant())
                || rows.move(id, Ticket.State.LEFT, Ticket.State.WAITING, clock.instant());
    }

    /** Notes that who had a number was registered; further people of the number change nothing. */
    public void served(TicketId id, CaseId about) {
        find(id);
        if (rows.move(id, Ticket.State.CALLED, Ticket.State.SERVED, clock.instant())
                || rows.move(id, Ticket.State.WAITING, Ticket.State.SERVED, clock.instant())) {
            rows.belongsTo(id, about);
            wrote("number served", id);
        }
    }

    private void wrote(String act, TicketId id) {
        trail.wrote(act, Purpose.REGISTRATION, new Subject("ticket", id.value()), "");
    }

    /** Lists who is called and who waits today, as they are served. */
    public List<Ticket> open() {
        Actor actor = access.require(OFFICERS);
        return rows.open(actor.post(), access.today(), SHOWN);
    }

    /** Counts who waits today. */
    public int waiting() {
        Actor actor = access.require(OFFICERS);
        return rows.waiting(actor.post(), access.today());
    }

    /** Lists the numbers that were called last, for the screen. */
    public List<Ticket> calls() {
        Actor actor = access.require(OFFICERS);
        return rows.calls(actor.post(), access.today(), ON_SCREEN);
    }

    /** Finds a ticket. */
    public Ticket find(TicketId id) {
        access.require(OFFICERS);
        return rows.find(id).orElseThrow(() -> new NotFound("ticket"));
    }

    /** Opens what was told with a ticket, with one line in the trail. */
    public OwnWords words(TicketId id) {
        access.require(OFFICERS);
        return rows.words(id).orElseThrow(() -> new NotFound("ticket")).open(Purpose.REGISTRATION, trail);
    }
}
