package id.pulang.people.matching.turn;

import id.pulang.identity.transactions.Bulkhead;
import id.pulang.identity.transactions.Busy;
import id.pulang.identity.transactions.MemoryBudget;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The turn to compare many people, within an incident or across incidents: one has it at a time in the whole server,
 * because each comparison may take a third of the memory, out of the one budget of all work about many people.
 * Thread-safe.
 */
@Component
public class MatchingTurn {

    /** What the worst list that is accepted took: docs/decisions/0157. */
    static final int KILOBYTES = 130_000;

    private final Bulkhead comparisons = new Bulkhead("matching", 1, 0, Duration.ZERO);
    private final MemoryBudget memory;

    /** A turn for work that takes memory out of a budget. */
    MatchingTurn(MemoryBudget memory) {
        this.memory = memory;
    }

    /** Compares when all who came before are done. */
    public <T> T inTurn(Supplier<T> comparison) {
        return comparisons.inTurn(() -> memory.inTurn(KILOBYTES, comparison::get));
    }

    /** Compares if nobody has or awaits the turn and the memory is left; else nothing is done. */
    public <T> Optional<T> ifFree(Supplier<T> comparison) {
        return comparisons
                .ifFree(() -> memory.ifLeft(KILOBYTES, comparison::get))
                .flatMap(Function.identity());
    }

    /** Compares if nobody has or awaits the turn, and throws {@link Busy} where only the memory is not left. */
    public <T> Optional<T> ifFreeOrBusy(Supplier<T> comparison) {
        return comparisons.ifFree(() -> memory.soon("the memory of a comparison", KILOBYTES, comparison::get));
    }
}
