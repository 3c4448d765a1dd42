package id.pulang.portal.offers;

import id.pulang.offers.OfferChecker;
import id.pulang.offers.RuleSet;
import id.pulang.offers.data.InvalidTables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * The check by the edition that was released last, asked for again after some seconds at the earliest; before any is
 * released, by the rules that are delivered. While the database is away, or where an edition cannot be read by this
 * program, the last one stands, and by its own dates it gets too old to say that no sign was found. Thread-safe.
 */
public final class RulesInForce implements Supplier<OfferChecker> {

    private static final Logger LOG = LoggerFactory.getLogger(RulesInForce.class);
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int DELIVERED = 0;

    private final IntFunction<Optional<ReleasedRules>> source;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Read last;

    private record Read(int number, OfferChecker checker, Instant at) {}

    /**
     * Reads them from a source at once.
     *
     * @param source what is in force, told which number is known already
     */
    public RulesInForce(IntFunction<Optional<ReleasedRules>> source, Clock clock) {
        this.source = source;
        this.clock = clock;
        last = again(new Read(DELIVERED, new OfferChecker(RuleSet.delivered()), Instant.EPOCH));
    }

    @Override
    public OfferChecker get() {
        boolean old = last.at().plus(KEPT).isBefore(clock.instant());
        if (old && turn.tryLock()) {
            try {
                last = again(last);
            } finally {
                turn.unlock();
            }
        }
        return last.checker();
    }

    private Read again(Read before) {
        Instant now = clock.instant();
        try {
            Optional<ReleasedRules> released = source.apply(before.number());
            Optional<Map<String, String>> tables = released.flatMap(ReleasedRules::tables);
            return tables.isEmpty()
                    ? new Read(before.number(), before.checker(), now)
                    : new Read(released.orElseThrow().number(), new OfferChecker(RuleSet.of(tables.get())), now);
        } catch (DataAccessException | InvalidTables cannot) {
            LOG.warn(
                    "The rules for offers could not be read anew: {}",
                    cannot.getClass().getName());
            return new Read(before.number(), before.checker(), now);
        }
    }
}
