package id.pulang.registration;

import id.pulang.cases.CaseId;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The door of the counter: somebody who stands there is a row of the register, a person, a case and a token in one
 * transaction, so that nobody is half registered when the power goes; only their place in the register and their case
 * number are taken before, so that officers do not wait for each other. That makes no claim of a key of a form: it may
 * be left unused. Nobody is refused for a paper, a telephone, an address or a name. Safe for many threads. Source:
 * docs/decisions/0089.
 */
@Service
public class CounterRegistration {

    private final CounterIntake intake;
    private final CounterRecord counter;
    private final TransactionOperations transactions;

    CounterRegistration(CounterIntake intake, CounterRecord counter, TransactionOperations transactions) {
        this.intake = intake;
        this.counter = counter;
        this.transactions = transactions;
    }

    /** Registers somebody as the officer who acts, who must be one of registration or of the mission. */
    public Registered register(CounterEntry entry) {
        return register(entry, _ -> {});
    }

    /**
     * Registers somebody, and does what belongs to it in the same transaction.
     *
     * @param also what else is written about the case
     */
    public Registered register(CounterEntry entry, Consumer<CaseId> also) {
        return transactions
                .execute(_ -> intake.place(entry))
                .<Registered>map(place -> new Registered.WithCase(counter.take(place, entry, also)))
                .orElseGet(Registered.IncidentFull::new);
    }
}
