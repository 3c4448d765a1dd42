package id.pulang.registration;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.registration.tokens.Tokens;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The door of the counter: somebody who stands there is a row of the register, a person, a case and a token in one
 * transaction, so that nobody is half registered when the power goes; only their place in the register and their case
 * number are taken before, so that officers do not wait for each other. Nobody is refused for a paper, a telephone, an
 * address or a name. Safe for many threads. Source: docs/decisions/0089.
 */
@Service
public class CounterRegistration {

    private final CounterIntake intake;
    private final Arrivals arrivals;
    private final Tokens tokens;
    private final FirstCare care;
    private final TransactionOperations transactions;

    CounterRegistration(
            CounterIntake intake,
            Arrivals arrivals,
            Tokens tokens,
            FirstCare care,
            TransactionOperations transactions) {
        this.intake = intake;
        this.arrivals = arrivals;
        this.tokens = tokens;
        this.care = care;
        this.transactions = transactions;
    }

    /** Registers somebody as the officer who acts, who must be one of registration or of the mission. */
    public Registered register(CounterEntry entry) {
        return transactions
                .execute(_ -> intake.place(entry))
                .<Registered>map(place -> new Registered.WithCase(transactions.execute(_ -> take(place, entry))))
                .orElseGet(Registered.IncidentFull::new);
    }

    private CaseId take(CounterIntake.Place place, CounterEntry entry) {
        CaseSummary about = intake.take(place, entry);
        arrivals.record(about, entry.danger(), entry.health());
        tokens.issue(about);
        care.begin(about, entry);
        return about.id();
    }
}
