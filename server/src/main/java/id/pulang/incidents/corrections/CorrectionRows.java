package id.pulang.incidents.corrections;

import id.pulang.identity.UserId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

/** The table {@code incidents.correction}, and the rows of the list that is corrected. */
@Repository
class CorrectionRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SealedColumn numbers;
    private final SealedColumn facts;

    CorrectionRows(JdbcClient jdbc, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        numbers = vault.column(KeyPurpose.IDENTITY, "incidents.statement.number");
        facts = vault.column(KeyPurpose.IDENTITY, "incidents.statement.facts");
    }

    /** A row as it stands. */
    record Standing(StatementId id, String number, StatedFacts facts) {}

    /** Opens the rows of a list as they stand, by their numbers. */
    Map<Integer, Standing> standing(RosterId roster) {
        var standing = new HashMap<Integer, Standing>();
        jdbc.sql("select id, row_number, number, edition, facts from incidents.statement where roster_id = :roster")
                .param("roster", roster.value())
                .query(row -> {
                    standing.put(row.getInt("row_number"), opened(row));
                });
        return standing;
    }

    private Standing opened(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String edition = id + "/" + row.getInt("edition");
        return new Standing(
                new StatementId(id),
                json.readValue(numbers.open(id, edition, row.getBytes("number")), String.class),
                json.readValue(facts.open(id, edition, row.getBytes("facts")), StatedFacts.class));
    }

    /** Keeps what an officer has chosen for a file; a later choice takes the place of an earlier one. */
    void ask(Choice choice) {
        jdbc.sql("""
                insert into incidents.correction (upload_id, post, kind, fields, corrects, asked_by, asked_at)
                select u.id, u.post, :kind, cast(:fields as jsonb), :corrects, :by, :at
                from incidents.upload u where u.id = :upload
                on conflict (upload_id) do update set kind = excluded.kind, fields = excluded.fields,
                    corrects = excluded.corrects, asked_by = excluded.asked_by, asked_at = excluded.asked_at
                where correction.decided_at is null
                """)
                .param("kind", choice.kind().name())
                .param("fields", json.writeValueAsString(choice.mapping().fields()))
                .param(
                        "corrects",
                        Optional.ofNullable(choice.corrects())
                                .map(RosterId::value)
                                .orElse(null))
                .param("by", choice.by().value())
                .param("at", choice.at().atOffset(ZoneOffset.UTC))
                .param("upload", choice.upload().value())
                .update();
    }

    Optional<Choice> waiting(UploadId upload) {
        return jdbc.sql("select * from incidents.correction where upload_id = :upload and decided_at is null")
                .param("upload", upload.value())
                .query((row, _) -> choice(row))
                .optional();
    }

    /** Writes down that a second officer agrees; says whether just this choice still waited and was somebody else's. */
    boolean agree(UploadId upload, Instant asked, UserId by, Instant at) {
        return jdbc.sql("""
                update incidents.correction set decided_by = :by, decided_at = :at
                where upload_id = :upload and decided_at is null and asked_by <> :by and asked_at = :asked
                """)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("asked", asked.atOffset(ZoneOffset.UTC))
                        .param("upload", upload.value())
                        .update()
                == 1;
    }

    /** Takes a choice back, so that the file waits for a mapping again. */
    boolean withdraw(UploadId upload) {
        return jdbc.sql("delete from incidents.correction where upload_id = :upload and decided_at is null")
                        .param("upload", upload.value())
                        .update()
                == 1;
    }

    private Choice choice(ResultSet row) throws SQLException {
        UUID corrects = row.getObject("corrects", UUID.class);
        return new Choice(
                new UploadId(row.getObject("upload_id", UUID.class)),
                ListKind.valueOf(row.getString("kind")),
                new Mapping(List.of(json.readValue(row.getString("fields"), ColumnKind[].class))),
                corrects == null ? null : new RosterId(corrects),
                new UserId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
