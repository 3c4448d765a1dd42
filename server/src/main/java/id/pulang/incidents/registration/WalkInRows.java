package id.pulang.incidents.registration;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code incidents.walk_in}, to which rows are only added. */
@Repository
class WalkInRows {

    private final JdbcClient jdbc;

    WalkInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<IncidentId> find(PostCode post, LocalDate month) {
        return jdbc.sql("select incident_id from incidents.walk_in where post = :post and month = :month")
                .param("post", post.value())
                .param("month", month)
                .query((row, _) -> new IncidentId(row.getObject("incident_id", UUID.class)))
                .optional();
    }

    void insert(PostCode post, LocalDate month, IncidentId incident) {
        jdbc.sql("insert into incidents.walk_in (post, month, incident_id) values (:post, :month, :incident)")
                .param("post", post.value())
                .param("month", month)
                .param("incident", incident.value())
                .update();
    }
}
