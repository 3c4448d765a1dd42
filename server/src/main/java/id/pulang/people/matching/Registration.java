package id.pulang.people.matching;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which somebody is registered from one statement of a register, at once: they are found by the search
 * from then on, and a case can be opened for them. Nobody is compared here; the matching of registers does it soon
 * after.
 */
@Service
@Transactional
public class Registration {

    private final Reading reading;
    private final Census census;
    private final Access access;
    private final AuditTrail trail;

    Registration(Reading reading, Census census, Access access, AuditTrail trail) {
        this.reading = reading;
        this.census = census;
        this.access = access;
        this.trail = trail;
    }

    /** Registers whom a statement is about that is about nobody yet. */
    public PersonId register(StatementId statement) {
        access.require(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER);
        PersonId person = census.register(
                reading.of(List.of(statement)).stream().findFirst().orElseThrow(() -> new NotFound("statement")));
        trail.wrote("person registered", Purpose.REGISTRATION, new Subject("person", person.value()), "");
        return person;
    }
}
