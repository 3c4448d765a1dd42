package id.pulang.people.search;

import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.search.PeopleQuery.Presence;
import id.pulang.people.search.PeopleQuery.Vouched;
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

    private static final String FOUND = """
            select p.id, p.id as human, p.present, p.statements from people.person p
            where p.merged_into is null and p.statements > 0
              and (:everybody or p.id = any(:hits))
              and (cast(:incident as uuid) is null or p.incident_id = cast(:incident as uuid))
              and (:presence = 'ANY' or p.present = (:presence = 'PRESENT'))
              and (not :doubted or p.id in (
                    select m.person_id from people.membership m where access.sees_post(m.post) and m.statement_id in (
                        select left_id from people.asked_about() union all select right_id from people.asked_about()))
                  or exists (select 1 from people.split s where s.person_id = p.id and s.decided_at is null))
              and (:everyone or p.id = any(:verified))
            """;

    private static final String FOUND_HUMANS =
            "select found.id, coalesce(m.master_id, found.id) as human, found.present, found.statements from (" + FOUND
                    + ") as found left join people.master_person m on m.person_id = found.id";

    /** Of everybody at all those who were registered last: ids sort by time. */
    private static final String LATEST =
            FOUND_HUMANS.replace("(" + FOUND + ")", "(" + FOUND + " order by p.id desc limit :most)");

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
            PeopleQuery query, Collection<PersonId> hits, Collection<PersonId> verified, PeopleOrder order, int most) {
        var found = new LinkedHashMap<PersonId, UUID>();
        asked(sql(query) + sorted(order), query, hits, verified)
                .param("most", most)
                .query(row -> {
                    found.put(new PersonId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class));
                });
        return found;
    }

    private static String sql(PeopleQuery query) {
        if (query.incident() != null) {
            return FOUND;
        }
        return query.words().isBlank() ? LATEST : FOUND_HUMANS;
    }

    /** Counts everybody who is what the query asks for, whatever was typed. */
    long count(PeopleQuery query, Collection<PersonId> verified) {
        return asked("select count(*) from (" + FOUND + ") as found", query, List.of(), verified)
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

    private StatementSpec asked(
            String sql, PeopleQuery query, Collection<PersonId> hits, Collection<PersonId> verified) {
        return jdbc.sql(sql)
                .param("hits", uuids(hits))
                .param("everyone", query.vouched() == Vouched.EVERYONE)
                .param("verified", uuids(verified))
                .param("everybody", query.words().isBlank())
                .param(
                        "incident",
                        Optional.ofNullable(query.incident())
                                .map(IncidentId::value)
                                .orElse(null),
                        Types.OTHER)
                .param(
                        "presence",
                        Optional.of(query.presence()).map(Presence::name).orElseThrow())
                .param("doubted", query.onlyInDoubt());
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
