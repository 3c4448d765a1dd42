package id.pulang.people.master.review;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.people.PersonId;
import id.pulang.people.master.MasterIndex;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to protecting somebody from being known: other posts are told nothing of them, and whether they are somebody
 * of another post is asked of headquarters alone.
 */
@Service
@Transactional
public class ProtectedPeople {

    private static final Role[] OFFICERS = {Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION};
    private static final int LONGEST_REASON = 500;

    private final ProtectedRows rows;
    private final QuestionsAcross questions;
    private final MasterIndex index;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    ProtectedPeople(
            ProtectedRows rows,
            QuestionsAcross questions,
            MasterIndex index,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.questions = questions;
        this.index = index;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Returns those of some people of whom others are told nothing; whom the acting person does not see is left out.
     */
    public Set<PersonId> among(Collection<PersonId> people) {
        return people.isEmpty() ? Set.of() : rows.among(people);
    }

    /** Protects somebody of the acting officer's post; what is asked about them at two posts is asked anew. */
    public void protect(PersonId person, String reason) {
        Actor officer = access.require(OFFICERS);
        String words = reason.strip();
        String kept = words.substring(0, Math.min(LONGEST_REASON, words.length()));
        if (rows.insert(person, kept, officer.id(), clock.instant())) {
            changed("protected from being known", person);
        }
    }

    /** Ends that somebody is protected. */
    public void lift(PersonId person) {
        access.require(OFFICERS);
        if (rows.delete(person)) {
            changed("no longer protected from being known", person);
        }
    }

    private void changed(String act, PersonId person) {
        questions.renew(List.of(person), List.of());
        index.again(List.of(person));
        trail.wrote(act, Purpose.CASE_WORK, new Subject("person", person.value()), "");
    }
}
