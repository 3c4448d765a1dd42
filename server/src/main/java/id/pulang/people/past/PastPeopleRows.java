package id.pulang.people.past;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Counts people by since when lists attest them: those of an incident who are present today. */
@Repository
class PastPeopleRows {

    private static final String ATTESTED = """
            with attested as (
                select p.id, min(a.since) as since
                from incidents.attested_from(:incident, :kinds) a
                    join people.membership m on m.statement_id = a.statement_id
                    join people.person p on p.id = m.person_id
                where p.incident_id = :incident and p.merged_into is null and p.statements > 0 and p.present
                group by p.id),
            moments as (
                select moment, n
                from unnest(cast(cast(:moments as text[]) as timestamptz[])) with ordinality as m (moment, n))
            """;

    private final JdbcClient jdbc;

    PastPeopleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Instant, Long> present(IncidentId incident, List<Instant> moments) {
        return counted(asked(ATTESTED + """
                select m.n, count(*) as count from moments m join attested a on a.since <= m.moment group by m.n
                """, incident, moments), moments);
    }

    Set<PersonId> presentAt(IncidentId incident, Instant moment) {
        var present = new HashSet<PersonId>();
        asked(ATTESTED + "select a.id from moments m join attested a on a.since <= m.moment", incident, List.of(moment))
                .query(row -> {
                    present.add(new PersonId(row.getObject("id", UUID.class)));
                });
        return present;
    }

    /** Counts of some people at each moment those who were attested then. */
    Map<Instant, Long> presentOf(IncidentId incident, List<Instant> moments, Map<Instant, Set<PersonId>> people) {
        List<Integer> at = new ArrayList<>();
        List<UUID> who = new ArrayList<>();
        people.forEach((moment, those) -> those.forEach(each -> {
            at.add(moments.indexOf(moment) + 1);
            who.add(each.value());
        }));
        StatementSpec asked = asked(ATTESTED + """
                select m.n, count(*) as count
                from unnest(cast(:at as int[]), cast(:who as uuid[])) as v (n, id)
                    join moments m on m.n = v.n join attested a on a.id = v.id and a.since <= m.moment
                group by m.n
                """, incident, moments);
        return counted(asked.param("at", at.toArray(Integer[]::new)).param("who", who.toArray(UUID[]::new)), moments);
    }

    private StatementSpec asked(String sql, IncidentId incident, List<Instant> moments) {
        return jdbc.sql(sql)
                .param("incident", incident.value())
                .param(
                        "kinds",
                        Stream.of(ListKind.values())
                                .filter(ListKind::attestsPresence)
                                .map(ListKind::name)
                                .toArray(String[]::new))
                .param("moments", moments.stream().map(Instant::toString).toArray(String[]::new));
    }

    private static Map<Instant, Long> counted(StatementSpec asked, List<Instant> moments) {
        var counts = new TreeMap<Instant, Long>();
        moments.forEach(each -> counts.put(each, 0L));
        asked.query(row -> {
            counts.put(moments.get(row.getInt("n") - 1), row.getLong("count"));
        });
        return counts;
    }
}
