package id.pulang.cases.desk;

import id.pulang.incidents.IncidentId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL that counts people who are present and have no case; it opens nobody. */
@Repository
class WithoutCaseRows {

    private final JdbcClient jdbc;

    WithoutCaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<IncidentId, Long> counts() {
        var counts = new HashMap<IncidentId, Long>();
        jdbc.sql("""
                select p.incident_id, count(*) as people from people.person p
                where p.present and p.merged_into is null and p.statements > 0 and not exists (
                    select from cases.protection_case c where c.person_id = p.id and c.merged_into is null)
                group by p.incident_id
                """).query(row -> {
            counts.put(new IncidentId(row.getObject("incident_id", UUID.class)), row.getLong("people"));
        });
        return counts;
    }
}
