package id.pulang.people.master;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code people.master_person}; which master person somebody belongs to follows from the joins. */
@Repository
class MasterRows {

    private static final String INDEXED = """
            select p.id, m.master_id, p.incident_id, p.post, m.earlier
            from people.master_person m join people.person p on p.id = m.person_id
            """;

    private final JdbcClient jdbc;

    MasterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds those who are to be compared, at most so many; nothing is to be compared of who is on no list. */
    List<DueToCompare> due(int most) {
        return jdbc.sql("""
                select p.id, p.changed_at from people.master_person m join people.person p on p.id = m.person_id
                where m.compared_at is null and p.merged_into is null and p.statements > 0
                order by m.person_id limit :most
                """)
                .param("most", most)
                .query((row, _) -> new DueToCompare(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Notes that people were compared as they were at a moment; of whom something changed since is compared again. */
    void compared(List<DueToCompare> people, Instant at) {
        jdbc.sql("""
                update people.master_person m set compared_at = :at
                from people.person p, unnest(cast(:people as uuid[]), cast(:changed as timestamptz[])) as c (id, changed)
                where p.id = c.id and m.person_id = c.id and p.changed_at = c.changed
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "people",
                        people.stream().map(due -> due.person().value()).toArray(UUID[]::new))
                .param(
                        "changed",
                        people.stream().map(due -> due.changed().toString()).toArray(String[]::new))
                .update();
    }

    /** Has people compared again. */
    void again(Collection<PersonId> people) {
        jdbc.sql("update people.master_person set compared_at = null where person_id = any(:people)")
                .param("people", uuids(people))
                .update();
    }

    /** Finds people as the index has them. */
    List<IndexedAbove> indexed(Collection<PersonId> people) {
        return jdbc.sql(INDEXED + "where m.person_id = any(:people)")
                .param("people", uuids(people))
                .query((row, _) -> indexed(row))
                .list();
    }

    /** Finds living people of incidents, of very many some by chance, who tell how common names are. */
    List<PersonId> besides(Collection<IncidentId> incidents, int most) {
        return jdbc.sql("""
                select id from people.person
                where incident_id = any(:incidents) and merged_into is null and statements > 0
                order by substr(id::text, 25), id limit :most
                """)
                .param("incidents", incidents.stream().map(IncidentId::value).toArray(UUID[]::new))
                .param("most", most)
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Finds what was stated of each of some people. */
    Map<PersonId, List<StatementId>> statements(Collection<PersonId> people) {
        record Row(PersonId person, StatementId statement) {}
        return jdbc
                .sql("""
                select person_id, statement_id from people.membership where person_id = any(:people)
                order by person_id, statement_id
                """)
                .param("people", uuids(people))
                .query((row, _) -> new Row(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new StatementId(row.getObject("statement_id", UUID.class))))
                .list()
                .stream()
                .collect(groupingBy(Row::person, mapping(Row::statement, toList())));
    }

    /** Finds who is the same human being as each of some people whom the acting person sees, of whatever post. */
    List<SameHuman> sameHuman(Collection<PersonId> people) {
        return jdbc.sql("select * from people.same_human(:people) order by incident_id, other_id")
                .param("people", uuids(people))
                .query((row, _) -> new SameHuman(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new PersonId(row.getObject("other_id", UUID.class)),
                        new IncidentId(row.getObject("incident_id", UUID.class)),
                        new PostCode(row.getString("post"))))
                .list();
    }

    /** Finds who belongs to the master persons of these, themselves among them; the caller has read of each of them. */
    List<IndexedAbove> together(Collection<PersonId> people) {
        return jdbc.sql("select * from people.together(:people)")
                .param("people", uuids(people))
                .query((row, _) -> indexed(row))
                .list();
    }

    boolean isProtected(PersonId person) {
        return jdbc.sql("select exists (select from people.protected_person where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Holds the master persons of people until the transaction ends. */
    void hold(Collection<PersonId> people) {
        jdbc.sql("select people.hold_masters(:people)")
                .param("people", uuids(people))
                .query(row -> {});
    }

    private static IndexedAbove indexed(ResultSet row) throws SQLException {
        return new IndexedAbove(
                new PersonId(row.getObject("id", UUID.class)),
                row.getObject("master_id", UUID.class),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                new PostCode(row.getString("post")),
                row.getBoolean("earlier"));
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
