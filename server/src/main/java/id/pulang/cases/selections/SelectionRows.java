package id.pulang.cases.selections;

import id.pulang.cases.CaseId;
import id.pulang.incidents.IncidentId;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL that counts selected cases, under the conditions of the worklist. */
@Repository
class SelectionRows {

    private final JdbcClient jdbc;

    SelectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
