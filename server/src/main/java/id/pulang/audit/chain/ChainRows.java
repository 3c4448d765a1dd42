package id.pulang.audit.chain;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit trail and the chain over it, as the application may touch them: it adds, and it asks for the end. */
@Component
class ChainRows {

    /** The last place of the chain, and how many were given just now. */
    record End(long seq, byte[] hash, int linked) {}

    private final JdbcClient jdbc;

    ChainRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes an entry and lets it wait for its place; one statement, so that neither is there alone. */
    void add(AuditEntry entry, byte[] content, byte[] mark) {
        jdbc.sql("""
                with written as (
                    insert into access.audit_entry (id, at, user_id, role, post, act, purpose, subject_kind, subjects, detail)
                    values (:id, :at, :user, :role, :post, :act, :purpose, :kind, :subjects, :detail))
                insert into access.audit_waiting (entry_id, content, mark) values (:id, :content, :mark)
                """)
                .param("id", entry.id())
                .param("at", Timestamp.from(entry.at()))
                .param("user", entry.by().user())
                .param("role", entry.by().role())
                .param("post", entry.by().post())
                .param("act", entry.act())
                .param("purpose", entry.purpose())
                .param("kind", entry.about().kind())
                .param("subjects", entry.about().subjects().toArray(UUID[]::new))
                .param("detail", entry.detail())
                .param("content", content)
                .param("mark", mark)
                .update();
    }

    /** Gives places to waiting entries; empty when another server is at it. */
    Optional<End> chain(int most) {
        return jdbc.sql("select seq, hash, linked from access.chain_audit(:most)")
                .param("most", most)
                .query((row, _) -> new End(row.getLong("seq"), row.getBytes("hash"), row.getInt("linked")))
                .optional();
    }

    /** The place of the last checkpoint; 0 when there is none. */
    long lastCheckpoint() {
        return jdbc.sql("select coalesce(max(seq), 0) from access.audit_checkpoint")
                .query(Long.class)
                .single();
    }

    /** Keeps a checkpoint; false when another server made one for the same place. */
    boolean add(Checkpoint checkpoint) {
        return jdbc.sql("""
                        insert into access.audit_checkpoint (seq, hash, at, key_id, signature)
                        values (:seq, :hash, :at, :key, :signature) on conflict do nothing
                        """)
                        .param("seq", checkpoint.seq())
                        .param("hash", checkpoint.hash())
                        .param("at", Timestamp.from(checkpoint.at()))
                        .param("key", checkpoint.key())
                        .param("signature", checkpoint.signature())
                        .update()
                == 1;
    }
}
