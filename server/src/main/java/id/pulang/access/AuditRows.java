package id.pulang.access;

import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access.audit_entry}, which only grows. */
@Component
class AuditRows {

    private final JdbcClient jdbc;

    AuditRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AuditEntry entry) {
        jdbc.sql("""
                insert into access.audit_entry (id, at, user_id, role, post, act, purpose, subject_kind, subjects, detail)
                values (:id, :at, :user, :role, :post, :act, :purpose, :kind, :subjects, :detail)
                """)
                .param("id", entry.id())
                .param("at", Timestamp.from(entry.at()))
                .param("user", entry.actor().id().value())
                .param("role", entry.actor().role().name())
                .param("post", entry.actor().post().value())
                .param("act", entry.act())
                .param("purpose", entry.purpose().name())
                .param("kind", entry.kind())
                .param("subjects", entry.subjects().toArray(UUID[]::new))
                .param("detail", entry.detail())
                .update();
    }
}
