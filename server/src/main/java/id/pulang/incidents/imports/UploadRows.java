package id.pulang.incidents.imports;

import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.lists.Fingerprint;
import id.pulang.incidents.rosters.NeutralName;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.incidents.rosters.WaitingUpload;
import id.pulang.lists.tables.Table;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of files as they were handed over. */
@Repository
class UploadRows {

    private static final String WAITING = """
            select u.id, u.incident_id, u.file_name, u.row_count, u.received_at
            from incidents.upload u
            where not exists (select 1 from incidents.import i where i.upload_id = u.id)
            """;

    private static final String FIND = """
            select u.id, u.incident_id, u.post, u.file_name, u.row_count, u.received_at, n.happened_at
            from incidents.upload u join incidents.incident n on n.id = u.incident_id
            where u.id = :id
            """;

    private static final String KEEP = """
            insert into incidents.upload
                (id, incident_id, post, file_name, sha256, bytes, decoded, fingerprint, headers, row_count, received_at, received_by)
            values
                (:id, :incident, :post, :name, :hash, :bytes, :decoded, :fingerprint, :headers, :rows, :at, :by)
            on conflict (incident_id, post, sha256) where withdrawn_at is null do nothing
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final IdSource ids;
    private final Clock clock;
    private final SealedColumn names;
    private final SealedColumn headers;
    private final SealedColumn contents;
    private final SealedColumn decoded;

    UploadRows(JdbcClient jdbc, JsonMapper json, IdSource ids, Clock clock, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        names = vault.column(KeyPurpose.FILES, "incidents.upload.file_name");
        headers = vault.column(KeyPurpose.FILES, "incidents.upload.headers");
        contents = vault.column(KeyPurpose.FILES, "incidents.upload.bytes");
        decoded = vault.column(KeyPurpose.FILES, "incidents.upload.decoded");
    }

    /**
     * Keeps a file; the same bytes in the same incident are kept once, and again after their list was withdrawn. What
     * headquarters adds belongs to the post whose incident it is, so that one post can answer for all of it.
     */
    UploadId keep(IncidentId incident, String name, byte[] bytes, Table table, Actor actor) {
        String hash = hash(bytes);
        PostCode post = actor.reachesAllPosts() ? post(incident) : actor.post();
        UUID id = ids.next();
        UUID in = incident.value();
        jdbc.sql(KEEP)
                .param("id", id)
                .param("incident", incident.value())
                .param("post", post.value())
                .param("name", names.close(in, id, name))
                .param("hash", hash)
                .param("bytes", contents.closeBytes(id, id, bytes))
                .param("decoded", decoded(id, table), Types.BINARY)
                .param("fingerprint", Fingerprint.of(table))
                .param("headers", headers.close(in, id, json.writeValueAsString(table.headings())))
                .param("rows", table.rows())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.id().value())
                .update();
        return same(incident, hash, post);
    }

    Optional<Upload> find(UploadId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> new Upload(
                        id,
                        new IncidentId(row.getObject("incident_id", UUID.class)),
                        new PostCode(row.getString("post")),
                        name(row),
                        row.getInt("row_count"),
                        moment(row, "received_at"),
                        moment(row, "happened_at")))
                .optional();
    }

    byte[] bytes(UploadId id) {
        return jdbc.sql("select bytes from incidents.upload where id = :id")
                .param("id", id.value())
                .query((row, _) -> contents.openBytes(id.value(), id.value(), row.getBytes("bytes")))
                .single();
    }

    /** What was read on the paper that a file shows; empty for files that hold text. */
    Optional<byte[]> decoded(UploadId id) {
        return jdbc.sql("select decoded from incidents.upload where id = :id and decoded is not null")
                .param("id", id.value())
                .query((row, _) -> decoded.openBytes(id.value(), id.value(), row.getBytes("decoded")))
                .optional();
    }

    private byte @Nullable [] decoded(UUID id, Table table) {
        byte[] said = table.decoded();
        return said.length == 0 ? null : decoded.closeBytes(id, id, said);
    }

    List<WaitingUpload> waiting() {
        return jdbc.sql(WAITING + "order by u.received_at")
                .query((row, _) -> waiting(row))
                .list();
    }

    List<WaitingUpload> waiting(IncidentId incident) {
        return jdbc.sql(WAITING + "and u.incident_id = :incident order by u.received_at")
                .param("incident", incident.value())
                .query((row, _) -> waiting(row))
                .list();
    }

    Optional<WaitingUpload> waiting(UploadId upload) {
        return jdbc.sql(WAITING + "and u.id = :upload")
                .param("upload", upload.value())
                .query((row, _) -> waiting(row))
                .optional();
    }

    void discard(UploadId upload) {
        jdbc.sql("""
                delete from incidents.upload u
                where u.id = :upload and not exists (select 1 from incidents.import i where i.upload_id = u.id)
                """).param("upload", upload.value()).update();
    }

    private PostCode post(IncidentId incident) {
        return jdbc.sql("select post from incidents.incident where id = :incident")
                .param("incident", incident.value())
                .query((row, _) -> new PostCode(row.getString("post")))
                .single();
    }

    private UploadId same(IncidentId incident, String hash, PostCode post) {
        return jdbc.sql("""
                select id from incidents.upload where incident_id = :incident and post = :post and sha256 = :hash
                    and withdrawn_at is null
                """)
                .param("incident", incident.value())
                .param("post", post.value())
                .param("hash", hash)
                .query((row, _) -> new UploadId(row.getObject("id", UUID.class)))
                .single();
    }

    private String name(ResultSet row) throws SQLException {
        return names.open(
                row.getObject("incident_id", UUID.class), row.getObject("id", UUID.class), row.getBytes("file_name"));
    }

    private WaitingUpload waiting(ResultSet row) throws SQLException {
        return new WaitingUpload(
                new UploadId(row.getObject("id", UUID.class)),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                NeutralName.of(name(row)),
                row.getInt("row_count"),
                moment(row, "received_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
