package id.pulang.registration;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.CaseCancellation;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.registration.RegisterUndoing;
import id.pulang.people.People;
import id.pulang.registration.tokens.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door by which a registration at the counter is cancelled, by who made it, within ten minutes and while nothing
 * else was recorded about the person. Nothing is deleted: what stood there stays sealed, and the trail says both.
 * Source: docs/decisions/0162.
 */
@Service
@Transactional
public class CounterCancellation {

    private final CaseCancellation cancellation;
    private final RegisterUndoing registers;
    private final Tokens tokens;
    private final People people;
    private final Access access;

    CounterCancellation(
            CaseCancellation cancellation, RegisterUndoing registers, Tokens tokens, People people, Access access) {
        this.cancellation = cancellation;
        this.registers = registers;
        this.tokens = tokens;
        this.people = people;
        this.access = access;
    }

    /** Returns until when the acting officer may cancel. */
    public Optional<Instant> until(CaseId id) {
        access.require(Role.CASEWORKERS);
        return cancellation.until(id);
    }

    /** Cancels a registration. */
    public CancellationOutcome cancel(CaseId id) {
        access.require(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER);
        return cancellation.hold(id).map(this::cancel).orElse(CancellationOutcome.TOO_LATE);
    }

    private CancellationOutcome cancel(CaseSummary about) {
        List<StatementId> stated = people.statements(about.person());
        return stated.size() != 1 || cancellation.holdsMore(about.id())
                ? CancellationOutcome.MORE_RECORDED
                : cancel(about, stated.getFirst());
    }

    /** The case first: nobody with a living one is taken off a list. */
    private CancellationOutcome cancel(CaseSummary about, StatementId row) {
        cancellation.cancel(about.id());
        tokens.end(about);
        if (!registers.takeBack(row)) {
            throw new IllegalStateException("a case of the counter without a row of a register");
        }
        return CancellationOutcome.CANCELLED;
    }
}
