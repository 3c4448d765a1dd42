package id.pulang.people.erasure;

import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of requests to erase somebody. */
@Repository
class ErasureRows {

    private final JdbcClient jdbc;
    private final SealedColumn reasons;

    ErasureRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        reasons = vault.column(KeyPurpose.NARRATIVE, "people.erasure.reason");
    }

    /** Writes a request; answers whether none waited yet. */
    boolean insert(Erasure asked, PostCode post, byte[] about) {
        return jdbc.sql("""
                insert into people.erasure (id, person_id, post, reason, asked_by, asked_at, about)
                values (:id, :person, :post, :reason, :by, :at, :about)
                on conflict (person_id) where decided_at is null do nothing
                """)
                        .param("id", asked.id())
                        .param("person", asked.person().value())
                        .param("post", post.value())
                        .param("reason", reasons.close(asked.person().value(), asked.id(), asked.reason()))
                        .param("by", asked.by().value())
                        .param("at", asked.at().atOffset(ZoneOffset.UTC))
                        .param("about", about)
                        .update()
                == 1;
    }

    Optional<Erasure> open(PersonId person) {
        return jdbc.sql("select * from people.erasure where person_id = :person and decided_at is null")
                .param("person", person.value())
                .query((row, _) -> erasure(row))
                .optional();
    }

    /** Reads a request that nobody has decided and holds it until the transaction ends. */
    Optional<Erasure> hold(UUID id) {
        return jdbc.sql("select * from people.erasure where id = :id and decided_at is null for update")
                .param("id", id)
                .query((row, _) -> erasure(row))
                .optional();
    }

    /**
     * Whether a request was asked about somebody of whom just this is stated; one of before is about whoever it names.
     */
    boolean isAbout(UUID id, byte[] about) {
        return jdbc.sql("select about is null or about = :about from people.erasure where id = :id")
                .param("about", about)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Decides a request and empties its reason. */
    void decide(UUID id, boolean confirmed, UserId by, Instant at) {
        jdbc.sql("""
                update people.erasure
                set decision = :decision, decided_by = :by, decided_at = :at, reason = '' where id = :id
                """)
                .param("decision", confirmed ? "CONFIRMED" : "REFUSED")
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private Erasure erasure(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID person = row.getObject("person_id", UUID.class);
        return new Erasure(
                id,
                new PersonId(person),
                reasons.open(person, id, row.getBytes("reason")),
                new UserId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
