package id.pulang.people.interviews;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.IdentityGrade;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.Voucher;
import id.pulang.people.identity.Identities;
import id.pulang.people.identity.IdentityPrint;
import id.pulang.protection.Sealed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of interviews: the way for whoever has no papers at all. One officer holds it and writes down two things
 * that the person swore to; a second officer confirms, and only then is the identity verified.
 */
@Service
@Transactional
public class Interviews {

    private static final int SHOWN = 100;

    private final InterviewRows rows;
    private final Identities identities;
    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Interviews(InterviewRows rows, Identities identities, People people, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.identities = identities;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Records an interview that the acting officer held; it verifies nothing before a second officer confirms it. */
    public InterviewOutcome record(PersonId id, SwornIdentifiers sworn, LocalDate heldOn) {
        Actor officer = access.require(Role.CONSULAR_OFFICER);
        PersonId person = found(id);
        if (!sworn.areTwo()) {
            return InterviewOutcome.TWO_IDENTIFIERS;
        }
        if (heldOn.isAfter(access.today())) {
            return InterviewOutcome.DAY_AHEAD;
        }
        rows.insert(person, sworn, heldOn, print(person), officer.id(), clock.instant());
        trail.wrote("interview about identity", Purpose.CASE_WORK, subject(person), "");
        return InterviewOutcome.RECORDED;
    }

    /** Confirms, as the second officer, what another one heard: who the person is counts as verified from now on. */
    public InterviewOutcome confirm(PersonId id, InterviewId asked) {
        Actor second = access.require(Role.CONSULAR_OFFICER);
        PersonId person = found(id);
        Interview interview = rows.of(person).stream()
                .filter(each -> each.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("interview"));
        if (interview.by().equals(second.id())) {
            return InterviewOutcome.SAME_OFFICER;
        }
        access.requireTwoOfficers(interview.by());
        if (!interview.print().equals(print(person))) {
            return InterviewOutcome.IDENTITY_CHANGED;
        }
        if (!rows.confirm(asked, second.id(), clock.instant())) {
            return InterviewOutcome.CONFIRMED_BEFORE;
        }
        trail.wrote("interview about identity confirmed", Purpose.CASE_WORK, subject(person), "");
        String officers =
                access.names(List.of(interview.by())).getOrDefault(interview.by(), "–") + ", " + second.name();
        identities.vouch(
                new IdentityAssertion(person, IdentityGrade.VERIFIED, officers, null, interview.heldOn()),
                Voucher.INTERVIEW);
        return InterviewOutcome.CONFIRMED;
    }

    /** Returns the interviews with a person, the newest first; what they swore to stays sealed. */
    public List<Interview> of(PersonId person) {
        return rows.of(person);
    }

    /** Opens what a person swore to in interviews, with one line in the audit trail. */
    public List<SwornIdentifiers> open(List<Interview> interviews) {
        access.require(Role.CONSULAR_OFFICER);
        return interviews.isEmpty()
                ? List.of()
                : Sealed.openAll(interviews.stream().map(Interview::identifiers).toList(), Purpose.CASE_WORK, trail);
    }

    /** Returns the interviews of other officers that wait for the acting one as the second. */
    public List<Interview> waiting() {
        Actor officer = access.require(Role.CONSULAR_OFFICER);
        return rows.waiting(SHOWN).stream()
                .filter(each -> !each.by().equals(officer.id()))
                .toList();
    }

    private PersonId found(PersonId id) {
        return people.find(id).orElseThrow(() -> new NotFound("person")).id();
    }

    private Optional<IdentityPrint> print(PersonId person) {
        return Optional.ofNullable(identities.pin(List.of(person)).get(person));
    }

    private static Subject subject(PersonId person) {
        return new Subject("person", person.value());
    }
}
