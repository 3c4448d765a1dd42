package id.pulang.people.contacts;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.people.contacts.ContactBar.LiftAsked;
import id.pulang.people.contacts.ContactBar.WishedBy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of bars: one officer bars a contact, two lift it. A bar wins over every choice. */
@Service
@Transactional
public class ContactBars {

    /** How many letters a reason has at least, and at most. */
    public static final int SHORTEST_REASON = 10;

    /** How many letters a reason may have; our proposal. */
    public static final int LONGEST_REASON = 500;

    /** How many that wait are shown at once; our proposal. */
    private static final int MOST_SHOWN = 50;

    private final BarRows rows;
    private final ContactFiles files;
    private final Access access;
    private final ContactTrail trail;
    private final Clock clock;

    ContactBars(BarRows rows, ContactFiles files, Access access, ContactTrail trail, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Bars a contact at once. */
    public ContactOutcome bar(ContactId id, WishedBy wishedBy, String reason) {
        Actor officer = access.require(NamedContacts.OFFICERS);
        ContactRows.Kept contact = files.kept(id);
        String why = reason.strip();
        Optional<ContactOutcome> problem = problem(why);
        if (problem.isPresent()) {
            return problem.get();
        }
        if (!rows.insert(contact, wishedBy, why, officer.id(), clock.instant())) {
            return ContactOutcome.TOO_LATE;
        }
        trail.changed("contact barred", id, wishedBy.name());
        return ContactOutcome.DONE;
    }

    /** Returns those that wait for the acting officer as the second, the longest waiting first; opens nothing. */
    public List<LiftWaiting> waiting() {
        Actor officer = access.require(NamedContacts.OFFICERS);
        return rows.waiting(MOST_SHOWN).stream()
                .filter(each -> !each.askedBy().equals(officer.id()))
                .toList();
    }

    /** Asks a second officer to lift a bar. */
    public ContactOutcome ask(ContactId id, String reason) {
        Actor officer = access.require(NamedContacts.OFFICERS);
        ContactRows.Kept contact = files.kept(id);
        String why = reason.strip();
        Optional<ContactOutcome> problem = problem(why);
        if (problem.isPresent()) {
            return problem.get();
        }
        if (rows.hold(id).filter(bar -> bar.lift().isEmpty()).isEmpty()) {
            return ContactOutcome.TOO_LATE;
        }
        rows.ask(contact, new LiftAsked(why, officer.id(), clock.instant()));
        trail.wrote("lifting asked", id, "");
        return ContactOutcome.DONE;
    }

    /** Lifts a bar as the second officer. */
    public ContactOutcome lift(ContactId id) {
        Actor officer = access.require(NamedContacts.OFFICERS);
        files.kept(id);
        Optional<LiftAsked> asked = rows.hold(id).flatMap(ContactBar::lift);
        if (asked.isEmpty()) {
            return ContactOutcome.TOO_LATE;
        }
        if (asked.get().by().equals(officer.id())) {
            return ContactOutcome.SAME_OFFICER;
        }
        access.requireTwoOfficers(asked.get().by());
        rows.lift(id, officer.id(), clock.instant());
        trail.changed("bar lifted", id, "");
        return ContactOutcome.DONE;
    }

    /** Refuses to lift a bar, or takes one's own request back. */
    public ContactOutcome keep(ContactId id) {
        access.require(NamedContacts.OFFICERS);
        ContactRows.Kept contact = files.kept(id);
        if (rows.hold(id).flatMap(ContactBar::lift).isEmpty()) {
            return ContactOutcome.TOO_LATE;
        }
        rows.ask(contact, null);
        trail.wrote("lifting refused", id, "");
        return ContactOutcome.DONE;
    }

    private static Optional<ContactOutcome> problem(String reason) {
        if (reason.length() < SHORTEST_REASON) {
            return Optional.of(ContactOutcome.NO_REASON);
        }
        return reason.length() > LONGEST_REASON ? Optional.of(ContactOutcome.TOO_LONG) : Optional.empty();
    }
}
