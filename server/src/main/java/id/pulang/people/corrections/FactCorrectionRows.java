package id.pulang.people.corrections;

import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import id.pulang.people.corrections.FactCorrection.Said;
import id.pulang.people.corrections.FactCorrection.TakenBack;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code people.fact_correction}, in which only that something was taken back is written later. */
@Repository
class FactCorrectionRows {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final JsonMapper json;
    private final SealedColumn said;
    private final SealedColumn reasons;

    FactCorrectionRows(JdbcClient jdbc, IdSource ids, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
        said = vault.column(KeyPurpose.IDENTITY, "people.fact_correction.said");
        reasons = vault.column(KeyPurpose.IDENTITY, "people.fact_correction.back_reason");
    }

    void insert(PersonId person, CorrectedField field, Said words, UserId by, Instant at) {
        UUID id = ids.next();
        jdbc.sql("""
                insert into people.fact_correction (id, person_id, post, field, said, corrected_by, corrected_at)
                select :id, p.id, p.post, :field, :said, :by, :at from people.person p where p.id = :person
                """)
                .param("id", id)
                .param("person", person.value())
                .param("field", field.name())
                .param("said", said.close(person.value(), id, json.writeValueAsString(words)))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Finds the corrections of a person and of those who live on in them, the newest first. */
    List<FactCorrection> of(PersonId person) {
        return jdbc.sql("""
                select c.* from people.person asked
                join people.person every on every.survivor = asked.survivor
                join people.fact_correction c on c.person_id = every.id
                where asked.id = :person order by c.corrected_at desc, c.id desc
                """)
                .param("person", person.value())
                .query((row, _) -> correction(row))
                .list();
    }

    /** Finds the corrections that hold of the people of an incident, the oldest first. */
    List<FactCorrections.Held> holding(IncidentId incident) {
        return jdbc.sql("""
                select c.*, p.founded_on, p.survivor as now
                from people.fact_correction c join people.person p on p.id = c.person_id
                where p.incident_id = :incident and c.back_at is null order by c.corrected_at, c.id
                """)
                .param("incident", incident.value())
                .query((row, _) -> new FactCorrections.Held(
                        correction(row),
                        new StatementId(row.getObject("founded_on", UUID.class)),
                        new PersonId(row.getObject("now", UUID.class))))
                .list();
    }

    /** Takes a correction back; false if that was done before. */
    boolean takeBack(FactCorrection correction, TakenBack back) {
        UUID id = correction.id().value();
        return jdbc.sql("""
                        update people.fact_correction set back_reason = :reason, back_by = :by, back_at = :at
                        where id = :id and back_at is null
                        """)
                        .param("reason", reasons.close(correction.person().value(), id, back.reason()))
                        .param("by", back.by().value())
                        .param("at", back.at().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    private FactCorrection correction(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID person = row.getObject("person_id", UUID.class);
        return new FactCorrection(
                new CorrectionId(id),
                new PersonId(person),
                CorrectedField.valueOf(row.getString("field")),
                json.readValue(said.open(person, id, row.getBytes("said")), Said.class),
                new UserId(row.getObject("corrected_by", UUID.class)),
                row.getObject("corrected_at", OffsetDateTime.class).toInstant(),
                back(row, person, id));
    }

    private Optional<TakenBack> back(ResultSet row, UUID person, UUID id) throws SQLException {
        OffsetDateTime at = row.getObject("back_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new TakenBack(
                        reasons.open(person, id, row.getBytes("back_reason")),
                        new UserId(row.getObject("back_by", UUID.class)),
                        at.toInstant()));
    }
}
