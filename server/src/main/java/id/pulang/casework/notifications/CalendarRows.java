package id.pulang.casework.notifications;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open tasks of an officer, without what they say. */
@Repository
class CalendarRows {

    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An open task, on a case whose number is not read yet. */
    record Open(UUID id, CaseId about, LocalDate due) {}

    List<Open> tasks(UserId officer, int most) {
        return jdbc.sql("""
                select id, case_id, due_on from casework.task
                where assignee = :officer and done_at is null order by due_on, id limit :most
                """)
                .param("officer", officer.value())
                .param("most", most)
                .query((row, _) -> new Open(
                        row.getObject("id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
