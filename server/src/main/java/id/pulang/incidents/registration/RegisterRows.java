package id.pulang.incidents.registration;

import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.lists.Fingerprint;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.lists.tables.Table;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The SQL of registers. A register is a list of edition 0 with an empty file; its mark is that of a name with a stroke,
 * which the name of no file has.
 */
@Repository
class RegisterRows {

    private static final String UPLOAD = """
            insert into incidents.upload
                (id, incident_id, post, file_name, sha256, bytes, fingerprint, headers, row_count, received_at, received_by)
            values (:id, :incident, :post, :name, :hash, :bytes, :fingerprint, :headers, 0, :at, :by)
            """;

    private static final String ROSTER = """
            insert into incidents.roster
                (id, incident_id, post, list_mark, list_name, kind, edition, upload_id, accepted_at, accepted_by,
                 withdrawn_at)
            values (:id, :incident, :post, :mark, :name, :kind, 0, :upload, :at, :by, :withdrawn)
            on conflict (incident_id, post, list_mark, kind) where withdrawn_at is null do nothing
            """;

    private static final List<String> MOVE =
            List.of("""
            update incidents.problem p set upload_id = :upload, row_number = 1
            from incidents.statement s join incidents.roster r on r.id = s.roster_id
            where s.id = :row and p.upload_id = r.upload_id and p.row_number = s.row_number
            """, "update incidents.statement set roster_id = :roster, row_number = 1 where id = :row");

    private static final String IMPORT = """
            insert into incidents.import
                (upload_id, roster_id, incident_id, edition, kind, fields, state, rows_total, rows_done, today,
                 actor_id, actor_name, actor_role, actor_post, actor_section, started_at)
            values (:upload, :roster, :incident, 0, :kind, cast(:fields as jsonb), 'DONE', 0, 0, :today,
                    :actor, :name, :role, :post, :section, :at)
            """;

