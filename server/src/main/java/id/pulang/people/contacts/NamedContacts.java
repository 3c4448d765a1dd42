package id.pulang.people.contacts;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which officers record whom somebody names, and what each may know by their word. The person changes
 * it with a word at any time. Source: UU 21/2007 Art. 24, 33 and 44; docs/decisions/0096.
 */
@Service
@Transactional
public class NamedContacts {

    /** Who hears it and reads it. */
    public static final Role[] OFFICERS = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION};

    private final ContactRows rows;
    private final ChoiceRows choices;
    private final People people;
    private final Access access;
    private final ContactTrail trail;
    private final Clock clock;

    NamedContacts(ContactRows rows, ChoiceRows choices, People people, Access access, ContactTrail trail, Clock clock) {
        this.rows = rows;
        this.choices = choices;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Records somebody whom a person names, and what they may know. */
    public ContactOutcome add(ContactId id, PersonId person, ContactDetails details, DisclosureChoice choice) {
        Actor officer = access.require(OFFICERS);
        PersonId today =
                people.find(person).orElseThrow(() -> new NotFound("person")).id();
        if (details.name().isEmpty() && details.relation().isEmpty()) {
            return ContactOutcome.NAMELESS;
        }
        if (details.isTooLong()) {
            return ContactOutcome.TOO_LONG;
        }
        if (!rows.insert(id, today, details, officer.id(), clock.instant())) {
            return ContactOutcome.TOO_LATE;
        }
        trail.wrote("contact named", id, "");
        chosen(id, choice, officer);
        return ContactOutcome.DONE;
    }

    /** Records what a contact may know from now on, as the acting officer heard it from the person. */
    public ContactOutcome choose(ContactId id, DisclosureChoice choice) {
        Actor officer = access.require(OFFICERS);
        mustBeThere(id);
        chosen(id, choice, officer);
        return ContactOutcome.DONE;
    }

    /** Agrees, as a second officer, that what a child chose is in the child's interest. */
    public ContactOutcome agree(ContactId id) {
        Actor officer = access.require(OFFICERS);
        mustBeThere(id);
        Optional<HeardChoice> latest =
                choices.holdLatest(id).filter(each -> each.choice().opens());
        if (latest.isEmpty()) {
            return ContactOutcome.TOO_LATE;
        }
        if (latest.get().heardBy().equals(officer.id())) {
            return ContactOutcome.SAME_OFFICER;
        }
        access.requireTwoOfficers(latest.get().heardBy());
        if (!choices.agree(id, latest.get(), officer.id(), clock.instant())) {
            return ContactOutcome.TOO_LATE;
        }
        trail.changed("choice of a child agreed", id, latest.get().choice().name());
        return ContactOutcome.DONE;
    }

    private void mustBeThere(ContactId id) {
        if (rows.find(id).isEmpty()) {
            throw new NotFound("contact");
        }
    }

    private void chosen(ContactId id, DisclosureChoice choice, Actor officer) {
        choices.insert(id, choice, officer.id(), clock.instant());
        trail.changed("choice heard", id, choice.name());
    }
}
