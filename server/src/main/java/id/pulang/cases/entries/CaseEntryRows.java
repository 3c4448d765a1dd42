package id.pulang.cases.entries;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.identity.IdSource;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables of all kinds of records on cases, to which rows are only added. */
@Repository
class CaseEntryRows {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final JsonMapper json;
    private final Vault vault;

    CaseEntryRows(JdbcClient jdbc, IdSource ids, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
        this.vault = vault;
    }

    <T extends Record> void insert(CaseEntryKind<T> kind, CaseSummary about, T said, Instant at, UserId by) {
        UUID id = ids.next();
        String insert = """
                insert into %s (id, case_id, recorded_for, post, said, recorded_at, recorded_by)
                values (:id, :case, :case, :post, :said, :at, :by)
                """;
        jdbc.sql(insert.formatted(kind.table()))
                .param("id", id)
                .param("case", about.id().value())
                .param("post", about.post().value())
                .param("said", column(kind).close(about.id().value(), id, json.writeValueAsString(said)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** Finds the latest record of each of some cases; a case of which none was kept has none. */
    <T extends Record> List<CaseEntry<T>> latest(CaseEntryKind<T> kind, Collection<CaseId> about) {
        String select = """
                select distinct on (case_id) * from %s where case_id = any(:cases)
                order by case_id, recorded_at desc, id desc
                """;
        return jdbc.sql(select.formatted(kind.table()))
                .param("cases", about.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, _) -> entry(kind, row))
                .list();
    }

    /** Finds so many records of a case, the latest first. */
    <T extends Record> List<CaseEntry<T>> of(CaseEntryKind<T> kind, CaseId about, int most) {
        String select = "select * from %s where case_id = :case order by recorded_at desc, id desc limit :most";
        return jdbc.sql(select.formatted(kind.table()))
                .param("case", about.value())
                .param("most", most)
                .query((row, _) -> entry(kind, row))
                .list();
    }

    private <T extends Record> CaseEntry<T> entry(CaseEntryKind<T> kind, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID about = row.getObject("case_id", UUID.class);
        UUID sealedFor = row.getObject("recorded_for", UUID.class);
        byte[] said = row.getBytes("said");
        return new CaseEntry<>(
                id,
                new CaseId(about),
                Sealed.of(
                        new Subject("case", about),
                        () -> json.readValue(column(kind).open(sealedFor, id, said), kind.type())),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("recorded_by", UUID.class)));
    }

    private SealedColumn column(CaseEntryKind<?> kind) {
        return vault.column(kind.seal().ring(), kind.sealedColumn());
    }
}
