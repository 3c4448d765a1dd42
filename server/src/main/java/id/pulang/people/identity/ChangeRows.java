package id.pulang.people.identity;

import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import id.pulang.protection.stored.StoredNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code people.identity_change}. */
@Repository
class ChangeRows {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn reasons;

    ChangeRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        reasons = vault.column(KeyPurpose.IDENTITY, "people.identity_change.reason");
    }

    /** Writes down a change, unless this very identity waits already or was decided on; says whether it is new. */
    boolean open(BindingRows.Snapshot now, Set<IdentityAttribute> differing, Instant at) {
        return jdbc.sql("""
                insert into people.identity_change as known (id, person_id, post, after_print, differing, found_at)
                values (:id, :person, :post, :after, :differing, :at)
                on conflict (person_id, after_print) do update
                set differing = excluded.differing, found_at = excluded.found_at, decision = null, decided_at = null,
                    answer = null, answered_by = null, answered_at = null, reason = null, decided_by = null
                where known.decision = 'LAPSED'
                """)
                        .param("id", ids.next())
                        .param("person", now.person().value())
                        .param("post", now.post())
                        .param("after", now.print().bytes())
                        .param(
                                "differing",
                                differing.stream().map(StoredNames::of).sorted().toArray(String[]::new))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Lets changes lapse whose identity is no longer that of today. */
    void lapse(Collection<PersonId> people, Instant at) {
        jdbc.sql("""
                update people.identity_change c set decision = 'LAPSED', decided_at = :at
                from people.person every join people.person p on p.id = every.survivor
                where every.id = c.person_id and p.id = any(:people) and c.decided_at is null
                    and (c.after_print <> p.stated_print or c.person_id <> p.id)
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /** Reads a change that nobody has decided and holds it until the transaction ends. */
    Optional<IdentityChange> hold(ChangeId id) {
        return jdbc.sql("select * from people.identity_change where id = :id and decided_at is null for update")
                .param("id", id.value())
                .query((row, _) -> change(row))
                .optional();
    }

    Optional<IdentityChange> of(PersonId person) {
        return jdbc.sql("""
                select c.* from people.identity_change c join people.person p on p.id = :person
                where c.person_id = p.survivor and c.decided_at is null
                """)
                .param("person", person.value())
                .query((row, _) -> change(row))
                .optional();
    }

    List<IdentityChange> open() {
        return jdbc.sql("select * from people.identity_change where decided_at is null order by found_at, id")
                .query((row, _) -> change(row))
                .list();
    }

    void answer(IdentityChange change, ChangeAnswer answer, String reason, UserId by, Instant at) {
        jdbc.sql("""
                update people.identity_change set answer = :answer, reason = :reason, answered_by = :by, answered_at = :at
                where id = :id and decided_at is null
                """)
                .param("answer", answer.name())
                .param(
                        "reason",
                        reasons.close(change.person().value(), change.id().value(), reason))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", change.id().value())
                .update();
    }

    void decide(ChangeId id, UserId by, Instant at) {
        jdbc.sql("""
                update people.identity_change set decision = answer, decided_by = :by, decided_at = :at
                where id = :id and decided_at is null
                """)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private IdentityChange change(ResultSet row) throws SQLException {
        return new IdentityChange(
                new ChangeId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                IdentityPrint.of(row.getBytes("after_print")).orElseThrow(),
                Arrays.stream((String[]) row.getArray("differing").getArray())
                        .map(name -> StoredNames.value(IdentityAttribute.class, name))
                        .collect(Collectors.toSet()),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                answered(row));
    }

    private Optional<IdentityChange.Answered> answered(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        if (answer == null) {
            return Optional.empty();
        }
        return Optional.of(new IdentityChange.Answered(
                ChangeAnswer.valueOf(answer),
                reasons.open(
                        row.getObject("person_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getBytes("reason")),
                new UserId(row.getObject("answered_by", UUID.class)),
                row.getObject("answered_at", OffsetDateTime.class).toInstant()));
    }
}
