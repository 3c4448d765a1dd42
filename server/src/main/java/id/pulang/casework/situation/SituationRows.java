package id.pulang.casework.situation;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.casework.CaseworkKey;
import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code casework.situation}, to which rows are only added; the latest one holds. */
@Repository
class SituationRows implements FollowsItsCase {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final JsonMapper json;
    private final SealedColumn said;

    SituationRows(JdbcClient jdbc, IdSource ids, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
        said = vault.column(KeyPurpose.NARRATIVE, "casework.situation.said");
    }

    void insert(CaseSummary about, Situation situation, Instant at, UserId by) {
        UUID id = ids.next();
        String insert = """
                insert into casework.situation (id, case_id, recorded_for, post, said, recorded_at, recorded_by)
                values (:id, :case, :case, :post, :said, :at, :by)
                """;
        jdbc.sql(insert)
                .params(CaseworkKey.added(id, about, at, by))
                .param("said", said.close(about.id().value(), id, json.writeValueAsString(situation)))
                .update();
    }

    Optional<RecordedSituation> latest(CaseId about) {
        return jdbc.sql("""
                select * from casework.situation where case_id = :case order by recorded_at desc, id desc limit 1
                """)
                .param("case", about.value())
                .query((row, _) -> recorded(row))
                .optional();
    }

    /** Finds the latest situation of each of some cases; a case of which none was recorded has none. */
    List<RecordedSituation> latest(Collection<CaseId> about) {
        return jdbc.sql("""
                select distinct on (case_id) * from casework.situation where case_id = any(:cases)
                order by case_id, recorded_at desc, id desc
                """)
                .param("cases", about.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, _) -> recorded(row))
                .list();
    }

    @Override
    public String followingTable() {
        return "casework.situation";
    }

    private RecordedSituation recorded(ResultSet row) throws SQLException {
        var key = CaseworkKey.of(column -> row.getObject(column, UUID.class));
        return new RecordedSituation(
                key.id(),
                key.about(),
                key.sealed(said, row.getBytes("said"), text -> json.readValue(text, Situation.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("recorded_by", UUID.class)));
    }
}
