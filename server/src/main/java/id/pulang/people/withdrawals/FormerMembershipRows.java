package id.pulang.people.withdrawals;

import id.pulang.incidents.StatementId;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL by which statements end to be about people: the table {@code people.former_membership} and what follows. */
@Repository
class FormerMembershipRows {

    private static final String END = """
            with ended as (
                delete from people.membership where statement_id = any(:statements)
                returning statement_id, person_id, incident_id, post
            ), kept as (
                insert into people.former_membership (statement_id, person_id, incident_id, post, ended_at)
                select statement_id, person_id, incident_id, post, :at from ended
            )
            select distinct person_id from ended
            """;

    /**
     * Founds people on the oldest statement that is left and has founded nobody, else on one that has founded somebody
     * who lives on in them; that one takes the ended statement in exchange, and comes out of nobody by it.
     */
    private static final String FOUND_ANEW = """
            with chosen as (
                select distinct on (p.id) p.id, p.founded_on as ended, m.statement_id as founded_on, other.id as other
                from people.person p
                join people.membership m on m.person_id = p.id
                left join people.person other on other.founded_on = m.statement_id
                where p.founded_on = any(:statements)
                order by p.id, other.id is not null, m.statement_id
            ), exchanged as (
                select id, founded_on from chosen
                union all
                select other, ended from chosen where other is not null
            )
            update people.person p set founded_on = e.founded_on from exchanged e where p.id = e.id
            """;

    private final JdbcClient jdbc;

    FormerMembershipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends whom statements are about, and returns who that was. */
    Set<PersonId> end(Collection<StatementId> statements, Instant at) {
        return jdbc.sql(END)
                .param("statements", statements(statements))
                .param("at", utc(at))
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    /** Finds the statements that are about people. */
    Map<StatementId, PersonId> statementsOf(Collection<PersonId> people) {
        var left = new HashMap<StatementId, PersonId>();
        jdbc.sql("select statement_id, person_id from people.membership where person_id = any(:people)")
                .param("people", people(people))
                .query(row -> {
                    left.put(
                            new StatementId(row.getObject("statement_id", UUID.class)),
                            new PersonId(row.getObject("person_id", UUID.class)));
                });
        return left;
    }

    /** Lets people be listed no more; what two officers were to decide on who they are lapses. */
    void unlist(Collection<PersonId> people, Instant at) {
        jdbc.sql("update people.person set statements = 0, changed_at = :at where id = any(:people)")
                .param("at", utc(at))
                .param("people", people(people))
                .update();
        jdbc.sql("""
                update people.identity_change set decision = 'LAPSED', decided_at = :at
                where person_id = any(:people) and decided_at is null
                """).param("at", utc(at)).param("people", people(people)).update();
    }

    void foundAnew(Collection<StatementId> ended) {
        jdbc.sql(FOUND_ANEW).param("statements", statements(ended)).update();
    }

    /** Takes back what is proposed to be split off and rests on statements that ended. */
    void closeSplits(Collection<StatementId> ended, UUID by, Instant at) {
        jdbc.sql("""
                update people.split set decision = 'WITHDRAWN', decided_by = :by, decided_at = :at
                where decided_at is null and statements && cast(:statements as uuid[])
                """)
                .param("by", by)
                .param("at", utc(at))
                .param("statements", statements(ended))
                .update();
    }

    private static UUID[] statements(Collection<StatementId> ids) {
        return ids.stream().map(StatementId::value).toArray(UUID[]::new);
    }

    private static UUID[] people(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
