package id.pulang.incidents.registration;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.rosters.RosterWithdrawn;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door by which a row that was added to a register by mistake is taken back. As with a list that is withdrawn, the
 * row stays sealed and can be read, on a withdrawn list of its own; it is counted and compared no more, and is about
 * nobody. The database takes it only for ten minutes.
 */
@Service
@Transactional
public class RegisterUndoing {

    private final RegisterBook book;
    private final Access access;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    RegisterUndoing(RegisterBook book, Access access, AuditTrail trail, ApplicationEventPublisher events) {
        this.book = book;
        this.access = access;
        this.trail = trail;
        this.events = events;
    }

    /** Takes a row back; false where it is one of a file, which two officers withdraw as a whole. */
    public boolean takeBack(StatementId row) {
        Actor actor = access.require(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER);
        Optional<RosterWithdrawn> withdrawn = book.takeBack(row, actor);
        withdrawn.ifPresent(list -> {
            trail.wrote("row of register taken back", Purpose.REGISTRATION, new Subject("statement", row.value()), "");
            events.publishEvent(list);
        });
        return withdrawn.isPresent();
    }
}
