package id.pulang.people.interviews;

import id.pulang.identity.IdSource;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.people.identity.IdentityPrint;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code people.identity_interview}. */
@Component
class InterviewRows {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final JsonMapper json;
    private final SealedColumn identifiers;

    InterviewRows(JdbcClient jdbc, IdSource ids, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
        identifiers = vault.column(KeyPurpose.IDENTITY, "people.identity_interview.identifiers");
    }

    void insert(
            PersonId person,
            SwornIdentifiers sworn,
            LocalDate heldOn,
            Optional<IdentityPrint> print,
            UserId by,
            Instant at) {
        UUID id = ids.next();
        jdbc.sql("""
                insert into people.identity_interview
                    (id, person_id, post, identifiers, held_on, identity_print, recorded_by, recorded_at)
                select :id, p.id, p.post, :identifiers, :on, :print, :by, :at from people.person p where p.id = :person
                """)
                .param("id", id)
                .param("person", person.value())
                .param("identifiers", identifiers.close(person.value(), id, json.writeValueAsString(sworn)))
                .param("on", heldOn)
                .param("print", print.map(IdentityPrint::bytes).orElse(null), Types.BINARY)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Finds the interviews with a person and with those who live on in them, the newest first. */
    List<Interview> of(PersonId person) {
        return jdbc.sql("""
                select i.* from people.person asked
                join people.person every on every.survivor = asked.survivor
                join people.identity_interview i on i.person_id = every.id
                where asked.id = :person
                order by i.recorded_at desc, i.id desc
                """)
                .param("person", person.value())
                .query((row, _) -> interview(row))
                .list();
    }

    /** Finds the interviews that wait for a second officer, the longest waiting first. */
    List<Interview> waiting(int most) {
        return jdbc.sql("""
                select * from people.identity_interview where confirmed_by is null order by recorded_at, id limit :most
                """)
                .param("most", most)
                .query((row, _) -> interview(row))
                .list();
    }

    /**
     * Writes that a second officer confirms an interview; says whether nobody had, and they did not hold it themself.
     */
    boolean confirm(InterviewId id, UserId by, Instant at) {
        return jdbc.sql("""
                update people.identity_interview set confirmed_by = :by, confirmed_at = :at
                where id = :id and confirmed_by is null and recorded_by <> :by
                """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Interview interview(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID person = row.getObject("person_id", UUID.class);
        byte[] sworn = row.getBytes("identifiers");
        return new Interview(
                new InterviewId(id),
                new PersonId(person),
                Sealed.of(
                        new Subject("person", person),
                        () -> json.readValue(identifiers.open(person, id, sworn), SwornIdentifiers.class)),
                row.getObject("held_on", LocalDate.class),
                new UserId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                IdentityPrint.of(row.getBytes("identity_print")),
                Optional.ofNullable(row.getObject("confirmed_by", UUID.class)).map(UserId::new));
    }
}
