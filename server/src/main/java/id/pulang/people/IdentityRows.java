package id.pulang.people;

import id.pulang.access.UserId;
import id.pulang.access.vault.Ring;
import id.pulang.access.vault.SealedColumn;
import id.pulang.access.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of identity assertions. */
@Repository
class IdentityRows {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Vault vault;
    private final SealedColumn sources;
    private final SealedColumn documents;

    IdentityRows(JdbcClient jdbc, JdbcTemplate batches, Vault vault) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.vault = vault;
        sources = vault.column(Ring.IDENTITY, "people.identity_assertion.source");
        documents = vault.column(Ring.IDENTITY, "people.identity_assertion.document");
    }

    /** An assertion with its id. */
    record NewAssertion(UUID id, IdentityAssertion assertion) {

        UUID subject() {
            return assertion.person().value();
        }
    }

    /** Writes assertions; one that is known already changes nothing. */
    void insert(List<NewAssertion> assertions, Instant at, UserId by) {
        sources.prepare(assertions.stream().map(NewAssertion::subject).toList());
        batches.batchUpdate("""
                insert into people.identity_assertion
                    (id, person_id, post, grade, source, document, mark, on_day, recorded_at, recorded_by)
                select ?, p.id, p.post, ?, ?, ?, ?, ?, ?, ? from people.person p where p.id = ?
                on conflict do nothing
                """, assertions, BATCH, (row, each) -> {
            IdentityAssertion assertion = each.assertion();
            row.setObject(1, each.id());
            row.setString(2, assertion.grade().name());
            row.setBytes(3, sources.close(each.subject(), each.id(), assertion.source()));
            row.setBytes(4, documents.closeIfAny(each.subject(), each.id(), assertion.document()));
            row.setBytes(5, vault.mark("people.identity_assertion", assertion.toString()));
            row.setObject(6, assertion.on());
            row.setObject(7, at.atOffset(ZoneOffset.UTC));
            row.setObject(8, by.value());
            row.setObject(9, each.subject());
        });
    }

    /** Finds the latest assertion about each person, those about people who live on in them included. */
    Map<PersonId, IdentityStanding> standings(Collection<PersonId> people) {
        var standings = new HashMap<PersonId, IdentityStanding>();
        jdbc.sql("""
                select distinct on (asked.id) asked.id as asked, a.id, a.person_id, a.grade, a.source, a.document,
                       a.on_day, a.recorded_at
                from unnest(cast(:ids as uuid[])) as asked (id)
                join people.person p on p.id = asked.id
                join people.person every on coalesce(every.merged_into, every.id) = coalesce(p.merged_into, p.id)
                join people.identity_assertion a on a.person_id = every.id
                order by asked.id, a.on_day desc, a.recorded_at desc, a.id desc
                """)
                .param("ids", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    var person = new PersonId(row.getObject("asked", UUID.class));
                    standings.put(person, standing(person, row));
                });
        return standings;
    }

    /** Lists every assertion about a person, newest first, with who recorded it. */
    List<RecordedAssertion> all(PersonId person) {
        return jdbc.sql("""
                select a.* from people.person p
                join people.person every on coalesce(every.merged_into, every.id) = coalesce(p.merged_into, p.id)
                join people.identity_assertion a on a.person_id = every.id
                where p.id = :person
                order by a.on_day desc, a.recorded_at desc, a.id desc
                """)
                .param("person", person.value())
                .query((row, _) -> new RecordedAssertion(
                        standing(person, row), new UserId(row.getObject("recorded_by", UUID.class))))
                .list();
    }

    private IdentityStanding standing(PersonId person, ResultSet row) throws SQLException {
        UUID subject = row.getObject("person_id", UUID.class);
        UUID id = row.getObject("id", UUID.class);
        return new IdentityStanding(
                person,
                IdentityGrade.valueOf(row.getString("grade")),
                sources.open(subject, id, row.getBytes("source")),
                documents.openIfAny(subject, id, row.getBytes("document")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
