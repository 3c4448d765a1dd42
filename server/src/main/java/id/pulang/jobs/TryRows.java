package id.pulang.jobs;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The columns {@code tries} of the tables of queues. */
@Repository
class TryRows {

    private final JdbcClient jdbc;

    TryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean count(WorkQueue queue, UUID item) {
        return changed(queue, "tries = tries + 1", "tries < " + queue.most(), item);
    }

    void giveBack(WorkQueue queue, UUID item) {
        changed(queue, "tries = tries - 1", "tries > 0", item);
    }

    boolean release(WorkQueue queue, UUID item) {
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
