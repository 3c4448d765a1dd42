package id.pulang.people.matching;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of links: verdicts on pairs of statements, withdrawn but never deleted. */
@Repository
class LinkRows {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    LinkRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A link that holds. */
    record Live(UUID id, StatementId left, StatementId right, Join.Maker maker, boolean same) {}

    /** A link to be written. */
    record NewLink(
            UUID id,
            IncidentId incident,
            String post,
            String left,
            String right,
            boolean same,
            Join.Maker maker,
            @Nullable Double bits,
            @Nullable String explanation,
            String reason,
            @Nullable UUID first,
            @Nullable UUID second) {}

    List<Live> live(IncidentId incident) {
        return jdbc.sql("""
                select id, left_id, right_id, maker, verdict from people.link
                where incident_id = :incident and withdrawn_at is null
                order by made_at, id
                """)
                .param("incident", incident.value())
                .query((row, _) -> new Live(
                        row.getObject("id", UUID.class),
                        new StatementId(row.getObject("left_id", UUID.class)),
                        new StatementId(row.getObject("right_id", UUID.class)),
                        Join.Maker.valueOf(row.getString("maker")),
                        row.getString("verdict").equals("SAME")))
                .list();
    }

    void insert(List<NewLink> links, Instant at) {
        batches.batchUpdate("""
                insert into people.link (id, incident_id, post, left_id, right_id, verdict, maker, bits, explanation,
                                         reason, first_officer, second_officer, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)
                """, links, BATCH, (row, link) -> {
            row.setObject(1, link.id());
            row.setObject(2, link.incident().value());
            row.setString(3, link.post());
            row.setObject(4, UUID.fromString(link.left()));
            row.setObject(5, UUID.fromString(link.right()));
            row.setString(6, link.same() ? "SAME" : "DIFFERENT");
            row.setString(7, link.maker().name());
            row.setObject(8, link.bits(), Types.DOUBLE);
            row.setString(9, link.explanation());
            row.setString(10, link.reason());
            row.setObject(11, link.first(), Types.OTHER);
            row.setObject(12, link.second(), Types.OTHER);
            row.setObject(13, at.atOffset(ZoneOffset.UTC));
        });
    }

    void withdraw(Collection<UUID> links, Instant at, UUID by, String why) {
        jdbc.sql("""
                update people.link set withdrawn_at = :at, withdrawn_by = :by, withdrawn_for = :why
                where id = any(:ids) and withdrawn_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("why", why)
                .param("ids", links.toArray(UUID[]::new))
                .update();
    }
}