    private static final String NEXT = """
            update incidents.import
            set rows_total = rows_total + 1, rows_done = rows_done + 1, finished_at = :at, today = :today,
                actor_id = :actor, actor_name = :name, actor_role = :role, actor_post = :post, actor_section = :section
            where upload_id = :upload
            returning rows_total
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final IdSource ids;
    private final Clock clock;
    private final Vault vault;
    private final SealedColumn names;
    private final SealedColumn headers;
    private final SealedColumn contents;
    private final SealedColumn lists;

    RegisterRows(JdbcClient jdbc, JsonMapper json, IdSource ids, Clock clock, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.vault = vault;
        names = vault.column(KeyPurpose.FILES, "incidents.upload.file_name");
        headers = vault.column(KeyPurpose.FILES, "incidents.upload.headers");
        contents = vault.column(KeyPurpose.FILES, "incidents.upload.bytes");
        lists = vault.column(KeyPurpose.FILES, "incidents.roster.list_name");
    }

    /** A register with the file that stands for it. */
    record Register(RosterId roster, UploadId upload) {}

    /** How a register is called among the lists of its incident. */
    String name(ListKind kind) {
        return kind.attestsPresence() ? "Pendaftaran loket" : "Orang yang dilaporkan";
    }

    Optional<Register> find(RegisterBook.Place place) {
        return jdbc.sql("""
                select id, upload_id from incidents.roster
                where incident_id = :incident and post = :post and list_mark = :mark and kind = :kind
                    and withdrawn_at is null
                """)
                .param("incident", place.incident().value())
                .param("post", place.post().value())
                .param("mark", mark(place))
                .param("kind", place.kind().name())
                .query((row, _) -> new Register(
                        new RosterId(row.getObject("id", UUID.class)),
                        new UploadId(row.getObject("upload_id", UUID.class))))
                .optional();
    }

    /** Begins a register; whoever begins it at the same moment finds it begun. */
    Register begin(RegisterBook.Place place, Table table, Mapping mapping, Actor actor) {
        var register = new Register(new RosterId(ids.next()), new UploadId(ids.next()));
        insertUpload(register, place, table, actor);
        if (insertRoster(register, place, actor, false)) {
            insertImport(register, place, mapping, actor);
            return register;
        }
        jdbc.sql("delete from incidents.upload where id = :id")
                .param("id", register.upload().value())
                .update();
        return find(place).orElseThrow();
    }

    /** Moves a row with its notes out of a register, into a list of its own that is withdrawn from the beginning. */
    RosterId moveOut(StatementId row, RegisterBook.Place place, Table table, Mapping mapping, Actor actor) {
        var apart = new Register(new RosterId(ids.next()), new UploadId(ids.next()));
        insertUpload(apart, place, table, actor);
        insertRoster(apart, place, actor, true);
        insertImport(apart, place, mapping, actor);
        for (String each : MOVE) {
            jdbc.sql(each)
                    .param("row", row.value())
                    .param("roster", apart.roster().value())
                    .param("upload", apart.upload().value())
                    .update();
        }
        return apart.roster();
    }

    /** Finds in which register a row stands; empty for one of a file. */
    Optional<RegisterBook.Place> of(StatementId row) {
        return jdbc.sql("""
                select r.incident_id, r.post, r.kind
                from incidents.statement s join incidents.roster r on r.id = s.roster_id
                where s.id = :row and r.edition = 0 and r.withdrawn_at is null
                """)
                .param("row", row.value())
                .query((found, _) -> new RegisterBook.Place(
                        new IncidentId(found.getObject("incident_id", UUID.class)),
                        new PostCode(found.getString("post")),
                        ListKind.valueOf(found.getString("kind"))))
                .optional();
    }

    private void insertUpload(Register register, RegisterBook.Place place, Table table, Actor actor) {
        UUID id = register.upload().value();
        UUID incident = place.incident().value();
        jdbc.sql(UPLOAD)
                .param("id", id)
                .param("incident", incident)
                .param("post", place.post().value())
                .param("name", names.close(incident, id, name(place.kind())))
                .param("hash", "register " + id)
                .param("bytes", contents.closeBytes(id, id, new byte[0]))
                .param("fingerprint", Fingerprint.of(table))
                .param("headers", headers.close(incident, id, json.writeValueAsString(table.headings())))
                .param("at", now())
                .param("by", actor.id().value())
                .update();
    }

    private boolean insertRoster(Register register, RegisterBook.Place place, Actor actor, boolean withdrawn) {
        byte[] mark = mark(place);
        UUID incident = place.incident().value();
        return jdbc.sql(ROSTER)
                        .param("id", register.roster().value())
                        .param("incident", incident)
                        .param("post", place.post().value())
                        .param("mark", mark)
                        .param("name", lists.close(incident, HexFormat.of().formatHex(mark), name(place.kind())))
                        .param("kind", place.kind().name())
                        .param("upload", register.upload().value())
                        .param("at", now())
                        .param("by", actor.id().value())
                        .param("withdrawn", withdrawn ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    private void insertImport(Register register, RegisterBook.Place place, Mapping mapping, Actor actor) {
        jdbc.sql(IMPORT)
                .param("upload", register.upload().value())
                .param("roster", register.roster().value())
                .param("incident", place.incident().value())
                .param("kind", place.kind().name())
                .param("fields", json.writeValueAsString(mapping.fields()))
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("actor", actor.id().value())
                .param("name", actor.name())
                .param("role", actor.role().code())
                .param("post", actor.post().value())
                .param("section", actor.section())
                .param("at", now())
                .update();
    }

    /** Takes the next place in a register until the transaction ends, in the name of an officer. */
    int next(Register register, Actor actor, LocalDate today, Instant at) {
        return jdbc.sql(NEXT)
                .param("upload", register.upload().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .param("actor", actor.id().value())
                .param("name", actor.name())
                .param("role", actor.role().code())
                .param("post", actor.post().value())
                .param("section", actor.section())
                .query(Integer.class)
                .single();
    }

    long rowsOfLists(IncidentId incident) {
        return jdbc.sql("""
                select coalesce(sum(i.rows_total), 0) from incidents.roster r join incidents.import i on i.roster_id = r.id
                where r.incident_id = :incident and r.withdrawn_at is null
                """)
                .param("incident", incident.value())
                .query(Long.class)
                .single();
    }

    private byte[] mark(RegisterBook.Place place) {
        return vault.blindIndex("incidents.roster " + place.incident().value(), "register/" + place.kind());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
