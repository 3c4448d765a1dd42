package id.pulang.registration;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.registration.tokens.Tokens;
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

    private final CounterIntake intake;
    private final Arrivals arrivals;
    private final Tokens tokens;
    private final FirstCare care;
    private final Access access;

    CounterRegistration(CounterIntake intake, Arrivals arrivals, Tokens tokens, FirstCare care, Access access) {
        this.intake = intake;
        this.arrivals = arrivals;
        this.tokens = tokens;
        this.care = care;
        this.access = access;
    }

    /** Registers somebody as the officer who acts. */
    public Registered register(CounterEntry entry) {
        access.require(OFFICERS);
        return intake.take(entry)
                .<Registered>map(about -> new Registered.WithCase(follow(about, entry)))
                .orElseGet(Registered.IncidentFull::new);
    }

    private CaseId follow(CaseSummary about, CounterEntry entry) {
        arrivals.record(about, entry.danger(), entry.health());
        tokens.issue(about);
        care.begin(about, entry);
        return about.id();
    }
}
