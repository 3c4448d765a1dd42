package id.pulang.rescue;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.course.Stage;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code rescue.step}, to which rows are only added; what each tells is sealed under a key of its own. */
@Repository
class RescueStepRows implements FollowsItsCase {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final JsonMapper json;
    private final SealedColumn said;

    RescueStepRows(JdbcClient jdbc, IdSource ids, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
        said = vault.column(KeyPurpose.NARRATIVE, "rescue.step.said");
    }

    /** What is recorded: an act, the stage that it is about, and the day. */
    record What(RescueAct act, Stage stage, LocalDate on) {}

    void insert(CaseSummary about, What what, StepFacts facts, RescueStep.Recorded recorded) {
        UUID id = ids.next();
        jdbc.sql("""
                insert into rescue.step
                    (id, case_id, recorded_for, post, act, stage, on_date, said, recorded_at, recorded_by)
                values (:id, :case, :case, :post, :act, :stage, :on, :said, :at, :by)
                """)
                .param("id", id)
                .param("case", about.id().value())
                .param("post", about.post().value())
                .param("act", what.act().name())
                .param("stage", what.stage().name())
                .param("on", what.on())
                .param("said", said.close(id, json.writeValueAsString(facts)))
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("by", recorded.by().value())
                .update();
    }

    /** The steps of cases, the latest first. */
    List<RescueStep> of(Collection<CaseId> cases) {
        return jdbc.sql("select * from rescue.step where case_id = any(:cases) order by recorded_at desc, id desc")
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, _) -> step(row))
                .list();
    }

    @Override
    public String followingTable() {
        return "rescue.step";
    }

    private RescueStep step(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID about = row.getObject("case_id", UUID.class);
        byte[] sealed = row.getBytes("said");
        return new RescueStep(
                id,
                new CaseId(about),
                RescueAct.valueOf(row.getString("act")),
                Stage.valueOf(row.getString("stage")),
                row.getObject("on_date", LocalDate.class),
                Sealed.of(
                        new Subject("case place", about), () -> json.readValue(said.open(id, sealed), StepFacts.class)),
                new RescueStep.Recorded(
                        new UserId(row.getObject("recorded_by", UUID.class)),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }
}
