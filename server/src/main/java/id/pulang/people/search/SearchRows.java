package id.pulang.people.search;

import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.search.PeopleQuery.Presence;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL that says who of those found may be seen and is what else was asked. */
@Repository
class SearchRows {

    private static final String FOUND = """
            select p.id from people.person p
            where p.merged_into is null and p.statements > 0
              and (:everybody or p.id = any(:hits))
              and (cast(:incident as uuid) is null or p.incident_id = cast(:incident as uuid))
              and (:presence = 'ANY' or p.present = (:presence = 'PRESENT'))
              and (not :doubted or p.id in (
                    select m.person_id from people.membership m where access.sees_post(m.post) and m.statement_id in (
                        select left_id from people.asked_about() union all select right_id from people.asked_about()))
                  or exists (select 1 from people.split s where s.person_id = p.id and s.decided_at is null))
            """;

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds those among the hits, or among everybody if nothing was typed, who are what the query asks for. */
    List<PersonId> find(PeopleQuery query, Collection<PersonId> hits) {
        return jdbc.sql(FOUND)
                .param("hits", hits.stream().map(PersonId::value).toArray(UUID[]::new))
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
                .param("doubted", query.onlyInDoubt())
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }
}
