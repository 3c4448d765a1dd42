package id.pulang.casework.tasks;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.IdSource;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code casework.task}, in which only who did a task is written later. */
@Repository
class TaskRows implements FollowsItsCase {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn words;

    TaskRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        words = vault.column(KeyPurpose.NARRATIVE, "casework.task.what");
    }

    void insert(CaseSummary about, String what, UserId assignee, LocalDate due, CaseTask.SetBy set) {
        UUID id = ids.next();
        UUID subject = about.id().value();
        jdbc.sql("""
                insert into casework.task (id, case_id, recorded_for, post, what, assignee, due_on, set_at, set_by)
                values (:id, :case, :case, :post, :what, :assignee, :due, :at, :by)
                """)
                .param("id", id)
                .param("case", subject)
                .param("post", about.post().value())
                .param("what", words.close(subject, id, what))
                .param("assignee", assignee.value())
                .param("due", Date.valueOf(due))
                .param("at", set.at().atOffset(ZoneOffset.UTC))
                .param("by", set.officer().value())
                .update();
    }

    int open(CaseId about) {
        return jdbc.sql("select count(*) from casework.task where case_id = :case and done_at is null")
                .param("case", about.value())
                .query(Integer.class)
                .single();
    }

    /** The tasks of a case: the open ones by when they are due, then those that were done, the latest first. */
    List<CaseTask> of(CaseId about) {
        return jdbc.sql("""
                select * from casework.task where case_id = :case
                order by done_at is not null, case when done_at is null then due_on end, done_at desc, id
                """)
                .param("case", about.value())
                .query((row, _) -> task(row))
                .list();
    }

    /** The open tasks of an officer, and those that are overdue on cases which they own, by when they are due. */
    List<CaseTask> waiting(UserId officer, LocalDate today) {
        return jdbc.sql("""
                select t.* from casework.task t join cases.protection_case c on c.id = t.case_id
                where t.done_at is null and c.merged_into is null
                  and (t.assignee = :officer or c.owner = :officer and t.due_on < :today)
                order by t.due_on, t.id limit :most
                """)
                .param("officer", officer.value())
                .param("today", Date.valueOf(today))
                .param("most", SHOWN)
                .query((row, _) -> task(row))
                .list();
    }

    /** Writes who did a task; false if there is no such open task on the case. */
    boolean done(CaseId about, TaskId task, CaseTask.DoneBy by) {
        return jdbc.sql("""
                update casework.task set done_at = :at, done_by = :by
                where id = :id and case_id = :case and done_at is null
                """)
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("by", by.officer().value())
                        .param("id", task.value())
                        .param("case", about.value())
                        .update()
                == 1;
    }

    @Override
    public String followingTable() {
        return "casework.task";
    }

    private CaseTask task(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID subject = row.getObject("recorded_for", UUID.class);
        UUID about = row.getObject("case_id", UUID.class);
        byte[] what = row.getBytes("what");
        @Nullable UUID doneBy = row.getObject("done_by", UUID.class);
        return new CaseTask(
                new TaskId(id),
                new CaseId(about),
                Sealed.of(new Subject("case", about), () -> words.open(subject, id, what)),
                new UserId(row.getObject("assignee", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                new CaseTask.SetBy(new UserId(row.getObject("set_by", UUID.class)), moment(row, "set_at")),
                doneBy == null
                        ? Optional.empty()
                        : Optional.of(new CaseTask.DoneBy(new UserId(doneBy), moment(row, "done_at"))));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
