package id.pulang.people;

import id.pulang.access.UserId;
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

    IdentityRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** An assertion with its id. */
    record NewAssertion(UUID id, IdentityAssertion assertion) {}

    /** Writes assertions; one that is known already changes nothing. */
    void insert(List<NewAssertion> assertions, Instant at, UserId by) {
        batches.batchUpdate("""
                insert into people.identity_assertion
                    (id, person_id, post, grade, source, document, on_day, recorded_at, recorded_by)
                select ?, p.id, p.post, ?, ?, ?, ?, ?, ? from people.person p where p.id = ?
                on conflict do nothing
                """, assertions, BATCH, (row, each) -> {
            IdentityAssertion assertion = each.assertion();
            row.setObject(1, each.id());
            row.setString(2, assertion.grade().name());
            row.setString(3, assertion.source());
            row.setString(4, assertion.document());
            row.setObject(5, assertion.on());
            row.setObject(6, at.atOffset(ZoneOffset.UTC));
            row.setObject(7, by.value());
            row.setObject(8, assertion.person().value());
        });
    }

    /** Finds the latest assertion about each person, those about people who live on in them included. */
    Map<PersonId, IdentityStanding> standings(Collection<PersonId> people) {
        var standings = new HashMap<PersonId, IdentityStanding>();
        jdbc.sql("""
                select distinct on (asked.id) asked.id as asked, a.grade, a.source, a.document, a.on_day, a.recorded_at
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

    private static IdentityStanding standing(PersonId person, ResultSet row) throws SQLException {
        return new IdentityStanding(
                person,
                IdentityGrade.valueOf(row.getString("grade")),
                row.getString("source"),
                row.getString("document"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
