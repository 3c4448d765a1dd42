package id.pulang.incidents.imports;

import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Roles;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.rosters.Progress;
import id.pulang.incidents.rosters.RegisterChange;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.lists.columns.ColumnKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of how far imports have come. */
@Repository
class ImportRows {

    private static final String IMPORT = "select i.* from incidents.import i ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Roles roles;

    ImportRows(JdbcClient jdbc, JsonMapper json, Roles roles) {
        this.jdbc = jdbc;
        this.json = json;
        this.roles = roles;
    }

    void insert(Import work) {
        jdbc.sql("""
                insert into incidents.import
                    (upload_id, roster_id, incident_id, edition, kind, fields, state, rows_total, rows_done, today,
                     actor_id, actor_name, actor_role, actor_post, actor_section, started_at)
                values
                    (:upload, :roster, :incident, :edition, :kind, cast(:fields as jsonb), 'RUNNING', :total, 0, :today,
                     :actor, :name, :role, :post, :section, :started)
                """)
                .param("upload", work.progress().upload().value())
                .param("roster", work.progress().roster().value())
                .param("incident", work.progress().incident().value())
                .param("edition", work.edition())
                .param("kind", work.kind().name())
                .param("fields", json.writeValueAsString(work.mapping().fields()))
                .param("total", work.progress().total())
                .param("today", work.today())
                .param("actor", work.actor().id().value())
                .param("name", work.actor().name())
                .param("role", work.actor().role().code())
                .param("post", work.actor().post().value())
                .param("section", work.actor().section())
                .param("started", work.progress().startedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Import> find(UploadId upload) {
        return jdbc.sql(IMPORT + "where i.upload_id = :upload")
                .param("upload", upload.value())
                .query((row, _) -> work(row))
                .optional();
    }

    /** Finds an import and keeps others from going on with it until the transaction ends. */
    Optional<Import> hold(UploadId upload) {
        return jdbc.sql(IMPORT + "where i.upload_id = :upload for update")
                .param("upload", upload.value())
                .query((row, _) -> work(row))
                .optional();
    }

    List<UploadId> unfinished() {
        return jdbc.sql("select upload_id from incidents.import where state <> 'DONE' order by started_at")
                .query((row, _) -> new UploadId(row.getObject("upload_id", UUID.class)))
                .list();
    }

    /** Lists the registers that are seen, with when the last row was added and by whom. */
    List<RegisterChange> registers() {
        return jdbc.sql("""
                select i.* from incidents.roster r join incidents.import i on i.upload_id = r.upload_id
                where r.edition = 0 and r.withdrawn_at is null and i.finished_at is not null
                order by i.finished_at
                """)
                .query((row, _) -> new RegisterChange(
                        new IncidentId(row.getObject("incident_id", UUID.class)),
                        row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                        actor(row)))
                .list();
    }

    boolean writing(IncidentId incident) {
        return jdbc.sql("""
                select exists (select from incidents.import where incident_id = :incident and state = 'RUNNING')
                """)
                .param("incident", incident.value())
                .query(Boolean.class)
                .single();
    }

    /** Finds which columns of a list were confirmed to tell a field, by the edition of the list. */
    Map<Integer, List<Integer>> columns(RosterId roster, ColumnKind field) {
        var columns = new HashMap<Integer, List<Integer>>();
        jdbc.sql("select edition, fields from incidents.import where roster_id = :roster")
                .param("roster", roster.value())
                .query(row -> {
                    columns.put(row.getInt("edition"), mapping(row).columns(field));
                });
        return columns;
    }

    Optional<Actor> newestActor(RosterId roster) {
        return jdbc.sql(IMPORT + "where i.roster_id = :roster order by i.edition desc limit 1")
                .param("roster", roster.value())
                .query((row, _) -> actor(row))
                .optional();
    }

    /** Finds who handed in the file of the newest edition; others may have agreed to it, or gone on with its import. */
    Optional<UserId> sender(RosterId roster) {
        return jdbc.sql("""
                select u.received_by from incidents.import i join incidents.upload u on u.id = i.upload_id
                where i.roster_id = :roster order by i.edition desc limit 1
                """)
                .param("roster", roster.value())
                .query((row, _) -> new UserId(row.getObject("received_by", UUID.class)))
                .optional();
    }

    void advance(UploadId upload, int done) {
        jdbc.sql("update incidents.import set rows_done = :done, state = 'RUNNING' where upload_id = :upload")
                .param("done", done)
                .param("upload", upload.value())
                .update();
    }

    /** Lets another officer go on with an import that stopped, in their name. */
    void takeOver(UploadId upload, Actor actor) {
        jdbc.sql("""
                update incidents.import
                set actor_id = :actor, actor_name = :name, actor_role = :role, actor_section = :section
                where upload_id = :upload and state = 'STOPPED' and actor_post = :post
                """)
                .param("upload", upload.value())
                .param("actor", actor.id().value())
                .param("name", actor.name())
                .param("role", actor.role().code())
                .param("section", actor.section())
                .param("post", actor.post().value())
                .update();
    }

    void stop(UploadId upload) {
        jdbc.sql("update incidents.import set state = 'STOPPED' where upload_id = :upload and state = 'RUNNING'")
                .param("upload", upload.value())
                .update();
    }

    void finish(UploadId upload, Instant at) {
        jdbc.sql("update incidents.import set state = 'DONE', finished_at = :at where upload_id = :upload")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("upload", upload.value())
                .update();
    }

    private Import work(ResultSet row) throws SQLException {
        return new Import(
                progress(row),
                actor(row),
                ListKind.valueOf(row.getString("kind")),
                mapping(row),
                row.getInt("edition"),
                row.getObject("today", LocalDate.class));
    }

    static Progress progress(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Progress(
                new UploadId(row.getObject("upload_id", UUID.class)),
                new RosterId(row.getObject("roster_id", UUID.class)),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                Progress.State.valueOf(row.getString("state")),
                row.getInt("rows_total"),
                row.getInt("rows_done"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private Actor actor(ResultSet row) throws SQLException {
        PostCode post = new PostCode(row.getString("actor_post"));
        return new Actor(
                new UserId(row.getObject("actor_id", UUID.class)),
                row.getString("actor_name"),
                roles.at(post, row.getString("actor_role")),
                post,
                row.getString("actor_section"));
    }

    private Mapping mapping(ResultSet row) throws SQLException {
        return new Mapping(List.of(json.readValue(row.getString("fields"), ColumnKind[].class)));
    }
}
