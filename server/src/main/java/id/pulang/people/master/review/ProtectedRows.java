package id.pulang.people.master.review;

import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code people.protected_person}. */
@Repository
class ProtectedRows {

    private final JdbcClient jdbc;
    private final SealedColumn reasons;

    ProtectedRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        reasons = vault.column(KeyPurpose.IDENTITY, "people.protected_person.reason");
    }

    /** Protects somebody who is not protected yet. */
    boolean insert(PersonId person, String reason, UserId by, Instant at) {
        return jdbc.sql("""
                        insert into people.protected_person (person_id, post, reason, protected_by, protected_at)
                        select p.id, p.post, :reason, :by, :at from people.person p where p.id = :person
                        on conflict (person_id) do nothing
                        """)
                        .param("person", person.value())
                        .param("reason", reasons.close(person.value(), reason))
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Set<PersonId> among(Collection<PersonId> people) {
        return jdbc.sql("select person_id from people.protected_person where person_id = any(:people)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .set();
    }

    boolean delete(PersonId person) {
        return jdbc.sql("delete from people.protected_person where person_id = :person")
                        .param("person", person.value())
                        .update()
                == 1;
    }
}
