package id.pulang.jobs;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The count of tries in all queues: a try is committed before anything of its item is read, so that an item which ends
 * the whole process counts too and cannot end it at each start. Source: docs/decisions/0145.
 */
@Service
public class Tries {

    private final TryRows rows;

    Tries(TryRows rows) {
        this.rows = rows;
    }

    /**
     * Chooses an item and counts a try at it; empty where none is due, or the chosen one was begun as often as it may.
     *
     * @param next locks what it chooses, so that of several servers one begins it
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<UUID> begin(WorkQueue queue, Supplier<Optional<UUID>> next) {
        return next.get().filter(item -> rows.count(queue, item));
    }

    /** Takes a try back that came to nothing through no fault of the item. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void giveBack(WorkQueue queue, UUID item) {
        rows.giveBack(queue, item);
    }

    /** Lets a parked item be begun again; false when it is not parked. */
    @Transactional
    public boolean release(WorkQueue queue, UUID item) {
        return rows.release(queue, item);
    }
}
