package id.pulang.people.review;

import id.pulang.identity.UserId;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what happened to a person and to the links between the statements about them. */
@Repository
class HistoryRows {

    private final JdbcClient jdbc;
    private final SealedColumn reasons;
    private final SealedColumn withdrawals;

    HistoryRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        reasons = vault.column(KeyPurpose.IDENTITY, "people.link.reason");
        withdrawals = vault.column(KeyPurpose.IDENTITY, "people.link.withdrawn_for");
    }

    /** Lists all that happened, newest first. */
    List<HistoryEntry> of(PersonId person, Collection<StatementId> statements) {
        return jdbc.sql("""
                select h.id, h.kind, h.at, array[h.by] as by, null::bytea as reason, null::uuid as left_id, null::uuid as right_id,
                       case when h.person_id = :person then h.other_id else h.person_id end as other_id,
                       null::float8 as bits
                from people.happening h where h.person_id = :person or h.other_id = :person
                union all
                select l.id, case when l.verdict = 'DIFFERENT' then 'KEPT_APART'
                            when l.maker = 'OFFICERS' then 'JOINED_BY_OFFICERS' else 'JOINED' end,
                       l.made_at, array_remove(array[l.first_officer, l.second_officer], null), l.reason,
                       l.left_id, l.right_id, null, l.bits
                from people.link l where l.left_id = any(:statements) or l.right_id = any(:statements)
                union all
                select l.id, 'WITHDRAWN', l.withdrawn_at, array[l.withdrawn_by], l.withdrawn_for, l.left_id, l.right_id,
                       null, l.bits
                from people.link l
                where (l.left_id = any(:statements) or l.right_id = any(:statements)) and l.withdrawn_at is not null
                union all
                select f.id, 'CORRECTED', f.corrected_at, array[f.corrected_by], null, null, null, null, null
                from people.fact_correction f where f.person_id = :person
                union all
                select f.id, 'CORRECTED_BACK', f.back_at, array[f.back_by], null, null, null, null, null
                from people.fact_correction f where f.person_id = :person and f.back_at is not null
                union all
                select c.id, 'IDENTITY_CHANGED', c.found_at, '{}', null, null, null, null, null
                from people.identity_change c where c.person_id = :person
                order by at desc, kind
                """)
                .param("person", person.value())
                .param("statements", statements.stream().map(StatementId::value).toArray(UUID[]::new))
                .query((row, _) -> entry(row))
                .list();
    }

    private HistoryEntry entry(ResultSet row) throws SQLException {
        var kind = HistoryEntry.Kind.valueOf(row.getString("kind"));
        return new HistoryEntry(
                kind,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                officers(row),
                reason(row, kind == HistoryEntry.Kind.WITHDRAWN ? withdrawals : reasons),
                statement(row, "left_id"),
                statement(row, "right_id"),
                Stream.ofNullable(row.getObject("other_id", UUID.class))
                        .map(PersonId::new)
                        .findFirst()
                        .orElse(null),
                row.getObject("bits", Double.class));
    }

    private static String reason(ResultSet row, SealedColumn column) throws SQLException {
        byte[] sealed = row.getBytes("reason");
        return sealed == null
                ? ""
                : column.openAboutBoth(
                        row.getObject("left_id", UUID.class),
                        row.getObject("right_id", UUID.class),
                        row.getObject("id", UUID.class),
                        sealed);
    }

    private static List<UserId> officers(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("by").getArray())
                .filter(Objects::nonNull)
                .map(UserId::new)
                .toList();
    }

    private static @Nullable StatementId statement(ResultSet row, String column) throws SQLException {
        return Stream.ofNullable(row.getObject(column, UUID.class))
                .map(StatementId::new)
                .findFirst()
                .orElse(null);
    }
}
