package id.pulang.audit.readers;

import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit trail, asked by subject. */
@Repository
class ReadingRows {

    private final JdbcClient jdbc;

    ReadingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AuditedReading> of(Collection<UUID> subjects, int most) {
        return jdbc.sql("""
                select e.at, coalesce(a.name, '') as name, e.role, e.post, e.act, e.purpose, e.subject_kind, e.detail
                from access.readings(:subjects, :most) e left join access.account a on a.id = e.user_id
                order by e.at desc, e.id desc
                """)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("most", most)
                .query((row, _) -> reading(row))
                .list();
    }

    private static AuditedReading reading(ResultSet row) throws SQLException {
        return new AuditedReading(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("role"),
                new PostCode(row.getString("post")),
                row.getString("act"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("subject_kind"),
                row.getString("detail"));
    }
}
