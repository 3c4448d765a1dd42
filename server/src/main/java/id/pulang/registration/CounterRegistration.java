package id.pulang.registration;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.registration.Registers;
import id.pulang.incidents.registration.WalkIns;
import id.pulang.people.matching.Registration;
import id.pulang.registration.tokens.Tokens;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the counter: somebody who stands there is a row of the register, a person, a case and a token in one
 * transaction, so that nobody is half registered when the power goes. Nobody is refused for a paper, a telephone, an
 * address or a name. Safe for many threads. Source: docs/decisions/0089.
 */
@Service
@Transactional
public class CounterRegistration {

    private static final Role[] OFFICERS = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER};

    private final WalkIns walkIns;
    private final Registers registers;
    private final Registration registration;
    private final Cases cases;
    private final Tokens tokens;
    private final FirstCare care;
    private final ArrivalRows arrivals;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    CounterRegistration(
            WalkIns walkIns,
            Registers registers,
            Registration registration,
            Cases cases,
            Tokens tokens,
            FirstCare care,
            ArrivalRows arrivals,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.walkIns = walkIns;
        this.registers = registers;
        this.registration = registration;
        this.cases = cases;
        this.tokens = tokens;
        this.care = care;
        this.arrivals = arrivals;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Registers somebody as the officer who acts. */
    public Registered register(CounterEntry entry) {
        access.require(OFFICERS);
        IncidentId incident = Optional.ofNullable(entry.incident()).orElseGet(walkIns::thisMonth);
        return registers
                .add(incident, ListKind.REGISTRATION, entry.who())
                .map(registration::register)
                .map(person -> cases.open(person, incident))
                .<Registered>map(id -> new Registered.WithCase(follow(id, entry)))
                .orElseGet(Registered.IncidentFull::new);
    }

    private CaseId follow(CaseId id, CounterEntry entry) {
        CaseSummary about = cases.summary(id);
        arrivals.insert(
                about,
                new Arrival(entry.danger(), entry.health(), clock.instant()),
                access.actor().id());
        tokens.issue(about);
        care.begin(about, entry);
        return id;
    }

    /** Opens how somebody was seen to be when they were registered; empty for who came with a list. */
    public Optional<Arrival> arrival(CaseId id) {
        access.require(Role.CASEWORKERS);
        return arrivals.latest(cases.living(id)).map(kept -> kept.seen().open(Purpose.CASE_WORK, trail));
    }
}
