package id.pulang.people.matching.turn;

import id.pulang.identity.transactions.Bulkhead;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The turn to compare many people, within an incident or across incidents: one has it at a time in the whole server,
 * because each comparison may take a third of the memory. Thread-safe.
 */
@Component
public class MatchingTurn {

    private final Bulkhead comparisons = new Bulkhead("matching", 1, 0, Duration.ZERO);

    /** Compares when all who came before are done. */
    public <T> T inTurn(Supplier<T> comparison) {
        return comparisons.inTurn(comparison::get);
    }

    /** Compares if nobody has or awaits the turn; else nothing is done. */
    public <T> Optional<T> ifFree(Supplier<T> comparison) {
        return comparisons.ifFree(comparison::get);
    }
}
