package id.pulang.people.erasure;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to erasing somebody for good, on their request or when what is kept is no longer needed: two officers and a
 * reason. Source: UU 27/2022 on personal data, erasure and destruction.
 */
@Service
@Transactional
public class Erasures {

    /** Who may ask and decide. */
    public static final Role[] OFFICERS = {Role.CONSULAR_OFFICER, Role.REVIEWER, Role.HEAD_OF_MISSION};

    /** How many characters a reason has at least. */
    public static final int SHORTEST_REASON = 10;

    private final ErasureRows rows;
    private final Erasing erasing;
    private final People people;
    private final Access access;
    private final IdSource ids;
    private final Clock clock;

    Erasures(ErasureRows rows, Erasing erasing, People people, Access access, IdSource ids, Clock clock) {
        this.rows = rows;
        this.erasing = erasing;
        this.people = people;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /** Finds the request about somebody that waits for a second officer. */
    public Optional<Erasure> open(PersonId person) {
        access.require(OFFICERS);
        return rows.open(person).map(erasing::opened);
    }

    /** Asks to erase somebody. */
    public ErasureOutcome ask(PersonId person, String reason) {
        Actor actor = access.require(OFFICERS);
        PersonSummary found = people.find(person).orElseThrow(() -> new NotFound("person"));
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON) {
            return ErasureOutcome.NO_REASON;
        }
        var asked = new Erasure(ids.next(), found.id(), why, actor.id(), clock.instant());
        boolean isNew = rows.insert(asked, found.post(), erasing.stated(found.id(), people.statements(found.id())));
        if (isNew) {
            erasing.asked(asked);
        }
        return isNew ? ErasureOutcome.ASKED : ErasureOutcome.TOO_LATE;
    }

    /**
     * Finds whether a request that waits is about somebody; one about somebody else is not there under their address.
     */
    public void mustBeAbout(PersonId person, UUID id) {
        access.require(OFFICERS);
        if (rows.hold(id).filter(held -> !isAbout(person, held.person())).isPresent()) {
            throw new NotFound("erasure");
        }
    }

    private boolean isAbout(PersonId person, PersonId asked) {
        return people.find(asked).map(PersonSummary::id).filter(person::equals).isPresent();
    }

    /**
     * No run of the matcher, which would register them again, is under way; and nothing else is stated of them by now.
     */
    private boolean isAsAsked(Erasure asked) {
        people.find(asked.person()).ifPresent(found -> erasing.hold(found.incident()));
        return rows.isAbout(asked.id(), erasing.stated(asked.person(), people.statements(asked.person())));
    }

    /** Erases somebody, as a second officer, after another has asked for it. */
    public ErasureOutcome confirm(UUID id) {
        return decide(id, true);
    }

    /** Refuses a request, or takes back one's own. */
    public ErasureOutcome refuse(UUID id) {
        return decide(id, false);
    }

    private ErasureOutcome decide(UUID id, boolean confirmed) {
        Actor actor = access.require(OFFICERS);
        Optional<Erasure> held = rows.hold(id);
        if (held.isEmpty()) {
            return ErasureOutcome.TOO_LATE;
        }
        if (confirmed && held.get().by().equals(actor.id())) {
            return ErasureOutcome.SAME_OFFICER;
        }
        if (confirmed) {
            access.requireTwoOfficers(held.get().by());
        }
        if (confirmed && !isAsAsked(held.get())) {
            return ErasureOutcome.ANOTHER;
        }
        rows.decide(id, confirmed, actor.id(), clock.instant());
        if (confirmed) {
            erasing.erase(held.get());
        } else {
            erasing.refused(held.get(), held.get().by().equals(actor.id()));
        }
        return confirmed ? ErasureOutcome.ERASED : ErasureOutcome.REFUSED;
    }
}
