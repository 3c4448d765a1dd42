package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.identity.transactions.Locks;
import id.pulang.incidents.IncidentId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import id.pulang.repatriation.manifest.Change;
import id.pulang.repatriation.manifest.Manifest;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.manifest.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code repatriation.manifest} and {@code repatriation.manifest_change}. */
@Component
class ManifestRows {

    private static final String SELECT = """
            select manifest.*, (select count(*) from repatriation.seat
                where seat.manifest_id = manifest.id and seat.state = 'MOVED_OFF') as moved_off
            from repatriation.manifest
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final JsonMapper json;
    private final SealedColumn flights;
    private final SealedColumn details;
    private final Locks locks;

    ManifestRows(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json, Vault vault, Locks locks) {
        this.locks = locks;
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
        flights = vault.column(KeyPurpose.TRAVEL, "repatriation.manifest.flight");
        details = vault.column(KeyPurpose.TRAVEL, "repatriation.manifest_change.detail");
    }

    /** Returns the next number of the incident's manifests; others who draft for the incident wait meanwhile. */
    int nextWave(IncidentId incident) {
        locks.take("manifests " + incident.value());
        return jdbc.sql("select coalesce(max(wave), 0) + 1 from repatriation.manifest where incident_id = :incident")
                .param("incident", incident.value())
                .query(Integer.class)
                .single();
    }

    void insert(ManifestSummary drafted) {
        jdbc.sql("""
                insert into repatriation.manifest
                    (id, post, incident_id, wave, state, version, flight, drafted_at)
                values (:id, :post, :incident, :wave, 'DRAFT', :version, :flight, :draftedAt)
                """)
                .param("id", drafted.id().value())
                .param("post", drafted.post().value())
                .param("incident", drafted.incident().value())
                .param("wave", drafted.wave())
                .param("version", drafted.version())
                .param("flight", sealed(drafted.id(), drafted.flight()))
                .param("draftedAt", Timestamp.from(drafted.draftedAt()))
                .update();
    }

    /** Writes the state, the approvals and the heads as the places now say; the table refuses what does not add up. */
    void update(Manifest manifest, Instant at) {
        jdbc.sql("""
                update repatriation.manifest set
                    state = :state, version = :version,
                    lead_approved_at = case when cast(:lead as uuid) is null then null
                        when lead_approved_by = cast(:lead as uuid) then lead_approved_at else :at end,
                    lead_approved_by = cast(:lead as uuid),
                    head_approved_at = case when cast(:head as uuid) is null then null
                        when head_approved_by = cast(:head as uuid) then head_approved_at else :at end,
                    head_approved_by = cast(:head as uuid),
                    frozen_at = case when :state = 'FROZEN' then coalesce(frozen_at, :at) else frozen_at end,
                    departed_at = case when :state in ('DEPARTED', 'LANDED') then coalesce(departed_at, :at) end,
                    landed_at = case when :state = 'LANDED' then coalesce(landed_at, :at) end,
                    (listed, boarded, not_boarded, handed_over) = (
                        select count(*) filter (where seat.state <> 'MOVED_OFF'),
                            count(*) filter (where seat.state = 'BOARDED'),
                            count(*) filter (where seat.state = 'NOT_BOARDED'),
                            count(handover.id)
                        from repatriation.seat left join repatriation.handover
                            on handover.seat_id = seat.id and handover.refused_at is null
                        where seat.manifest_id = :id)
                where id = :id
                """)
                .param("id", manifest.id().value())
                .param("state", manifest.state().name())
                .param("version", manifest.version())
                .param("lead", approver(manifest, Role.REPATRIATION_LEAD))
                .param("head", approver(manifest, Role.HEAD_OF_MISSION))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static @Nullable UUID approver(Manifest manifest, Role role) {
        UserId user = manifest.approvals().get(role);
        return user == null ? null : user.value();
    }

    void reschedule(ManifestId manifest, Flight flight) {
        jdbc.sql("update repatriation.manifest set flight = :flight where id = :id")
                .param("id", manifest.value())
                .param("flight", sealed(manifest, flight))
                .update();
    }

    private byte[] sealed(ManifestId manifest, Flight flight) {
        return flights.close(manifest.value(), json.writeValueAsString(flight));
    }

    /** Returns a manifest and keeps others from changing it until the transaction ends. */
    Optional<ManifestSummary> lock(ManifestId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(this::summary)
                .optional();
    }

    Optional<ManifestSummary> find(ManifestId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(this::summary)
                .optional();
    }

    List<ManifestSummary> all() {
        return jdbc.sql(SELECT + "order by drafted_at desc, wave desc limit 200")
                .query(this::summary)
                .list();
    }

    List<ManifestSummary> of(IncidentId incident) {
        return jdbc.sql(SELECT + "where incident_id = :incident order by wave")
                .param("incident", incident.value())
                .query(this::summary)
                .list();
    }

    /** Lists the manifests on which a case stands or stood. */
    List<ManifestSummary> of(CaseId who) {
        return jdbc.sql(SELECT
                        + "where id in (select manifest_id from repatriation.seat where case_id = :who) order by id")
                .param("who", who.value())
                .query(this::summary)
                .list();
    }

    private ManifestSummary summary(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ManifestSummary(
                new ManifestId(id),
                new ManifestSummary.Draft(
                        new IncidentId(row.getObject("incident_id", UUID.class)),
                        new PostCode(row.getString("post")),
                        row.getInt("wave"),
                        row.getTimestamp("drafted_at").toInstant()),
                ManifestState.valueOf(row.getString("state")),
                row.getLong("version"),
                json.readValue(flights.open(id, row.getBytes("flight")), Flight.class),
                tally(row),
                new ManifestSummary.Approvals(signature(row, "lead"), signature(row, "head")),
                new ManifestSummary.Passed(
                        moment(row, "frozen_at"), moment(row, "departed_at"), moment(row, "landed_at")));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        int listed = row.getInt("listed");
        int boarded = row.getInt("boarded");
        int left = row.getInt("not_boarded");
        return new Tally(
                listed, boarded, left, listed - boarded - left, row.getInt("handed_over"), row.getInt("moved_off"));
    }

    private static ManifestSummary.@Nullable Signature signature(ResultSet row, String role) throws SQLException {
        UUID by = row.getObject(role + "_approved_by", UUID.class);
        Instant at = moment(row, role + "_approved_at");
        return by == null || at == null ? null : new ManifestSummary.Signature(new UserId(by), at);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }

    void insertChanges(ManifestId manifest, PostCode post, List<Change> changes) {
        batch.batchUpdate("""
                insert into repatriation.manifest_change
                    (manifest_id, post, version, kind, changed_by, changed_at, detail, id)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, changes, 100, (row, change) -> {
            row.setObject(1, manifest.value());
            row.setString(2, post.value());
            row.setLong(3, change.version());
            row.setString(4, change.kind().name());
            row.setObject(5, change.by().value());
            row.setTimestamp(6, Timestamp.from(change.at()));
            UUID id = UUID.randomUUID();
            row.setBytes(7, details.close(manifest.value(), id, change.detail()));
            row.setObject(8, id);
        });
    }

    /** Returns the lines of the history after a version, oldest first. */
    List<Change> changesSince(ManifestId manifest, long version) {
        return jdbc.sql("""
                select id, version, kind, changed_by, changed_at, detail from repatriation.manifest_change
                where manifest_id = :manifest and version > :version order by version, changed_at
                """)
                .param("manifest", manifest.value())
                .param("version", version)
                .query((row, _) -> new Change(
                        row.getLong("version"),
                        Change.Kind.valueOf(row.getString("kind")),
                        new UserId(row.getObject("changed_by", UUID.class)),
                        row.getTimestamp("changed_at").toInstant(),
                        details.open(manifest.value(), row.getObject("id", UUID.class), row.getBytes("detail"))))
                .list();
    }
}
