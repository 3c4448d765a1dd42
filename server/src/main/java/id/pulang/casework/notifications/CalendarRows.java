package id.pulang.casework.notifications;

import id.pulang.cases.CaseId;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.UserId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dates of an officer: the first clocks of their cases, and their open tasks. */
@Repository
class CalendarRows {

    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OwnCalendar.Deadline> deadlines(UserId officer, int most) {
        return jdbc.sql("""
                select id as case_id, number, due_clock, due_at from cases.protection_case
                where owner = :officer and merged_into is null and due_at is not null order by due_at, number limit :most
                """)
                .param("officer", officer.value())
                .param("most", most)
                .query((row, _) -> new OwnCalendar.Deadline(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(row.getString("number")),
                        row.getString("due_clock"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<OwnCalendar.DueTask> tasks(UserId officer, int most) {
        return jdbc.sql("""
                select t.id, t.case_id, c.number, t.due_on
                from casework.task t join cases.protection_case c on c.id = t.case_id
                where t.assignee = :officer and t.done_at is null and c.merged_into is null
                order by t.due_on, t.id limit :most
                """)
                .param("officer", officer.value())
                .param("most", most)
                .query((row, _) -> new OwnCalendar.DueTask(
                        row.getObject("id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(row.getString("number")),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
