package id.pulang.casework.notifications;

import id.pulang.cases.CaseId;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * What concerns an officer, read from where it stands: mentions, tasks, milestones of cases and their clocks; and the
 * table {@code casework.notifications_read}.
 */
@Repository
class NotificationRows {

    /**
     * Each part goes along an index of the officer. A day ends at midnight of the post; a task that somebody gives for
     * the same day is told once, with its giver. What one officer did to many cases, and what one clock did, is told
     * once for all of them; a note and a task have words of their own. The number is looked up row by row: a join reads
     * all cases of the post.
     */
    private static final String NUMBERED = """
            with known (until) as (
                select coalesce(max(until), '-infinity') from casework.notifications_read
                where officer = :officer and post = :post),
            found (kind, case_id, at, by, clock, due, unread) as (
                select 'MENTIONED', m.case_id, n.written_at, n.written_by, null, cast(null as timestamptz), m.seen_at is null
                from casework.mention m join casework.note n on n.id = m.note_id
                where m.officer = :officer and (m.seen_at is null or n.written_at > :from)
                union all
                select 'TASK_GIVEN', case_id, set_at, set_by, null,
                    cast(due_on as timestamp) at time zone :zone, set_at > (select until from known)
                from casework.task
                where assignee = :officer and done_at is null and set_by <> :officer and set_at > :from
                union all
                select case when late.so then 'TASK_OVERDUE' else 'TASK_DUE' end, case_id, late.at, null, null,
                    cast(due_on as timestamp) at time zone :zone, late.at > (select until from known)
                from casework.task, lateral (
                    select due_on < :today, cast(due_on + cast(due_on < :today as int) as timestamp) at time zone :zone) late (so, at)
                where assignee = :officer and done_at is null and due_on <= :today and late.at > :from
                    and (set_by = :officer or set_at < late.at)
                union all
                select 'CASE_GIVEN', case_id, noted_at, noted_by, null, null, noted_at > (select until from known)
                from cases.case_fact where owner = :officer and noted_by <> :officer and noted_at > :from
                union all
                select 'CASE_TAKEN', case_id, noted_at, noted_by, null, null, noted_at > (select until from known)
                from cases.case_fact where former_owner = :officer and noted_by <> :officer and noted_at > :from
                union all
                select 'SOUGHT_ELSEWHERE', c.id, s.asked_at, s.asked_by, null, null, s.asked_at > (select until from known)
                from people.sought_elsewhere s join cases.protection_case c on c.person_id = s.person_id
                where c.owner = :officer and c.merged_into is null and s.asked_at > :from
                union all
                select case when k.due_at <= :now then 'DEADLINE_MISSED' else 'DEADLINE_NEAR' end, c.id, since.at, null,
                    k.clock, k.due_at, since.at > (select until from known)
                from cases.protection_case c join cases.case_clock k on k.case_id = c.id, lateral (
                    select case when k.due_at <= :now then k.due_at else k.near_from end) since (at)
                where c.owner = :officer and c.merged_into is null and k.stopped_at is null and k.near_from <= :now
                    and since.at > :from
                union all
                select 'DEADLINE_ESCALATED', k.case_id, k.supervisor_from, null, k.clock, k.due_at,
                    k.supervisor_from > (select until from known)
                from cases.case_clock k join cases.protection_case c on c.id = k.case_id
                where :supervises and k.stopped_at is null and k.supervisor_from <= :now and k.supervisor_from > :from
                    and c.owner is distinct from :officer
                union all
                select 'DEADLINE_ESCALATED', k.case_id, k.headquarters_from, null, k.clock, k.due_at,
                    k.headquarters_from > (select until from known)
                from cases.case_clock k join cases.protection_case c on c.id = k.case_id
                where :answers and k.stopped_at is null and k.headquarters_from <= :now and k.headquarters_from > :from
                    and c.owner is distinct from :officer),
            numbered as (
                select f.*, (select number from cases.protection_case where id = f.case_id and merged_into is null) as number
                from found f),
            told (kind, cases, number, at, by, clock, due, unread) as (
                select kind, array[case_id], number, at, by, clock, due, unread
                from numbered where number is not null and kind in (:apart)
                union all
                select kind, array_agg(case_id order by at desc, number), (array_agg(number order by at desc, number))[1],
                    max(at), by, clock, case when count(*) = 1 then min(due) end, unread
                from numbered where number is not null and kind not in (:apart) group by kind, by, clock, unread)
            """;

    private static final List<String> APART = Arrays.stream(Notification.Kind.values())
            .filter(Notification.Kind::ofNotes)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    NotificationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which moment it is, and where.
     *
     * @param from how far back is looked
     */
    record Moment(Instant now, Instant from, LocalDate today, ZoneId zone) {}

    /** A row, whose officer has no name yet. */
    record Found(Notification told, @Nullable UserId by) {}

    /** Counts what an officer has not read, at most so many. */
    int unread(Actor officer, Moment moment, int most) {
        return asked(officer, moment, """
                select count(*) from (
                    select 1 from told where unread limit :most) counted
                """, most).query(Integer.class).single();
    }

    /**
     * Finds what concerns an officer: notes that name them unread first, what others missed last, each the latest
     * first.
     */
    List<Found> latest(Actor officer, Moment moment, int most) {
        return asked(officer, moment, """
                select * from told
                order by kind = 'MENTIONED' and unread desc, kind = 'DEADLINE_ESCALATED', at desc, number, kind, clock limit :most
                """, most).query((row, _) -> found(row)).list();
    }

    private StatementSpec asked(Actor officer, Moment moment, String question, int most) {
        return jdbc.sql(NUMBERED + question)
                .param("officer", officer.id().value())
                .param("post", officer.post().value())
                .param("supervises", officer.holds(Role.HEAD_OF_MISSION) && !officer.reachesAllPosts())
                .param("answers", officer.holds(Role.HEAD_OF_MISSION) && officer.reachesAllPosts())
                .param("from", moment.from().atOffset(ZoneOffset.UTC))
                .param("now", moment.now().atOffset(ZoneOffset.UTC))
                .param("today", Date.valueOf(moment.today()))
                .param("zone", moment.zone().getId())
                .param("apart", APART)
                .param("most", most);
    }

    /** Writes until when an officer has read what concerns them; an earlier moment changes nothing. */
    void read(Actor officer, Instant until) {
        jdbc.sql("""
                insert into casework.notifications_read as known (officer, post, until) values (:officer, :post, :until)
                on conflict (officer, post) do update set until = greatest(known.until, excluded.until)
                """)
                .param("officer", officer.id().value())
                .param("post", officer.post().value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Found found(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("by", UUID.class);
        @Nullable String clock = row.getString("clock");
        return new Found(
                new Notification(
                        Notification.Kind.valueOf(row.getString("kind")),
                        Arrays.stream((UUID[]) row.getArray("cases").getArray())
                                .distinct()
                                .map(CaseId::new)
                                .toList(),
                        new CaseNumber(row.getString("number")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        "",
                        clock == null ? "" : clock,
                        Optional.ofNullable(row.getObject("due", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getBoolean("unread")),
                by == null ? null : new UserId(by));
    }
}
