package id.pulang.casework.situation;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.IdSource;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
        UUID subject = about.id().value();
        jdbc.sql("""
                insert into casework.situation (id, case_id, recorded_for, post, said, recorded_at, recorded_by)
                values (:id, :case, :case, :post, :said, :at, :by)
                """)
                .param("id", id)
                .param("case", subject)
                .param("post", about.post().value())
                .param("said", said.close(subject, id, json.writeValueAsString(situation)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
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

    @Override
    public String followingTable() {
        return "casework.situation";
    }

    private RecordedSituation recorded(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID subject = row.getObject("recorded_for", UUID.class);
        UUID about = row.getObject("case_id", UUID.class);
        byte[] sealed = row.getBytes("said");
        return new RecordedSituation(
                Sealed.of(
                        new Subject("case", about),
                        () -> json.readValue(said.open(subject, id, sealed), Situation.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("recorded_by", UUID.class)));
    }
}
