package id.pulang.jobs;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The count of tries in the tables of queues: a try is committed before anything of its item is read, so that an item
 * which ends the whole process counts too and cannot end it at each start. Source: docs/decisions/0145.
 */
@Repository
public class TryRows {

    private final JdbcClient jdbc;

    TryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Chooses an item and counts a try at it; empty where none is due, or the chosen one was begun as often as it may.
     *
     * @param next locks what it chooses, so that of several servers one begins it
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<UUID> begin(WorkQueue queue, Supplier<Optional<UUID>> next) {
        return next.get().filter(item -> changed(queue, "tries = tries + 1", "tries < " + queue.most(), item));
    }

    /** Takes a try back that came to nothing through no fault of the item. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void giveBack(WorkQueue queue, UUID item) {
        changed(queue, "tries = tries - 1", "tries > 0", item);
    }

    /** Lets a parked item be begun again; false when it is not parked. */
    @Transactional
    public boolean release(WorkQueue queue, UUID item) {
        return changed(queue, "tries = 0", "tries >= " + queue.most(), item);
    }

    private boolean changed(WorkQueue queue, String change, String where, UUID item) {
        String sql = "update %s set %s where id = :id and %s and %s";
        return jdbc.sql(sql.formatted(queue.table(), change, queue.waiting(), where))
                        .param("id", item)
                        .update()
                == 1;
    }
}
