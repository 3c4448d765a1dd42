package id.pulang.people.search;

import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.search.PeopleQuery.Presence;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL that says who of those found may be seen and is what else was asked. */
@Repository
class SearchRows {

    private static final String LIVING = """
            select p.id, p.id as human, p.present, p.statements from people.person p
            where p.merged_into is null and p.statements > 0
            """;

    private static final String IN_DOUBT = """
             and (p.id in (
                    select m.person_id from people.membership m where access.sees_post(m.post) and m.statement_id in (
                        select left_id from people.asked_about() union all select right_id from people.asked_about()))
                  or exists (select 1 from people.split s where s.person_id = p.id and s.decided_at is null))
            """;

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Finds those among the hits, or among everybody if nothing was typed, who are what the query asks for, each with
     * the human being who they are: whoever stands in several incidents is one, and whoever the Master Person Index
     * shows to no one of this role is one by themselves. Within an incident nobody stands twice. They stand in the
     * order that is asked for where the database knows it.
     *
     * @param most how many are found at most where everybody of all incidents is asked for
     */
    SequencedMap<PersonId, UUID> find(
            PeopleQuery query, Collection<PersonId> hits, Collection<PersonId> chosen, PeopleOrder order, int most) {
        var found = new LinkedHashMap<PersonId, UUID>();
        asked(sql(query) + sorted(order), query, hits, chosen)
                .param("most", most)
                .query(row -> {
                    found.put(new PersonId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class));
                });
        return found;
    }

    private static String sql(PeopleQuery query) {
        if (query.incident() != null) {
            return found(query);
        }
        return humans(query.words().isBlank() ? found(query) + " order by p.id desc limit :most" : found(query));
    }

    /** Each of those found with the human being who they are. */
    private static String humans(String found) {
        return "select found.id, coalesce(m.master_id, found.id) as human, found.present, found.statements from ("
                + found + ") as found left join people.master_person m on m.person_id = found.id";
    }

    /** Only what is asked for stands in the SQL: a condition that may be off is planned at each search for nothing. */
    private static String found(PeopleQuery query) {
        var sql = new StringBuilder(LIVING);
        if (!query.words().isBlank()) {
            sql.append(" and p.id = any(:hits)");
        }
        if (query.incident() != null) {
            sql.append(" and p.incident_id = :incident");
        }
        if (query.presence() != Presence.ANY) {
            sql.append(query.presence() == Presence.PRESENT ? " and p.present" : " and not p.present");
        }
        if (query.onlyInDoubt()) {
            sql.append(IN_DOUBT);
        }
        if (query.isOfChosen()) {
            sql.append(" and p.id = any(:chosen)");
        }
        return sql.toString();
    }

    /** Counts everybody who is what the query asks for, whatever was typed. */
    long count(PeopleQuery query, Collection<PersonId> chosen) {
        return asked("select count(*) from (" + found(query) + ") as found", query, List.of(), chosen)
                .query(Long.class)
                .single();
    }

    private static String sorted(PeopleOrder order) {
        if (!order.by().stored()) {
            return "";
        }
        String direction = order.down() ? " desc" : "";
        String by = order.by() == PeopleOrder.By.PRESENCE ? "present" : "statements";
        return " order by " + by + direction + ", id" + direction;
    }

    private StatementSpec asked(String sql, PeopleQuery query, Collection<PersonId> hits, Collection<PersonId> chosen) {
        return jdbc.sql(sql)
                .param("hits", uuids(hits))
                .param("chosen", uuids(chosen))
                .param(
                        "incident",
                        Optional.ofNullable(query.incident())
                                .map(IncidentId::value)
                                .orElse(null),
                        Types.OTHER);
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
