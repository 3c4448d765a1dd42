package id.pulang.cases;

import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.ClockPause;
import id.pulang.cases.course.PressingClock;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code cases.case_clock}, which is derived, what counts for it of {@code cases.clock_pause}, and the first
 * clocks that stand with their cases.
 */
@Repository
class ClockRows {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ClockRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Kept(UUID about, PostCode post, CaseClock clock) {}

    /** Finds the pauses of each case that were not taken back; a pause ends at its day, or when somebody ended it. */
    Map<CaseId, List<ClockPause>> pauses(Collection<CaseId> cases) {
        Map<CaseId, List<ClockPause>> found = new HashMap<>();
        jdbc.sql("""
                select case_id, clock, paused_at, least(until, resumed_at) as until from cases.clock_pause
                where case_id = any(:cases) and undone_at is null and (resumed_at is null or resumed_at > paused_at)
                """).param("cases", ids(cases)).query((RowCallbackHandler) row -> found.computeIfAbsent(
                        new CaseId(row.getObject("case_id", UUID.class)), _ -> new ArrayList<>())
                .add(new ClockPause(
                        row.getString("clock"),
                        row.getObject("paused_at", OffsetDateTime.class).toInstant(),
                        row.getObject("until", OffsetDateTime.class).toInstant())));
        return found;
    }

    /** Writes down which clocks run or ran on cases now; what did not change is left as it is. */
    void keep(Collection<OneCase> cases, Map<CaseId, List<CaseClock>> clocks) {
        List<Kept> kept = cases.stream()
                .flatMap(one -> clocks.getOrDefault(one.id(), List.of()).stream()
                        .map(clock -> new Kept(one.key(), one.post(), clock)))
                .sorted(Comparator.comparing(
                        each -> each.about() + each.clock().rule().code()))
                .toList();
        jdbc.sql("""
                delete from cases.case_clock k where case_id = any(:cases) and not exists (
                    select 1 from unnest(cast(:of as uuid[]), cast(:codes as text[])) now (case_id, clock)
                    where now.case_id = k.case_id and now.clock = k.clock)
                """)
                .param("cases", cases.stream().map(OneCase::key).toArray(UUID[]::new))
                .param("of", kept.stream().map(Kept::about).toArray(UUID[]::new))
                .param(
                        "codes",
                        kept.stream().map(each -> each.clock().rule().code()).toArray(String[]::new))
                .update();
        insert(kept);
    }

    private void insert(List<Kept> kept) {
        batches.batchUpdate("""
                insert into cases.case_clock as k (case_id, post, clock, since, near_from, due_at, supervisor_from,
                    headquarters_from, stopped_at, taken_seconds)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (case_id, clock) do update set since = excluded.since, near_from = excluded.near_from,
                    due_at = excluded.due_at, supervisor_from = excluded.supervisor_from,
                    headquarters_from = excluded.headquarters_from, stopped_at = excluded.stopped_at,
                    taken_seconds = excluded.taken_seconds
                where k is distinct from excluded
                """, kept, BATCH, (row, each) -> {
            CaseClock clock = each.clock();
            CaseClock.@Nullable Ended ended = clock.ended();
            row.setObject(1, each.about());
            row.setString(2, each.post().value());
            row.setString(3, clock.rule().code());
            row.setObject(4, at(clock.since()));
            row.setObject(5, at(clock.moments().nearFrom()));
            row.setObject(6, at(clock.due()));
            row.setObject(7, at(clock.moments().supervisor()));
            row.setObject(8, at(clock.moments().headquarters()));
            row.setObject(9, ended == null ? null : at(ended.at()));
            row.setObject(10, ended == null ? null : ended.taken().toSeconds());
        });
    }

    /** Finds living cases of a post whose clocks follow another edition than this, at most so many. */
    List<CaseId> following(PostCode post, String otherThan, int most) {
        return jdbc.sql("""
                select id from cases.protection_case
                where post = :post and merged_into is null and clocks_of is distinct from :edition limit :most
                """)
                .param("post", post.value())
                .param("edition", otherThan)
                .param("most", most)
                .query((row, _) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Counts the cases whose first running clock is near its target or past it, by the code of the clock. */
    List<PressingClock> pressing(IncidentId incident, Instant now) {
        return jdbc.sql("""
                select due_clock, count(*) filter (where due_at >= :now) as near, count(*) filter (where due_at < :now) as missed
                from cases.protection_case
                where incident_id = :incident and merged_into is null and near_from <= :now
                group by due_clock order by due_clock
                """)
                .param("incident", incident.value())
                .param("now", at(now))
                .query((row, _) ->
                        new PressingClock(row.getString("due_clock"), row.getLong("near"), row.getLong("missed")))
                .list();
    }

    /** Finds the living cases of an officer that have a running clock, what is due first first. */
    List<Cases.DueCase> due(UserId owner, int most) {
        return jdbc.sql("""
                select id, number, due_clock, due_at from cases.protection_case
                where owner = :owner and merged_into is null and due_at is not null order by due_at, number limit :most
                """)
                .param("owner", owner.value())
                .param("most", most)
                .query((row, _) -> new Cases.DueCase(
                        new CaseId(row.getObject("id", UUID.class)),
                        new CaseNumber(row.getString("number")),
                        row.getString("due_clock"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static UUID[] ids(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }

    private static @Nullable OffsetDateTime at(Optional<Instant> moment) {
        return moment.map(ClockRows::at).orElse(null);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
