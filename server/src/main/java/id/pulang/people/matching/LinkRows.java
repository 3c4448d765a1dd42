package id.pulang.people.matching;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.linkage.model.RecordPair;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
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
    private final SealedColumn explanations;
    private final SealedColumn reasons;
    private final SealedColumn withdrawals;

    LinkRows(JdbcClient jdbc, JdbcTemplate batches, Vault vault) {
        this.jdbc = jdbc;
        this.batches = batches;
        explanations = vault.column(KeyPurpose.IDENTITY, "people.link.explanation");
        reasons = vault.column(KeyPurpose.IDENTITY, "people.link.reason");
        withdrawals = vault.column(KeyPurpose.IDENTITY, "people.link.withdrawn_for");
    }

    /** A link that holds. */
    record Live(UUID id, StatementId left, StatementId right, Join.Maker maker, boolean same) {}

    /** A link to be written. */
    record NewLink(
            UUID id,
            IncidentId incident,
            String post,
            RecordPair pair,
            boolean same,
            Grounds grounds,
            @Nullable UUID first,
            @Nullable UUID second) {

        Join.Maker maker() {
            return first == null ? Join.Maker.AUTOMATIC : Join.Maker.OFFICERS;
        }
    }

    /** Why a link is made: what speaks for it, weighed by the matcher, or the reason that officers gave. */
    record Grounds(@Nullable Double bits, @Nullable String explanation, String reason) {}

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
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, links, BATCH, (row, link) -> {
            row.setObject(1, link.id());
            row.setObject(2, link.incident().value());
            row.setString(3, link.post());
            UUID left = UUID.fromString(link.pair().left());
            UUID right = UUID.fromString(link.pair().right());
            String explanation = link.grounds().explanation();
            row.setObject(4, left);
            row.setObject(5, right);
            row.setString(6, link.same() ? "SAME" : "DIFFERENT");
            row.setString(7, link.maker().name());
            row.setObject(8, link.grounds().bits(), Types.DOUBLE);
            row.setBytes(
                    9, explanation == null ? null : explanations.closeAboutBoth(left, right, link.id(), explanation));
            row.setBytes(
                    10,
                    reasons.closeAboutBoth(
                            left, right, link.id(), link.grounds().reason()));
            row.setObject(11, link.first(), Types.OTHER);
            row.setObject(12, link.second(), Types.OTHER);
            row.setObject(13, at.atOffset(ZoneOffset.UTC));
        });
    }

    void withdraw(Collection<UUID> links, Instant at, UUID by, String why) {
        record Held(UUID id, UUID left, UUID right) {}
        List<Held> held = jdbc.sql("""
                select id, left_id, right_id from people.link
                where id = any(:ids) and withdrawn_at is null order by id for update
                """)
                .param("ids", links.toArray(UUID[]::new))
                .query((row, _) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getObject("left_id", UUID.class),
                        row.getObject("right_id", UUID.class)))
                .list();
        batches.batchUpdate(
                "update people.link set withdrawn_at = ?, withdrawn_by = ?, withdrawn_for = ? where id = ?",
                held,
                BATCH,
                (row, link) -> {
                    row.setObject(1, at.atOffset(ZoneOffset.UTC));
                    row.setObject(2, by);
                    row.setBytes(3, withdrawals.closeAboutBoth(link.left(), link.right(), link.id(), why));
                    row.setObject(4, link.id());
                });
    }
}
