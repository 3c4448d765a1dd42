package id.pulang.prevention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of warnings and their versions. */
@Repository
class WarningRows {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final JsonMapper json;

    WarningRows(JdbcClient jdbc, IdSource ids, JsonMapper json) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
    }

    /** Keeps a new warning under the next number of its post; who calls holds the lock of the post. */
    WarningId insert(PostCode post, int year) {
        UUID id = ids.next();
        String beginning = "%s-W-%d-".formatted(post.value(), year);
        jdbc.sql("""
                insert into prevention.warning (id, post, number)
                select :id, :post, :beginning || lpad((count(*) + 1)::text, 3, '0')
                from prevention.warning where starts_with(number, :beginning)
                """)
                .param("id", id)
                .param("post", post.value())
                .param("beginning", beginning)
                .update();
        return new WarningId(id);
    }

    /** Keeps a new version of a warning; false where there is one of this number. */
    boolean insert(
            WarningId id, int number, WarningContent content, BilingualText correction, WarningVersion.Signature by) {
        return jdbc.sql("""
                        insert into prevention.warning_version
                            (id, warning_id, post, version, revision, content, correction, drafted_at, drafted_by)
                        select :id, id, post, :version, 1, cast(:content as jsonb), cast(:correction as jsonb), :at, :by
                        from prevention.warning where id = :warning
                        on conflict (warning_id, version) do nothing
                        """)
                        .param("id", ids.next())
                        .param("warning", id.value())
                        .param("version", number)
                        .param("content", json.writeValueAsString(content))
                        .param("correction", number == 1 ? null : json.writeValueAsString(correction))
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("by", by.by().value())
                        .update()
                == 1;
    }

    /** Changes a version that is not released; a proposal is one no more. False where it was changed meanwhile. */
    boolean change(
            WarningId id,
            WarningVersion seen,
            WarningContent content,
            BilingualText correction,
            WarningVersion.Signature by) {
        return jdbc.sql("""
                        update prevention.warning_version set revision = revision + 1, content = cast(:content as jsonb),
                            correction = cast(:correction as jsonb), drafted_at = :at, drafted_by = :by,
                            proposed_at = null, proposed_by = null
                        where warning_id = :warning and version = :version and revision = :revision and released_at is null
                        """)
                        .param("content", json.writeValueAsString(content))
                        .param("correction", seen.number() == 1 ? null : json.writeValueAsString(correction))
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("by", by.by().value())
                        .param("warning", id.value())
                        .param("version", seen.number())
                        .param("revision", seen.revision())
                        .update()
                == 1;
    }

    boolean propose(WarningId id, WarningVersion seen, WarningVersion.Signature by) {
        return sign(id, seen, by, "", """
                proposed_at = :at, proposed_by = :by, refused_at = null, refused_by = null, refused_for = null
                where proposed_at is null""");
    }

    boolean release(WarningId id, WarningVersion seen, WarningVersion.Signature by) {
        return sign(id, seen, by, "", """
                released_at = :at, released_by = :by where proposed_at is not null and proposed_by <> :by""");
    }

    /** Gives a proposal back to who wrote it. */
    boolean refuse(WarningId id, WarningVersion seen, String because, WarningVersion.Signature by) {
        return sign(id, seen, by, because, """
                refused_at = :at, refused_by = :by, refused_for = :because, proposed_at = null, proposed_by = null
                where proposed_at is not null""");
    }

    /** Signs a version that is not released; false where it was changed since it was seen. */
    private boolean sign(WarningId id, WarningVersion seen, WarningVersion.Signature by, String because, String what) {
        return jdbc.sql("update prevention.warning_version set revision = revision + 1, " + what + """
                         and warning_id = :warning and version = :version and revision = :revision and released_at is null
                        """)
                        .param("because", because)
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("by", by.by().value())
                        .param("warning", id.value())
                        .param("version", seen.number())
                        .param("revision", seen.revision())
                        .update()
                == 1;
    }

    /** Takes a warning back; false where it was taken back before. */
    boolean withdraw(WarningId id, BilingualText because, WarningVersion.Signature by) {
        return jdbc.sql("""
                        update prevention.warning set withdrawn_at = :at, withdrawn_by = :by,
                            withdrawn_because = cast(:because as jsonb)
                        where id = :id and withdrawn_at is null
                        """)
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("by", by.by().value())
                        .param("because", json.writeValueAsString(because))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Keeps what everybody may read of a warning, with the signature of the desk. */
    void publish(WarningId id, String published, byte[] signature) {
        jdbc.sql("update prevention.warning set published = :published, signature = :signature where id = :id")
                .param("published", published)
                .param("signature", signature)
                .param("id", id.value())
                .update();
    }

    /** Those that are released, and of which nothing is published. */
    List<WarningId> unpublished() {
        return jdbc.sql("""
                select w.id from prevention.warning w where w.published is null and exists (
                    select from prevention.warning_version v where v.warning_id = w.id and v.released_at is not null)
                """)
                .query((row, _) -> new WarningId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<WarningFile> find(WarningId id) {
        return files("where id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    /** The warnings in sight, the latest number first. */
    List<WarningFile> all() {
        return files("", Map.of());
    }

    private List<WarningFile> files(String which, Map<String, Object> parameters) {
        var heads = new LinkedHashMap<UUID, WarningFile>();
        jdbc.sql("select * from prevention.warning " + which + " order by number desc")
                .params(parameters)
                .query(row -> {
                    WarningFile file = file(row);
                    heads.put(file.id().value(), file);
                });
        Map<UUID, List<WarningVersion>> versions = versions(heads.keySet());
        return heads.values().stream()
                .map(head -> new WarningFile(
                        head.id(),
                        head.post(),
                        head.number(),
                        versions.getOrDefault(head.id().value(), List.of()),
                        head.withdrawal()))
                .toList();
    }

    private WarningFile file(ResultSet row) throws SQLException {
        WarningVersion.Signature withdrawn = signature(row, "withdrawn");
        return new WarningFile(
                new WarningId(row.getObject("id", UUID.class)),
                new PostCode(row.getString("post")),
                row.getString("number"),
                List.of(),
                withdrawn == null
                        ? null
                        : new WarningFile.Withdrawal(
                                withdrawn, json.readValue(row.getString("withdrawn_because"), BilingualText.class)));
    }

    private record Kept(UUID warning, WarningVersion version) {}

    private Map<UUID, List<WarningVersion>> versions(Collection<UUID> warnings) {
        return jdbc
                .sql("""
                        select * from prevention.warning_version
                        where warning_id = any(:warnings) order by warning_id, version desc
                        """)
                .param("warnings", warnings.toArray(UUID[]::new))
                .query((row, _) -> new Kept(row.getObject("warning_id", UUID.class), version(row)))
                .list()
                .stream()
                .collect(groupingBy(Kept::warning, mapping(Kept::version, toList())));
    }

    private WarningVersion version(ResultSet row) throws SQLException {
        String correction = row.getString("correction");
        WarningVersion.Signature refused = signature(row, "refused");
        return new WarningVersion(
                row.getInt("version"),
                row.getInt("revision"),
                json.readValue(row.getString("content"), WarningContent.class),
                correction == null ? BilingualText.NONE : json.readValue(correction, BilingualText.class),
                new WarningVersion.Signature(
                        new UserId(row.getObject("drafted_by", UUID.class)), instant(row, "drafted_at")),
                signature(row, "proposed"),
                signature(row, "released"),
                refused == null ? null : new WarningVersion.Refused(refused, row.getString("refused_for")));
    }

    private static WarningVersion.@Nullable Signature signature(ResultSet row, String act) throws SQLException {
        UUID by = row.getObject(act + "_by", UUID.class);
        return by == null ? null : new WarningVersion.Signature(new UserId(by), instant(row, act + "_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
