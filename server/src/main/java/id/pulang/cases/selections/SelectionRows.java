package id.pulang.cases.selections;

import id.pulang.cases.CaseId;
import id.pulang.incidents.IncidentId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL that counts selected cases, under the conditions of the worklist. */
@Repository
class SelectionRows {

    private final JdbcClient jdbc;

    SelectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts at each moment those of whom the latest milestone of a reach, until then, is one that reaches. */
    Map<Instant, Long> count(IncidentId incident, Reach reach, List<Instant> moments) {
        var counts = new TreeMap<Instant, Long>();
        moments.forEach(each -> counts.put(each, 0L));
        jdbc.sql("""
                select m.n, count(*) as count
                from unnest(cast(cast(:moments as text[]) as timestamptz[])) with ordinality as m (moment, n) cross join lateral (
                    select distinct on (c.id) f.fact
                    from cases.protection_case c join cases.case_fact f on f.case_id = c.id
                    where c.incident_id = :incident and c.merged_into is null and f.fact = any(:all)
                        and least(f.at, f.noted_at) <= m.moment
                    order by c.id, least(f.at, f.noted_at) desc, f.noted_at desc, f.id desc) as latest
                where latest.fact = any(:by) group by m.n
                """)
                .param("moments", moments.stream().map(Instant::toString).toArray(String[]::new))
                .param("incident", incident.value())
                .param("all", reach.all())
                .param("by", reach.by().toArray(String[]::new))
                .query(row -> {
                    counts.put(moments.get(row.getInt("n") - 1), row.getLong("count"));
                });
        return counts;
    }

    /** Finds those of whom the latest milestone of a reach, until a moment, is one that reaches. */
    Set<CaseId> at(@Nullable IncidentId incident, Reach reach, Instant moment) {
        return jdbc.sql("""
                select latest.id from (
                    select distinct on (c.id) c.id, f.fact
                    from cases.protection_case c join cases.case_fact f on f.case_id = c.id
                    where (cast(:incident as uuid) is null or c.incident_id = cast(:incident as uuid))
                        and c.merged_into is null and f.fact = any(:all) and least(f.at, f.noted_at) <= :moment
                    order by c.id, least(f.at, f.noted_at) desc, f.noted_at desc, f.id desc) as latest
                where latest.fact = any(:by)
                """)
                .param("incident", incident == null ? null : incident.value(), Types.OTHER)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("all", reach.all())
                .param("by", reach.by().toArray(String[]::new))
                .query((row, _) -> new CaseId(row.getObject("id", UUID.class)))
                .set();
    }

    long count(IncidentId incident, Collection<CaseId> selected) {
        return jdbc.sql("""
                select count(*) from cases.protection_case
                where merged_into is null and incident_id = :incident and id = any(:selected)
                """)
                .param("incident", incident.value())
                .param("selected", selected.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }
}
