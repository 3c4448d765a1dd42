package id.pulang.incidents.closure;

import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of closed incidents. */
@Repository
class ClosureRows {

    private static final String STANDING = """
            select c.incident_id, c.reason, c.into_id, c.closed_at, coalesce(a.name, '') as name
            from incidents.closure c left join access.account a on a.id = c.closed_by
            where c.reopened_at is null
            """;

    private final JdbcClient jdbc;
    private final IdSource ids;

    ClosureRows(JdbcClient jdbc, IdSource ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Closes an incident; false where it is closed. */
    boolean insert(IncidentId incident, ClosureReason reason, @Nullable IncidentId into, UserId officer, Instant at) {
        return jdbc.sql("""
                        insert into incidents.closure (id, incident_id, reason, into_id, closed_at, closed_by)
                        values (:id, :incident, :reason, :into, :at, :by)
                        on conflict (incident_id) where reopened_at is null do nothing
                        """)
                        .param("id", ids.next())
                        .param("incident", incident.value())
                        .param("reason", reason.name())
                        .param("into", into == null ? null : into.value(), Types.OTHER)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", officer.value())
                        .update()
                == 1;
    }

    /** Opens an incident again; false where it is open. */
    boolean reopen(IncidentId incident, UserId officer, Instant at) {
        return jdbc.sql("""
                        update incidents.closure set reopened_at = :at, reopened_by = :by
                        where incident_id = :incident and reopened_at is null
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", officer.value())
                        .param("incident", incident.value())
                        .update()
                == 1;
    }

    Optional<Closure> find(IncidentId incident) {
        return jdbc.sql(STANDING + "and c.incident_id = :incident")
                .param("incident", incident.value())
                .query((row, _) -> closure(row))
                .optional();
    }

    List<Closure> all() {
        return jdbc.sql(STANDING).query((row, _) -> closure(row)).list();
    }

    /** Whether the counter of a post registers in an incident whoever comes in a month or later. */
    boolean isAtTheCounter(IncidentId incident, LocalDate month) {
        return jdbc.sql(
                        "select exists (select from incidents.walk_in where incident_id = :incident and month >= :month)")
                .param("incident", incident.value())
                .param("month", month)
                .query(Boolean.class)
                .single();
    }

    private static Closure closure(ResultSet row) throws SQLException {
        UUID into = row.getObject("into_id", UUID.class);
        return new Closure(
                new IncidentId(row.getObject("incident_id", UUID.class)),
                ClosureReason.valueOf(row.getString("reason")),
                into == null ? null : new IncidentId(into),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getString("name"));
    }
}
