package id.pulang.people.registry;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.people.People;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the civil registry: a question is stored at once, and asked in the background. */
@Service
@Transactional
public class Inquiries {

    /** Those who may vouch for an identity. */
    private static final Role[] ASKERS = {Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER};

    private final InquiryRows rows;
    private final RegistryLine line;
    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Inquiries(InquiryRows rows, RegistryLine line, People people, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.line = line;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Stores the question whether the registry holds what is known of a person. */
    public Asked ask(PersonId id) {
        Actor officer = access.require(ASKERS);
        if (line.registry().isEmpty()) {
            return Asked.NOT_CONNECTED;
        }
        PersonId person =
                people.find(id).orElseThrow(() -> new NotFound("person")).id();
        return claim(card(person)).map(claim -> store(person, claim, officer)).orElse(Asked.NO_NUMBER);
    }

    /** Stores the question about each of several people who live on in nobody else; their cards are opened at once. */
    public Map<PersonId, Asked> askAll(Collection<PersonId> ids) {
        Actor officer = access.require(ASKERS);
        var asked = new LinkedHashMap<PersonId, Asked>();
        if (line.registry().isEmpty()) {
            ids.forEach(person -> asked.put(person, Asked.NOT_CONNECTED));
            return asked;
        }
        people.cards(ids, Purpose.CASE_WORK)
                .forEach((person, card) -> asked.put(
                        person,
                        claim(card).map(claim -> store(person, claim, officer)).orElse(Asked.NO_NUMBER)));
        return asked;
    }

    /** Tells what the registry can say and has said about a person. */
    public RegistryStanding of(PersonId person) {
        Optional<Claim> today = claim(card(person));
        Inquiry inquiry = rows.last(person)
                .map(stored -> stored.inquiry()
                        .knownOtherwise(today.filter(stored.claim()::equals).isEmpty()))
                .orElse(null);
        return new RegistryStanding(line.registry().isPresent(), line.name(), today.isPresent(), inquiry);
    }

    private Optional<Claim> claim(PersonCard card) {
        return Claim.of(card, line.asked(), line.byPassport());
    }

    private Asked store(PersonId person, Claim claim, Actor officer) {
        if (!rows.insert(person, claim, officer, clock.instant())) {
            rows.takeOver(person, officer);
            return Asked.WAITS_ALREADY;
        }
        var subject = new Subject("person", person.value());
        trail.wrote(
                "registry to be asked",
                Purpose.CASE_WORK,
                subject,
                claim.said().keySet().toString());
        return Asked.STORED;
    }

    private PersonCard card(PersonId person) {
        return Objects.requireNonNull(
                people.cards(List.of(person), Purpose.CASE_WORK).get(person), "a person who cannot be seen");
    }
}
