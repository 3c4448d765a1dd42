package id.pulang.casework.tasks;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.casework.CaseworkKey;
import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.protection.KeyPurpose;
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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table {@code casework.task}, in which only who did a task is written later. */
@Repository
class TaskRows implements FollowsItsCase {

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
        String insert = """
                insert into casework.task (id, case_id, recorded_for, post, what, assignee, due_on, set_at, set_by)
                values (:id, :case, :case, :post, :what, :assignee, :due, :at, :by)
                """;
        jdbc.sql(insert)
                .params(CaseworkKey.added(id, about, set.at(), set.officer()))
                .param("what", words.close(about.id().value(), id, what))
                .param("assignee", assignee.value())
                .param("due", Date.valueOf(due))
                .update();
    }

    int open(CaseId about) {
        return jdbc.sql("select count(*) from casework.task where case_id = :case and done_at is null")
                .param("case", about.value())
                .query(Integer.class)
                .single();
    }

    /** The open tasks of a case by when they are due. */
    List<CaseTask> openOnes(CaseId about) {
        return jdbc.sql("select * from casework.task where case_id = :case and done_at is null order by due_on, id")
                .param("case", about.value())
                .query((row, _) -> task(row))
                .list();
    }

    int countDone(CaseId about) {
        return jdbc.sql("select count(*) from casework.task where case_id = :case and done_at is not null")
                .param("case", about.value())
                .query(Integer.class)
                .single();
    }

    /** So many tasks of a case that were done, after those that are passed over, the latest first. */
    List<CaseTask> done(CaseId about, int passed, int most) {
        return jdbc.sql("""
                select * from casework.task where case_id = :case and done_at is not null
                order by done_at desc, id desc limit :most offset :passed
                """)
                .param("case", about.value())
                .param("most", most)
                .param("passed", passed)
                .query((row, _) -> task(row))
                .list();
    }

    int countWaiting(UserId officer, LocalDate today) {
        return waiting("select count(*)", officer, today).query(Integer.class).single();
    }

    /** So many of the tasks that wait for an officer, after those that are passed over, by when they are due. */
    List<CaseTask> waiting(UserId officer, LocalDate today, int passed, int most) {
        return waiting("select t.*", officer, today, "order by t.due_on, t.id limit :most offset :passed")
                .param("most", most)
                .param("passed", passed)
                .query((row, _) -> task(row))
                .list();
    }

    /** The open tasks of an officer, and those that are overdue on cases which they own; each part by its index. */
    private StatementSpec waiting(String columns, UserId officer, LocalDate today, String... order) {
        return jdbc.sql(columns + """
                 from casework.task t join cases.protection_case c on c.id = t.case_id
                where c.merged_into is null and t.id in (
                    select id from casework.task where assignee = :officer and done_at is null
                    union
                    select late.id from cases.protection_case own join casework.task late on late.case_id = own.id
                    where own.owner = :officer and own.merged_into is null and late.done_at is null and late.due_on < :today)
                """ + String.join("", order))
                .param("officer", officer.value())
                .param("today", Date.valueOf(today));
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
        @Nullable UUID doneBy = row.getObject("done_by", UUID.class);
        var key = CaseworkKey.of(column -> row.getObject(column, UUID.class));
        return new CaseTask(
                new TaskId(key.id()),
                key.about(),
                key.sealed(words, row.getBytes("what")),
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
