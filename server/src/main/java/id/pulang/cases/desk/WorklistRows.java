package id.pulang.cases.desk;

import id.pulang.cases.CaseId;
import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.NextTask;
import id.pulang.cases.course.Stage;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of the worklist. */
@Repository
class WorklistRows {

    static final int LINES = 25;

    private static final String COLUMNS = """
            select id, number, person_id, stage, stage_since, next_task, owner, due_at, due_clock, near_from
            """;
    private static final String MATCHING = """
            from cases.protection_case
            where merged_into is null
              and (cast(:incident as uuid) is null or incident_id = :incident)
              and (cast(:stage as text) is null or stage = :stage)
              and (cast(:owner as uuid) is null or owner = :owner)
              and (not :breached or due_at < :now)
              and (not :near or near_from <= :now)
              and (not :ownerless or owner is null and stage <> 'HOME')
              and (:reached = '' or exists (
                select 1 from cases.case_clock k where k.case_id = protection_case.id and k.stopped_at is null
                  and case :reached when 'supervisor' then k.supervisor_from else k.headquarters_from end < :now))
              and (not :selecting or id = any(:selected))
              and (:query = '' or person_id = any(:people) or (:digits <> '' and replace(number, '-', '') like '%' || :digits || '%'))
            """;

    private final JdbcClient jdbc;

    /** Who bears the name that a filter asks for, and which cases its selection means. */
    record Chosen(Collection<PersonId> named, Collection<CaseId> selected) {}

    /** Which lines of a list are wanted: so many, after those that are passed over. */
    record Part(long skipped, int most) {

        static Part page(int page) {
            return new Part((page - 1L) * LINES, LINES);
        }

        static Part first(int most) {
            return new Part(0, most);
        }
    }

    WorklistRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(Filter filter, Chosen chosen, Instant now) {
        return matching(jdbc.sql("select count(*) " + MATCHING), filter, chosen, now)
                .query(Long.class)
                .single();
    }

    /** Counts by the index of stages, without a look at any person. */
    Map<Stage, Long> byStage() {
        var counts = new EnumMap<Stage, Long>(Stage.class);
        jdbc.sql("select stage, count(*) as cases from cases.protection_case where merged_into is null group by stage")
                .query((RowCallbackHandler)
                        row -> counts.put(Stage.valueOf(row.getString("stage")), row.getLong("cases")));
        return counts;
    }

    List<CaseLine> lines(Filter filter, Chosen chosen, Instant now, Order order, Part part) {
        String sorted = COLUMNS + MATCHING + sorted(order) + " limit :lines offset :skipped";
        return matching(jdbc.sql(sorted), filter, chosen, now)
                .param("stages", Stream.of(Stage.values()).map(Stage::name).toArray(String[]::new))
                .param("lines", part.most())
                .param("skipped", part.skipped())
                .query((row, _) -> line(row, now))
                .list();
    }

    private static String sorted(Order order) {
        String by = switch (order.by()) {
            case DUE -> "due_at";
            case NUMBER -> "number";
            case STAGE -> "array_position(cast(:stages as text[]), stage)";
            case SINCE -> "stage_since";
        };
        return "order by " + by + (order.down() ? " desc" : "") + " nulls last, number";
    }

    private static StatementSpec matching(StatementSpec sql, Filter filter, Chosen chosen, Instant now) {
        return sql.param(
                        "incident",
                        filter.incident() == null ? null : filter.incident().value())
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("owner", filter.owner() == null ? null : filter.owner().value())
                .param("breached", filter.breached())
                .param("near", filter.near())
                .param("ownerless", filter.ownerless())
                .param("reached", filter.reached())
                .param("selecting", filter.selecting())
                .param("selected", chosen.selected().stream().map(CaseId::value).toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("query", filter.query())
                .param("people", chosen.named().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("digits", CaseNumber.part(filter.query()));
    }

    private static CaseLine line(ResultSet row, Instant now) throws SQLException {
        @Nullable UUID owner = row.getObject("owner", UUID.class);
        return new CaseLine(
                new CaseId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getString("number")),
                new PersonId(row.getObject("person_id", UUID.class)),
                Stage.valueOf(row.getString("stage")),
                row.getObject("stage_since", OffsetDateTime.class).toInstant(),
                NextTask.valueOf(row.getString("next_task")),
                owner == null ? null : new UserId(owner),
                clock(row, now));
    }

    private static CaseLine.@Nullable FirstClock clock(ResultSet row, Instant now) throws SQLException {
        @Nullable OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        @Nullable OffsetDateTime near = row.getObject("near_from", OffsetDateTime.class);
        return due == null || near == null
                ? null
                : new CaseLine.FirstClock(
                        row.getString("due_clock"),
                        due.toInstant(),
                        CaseClock.running(now, due.toInstant(), near.toInstant()));
    }
}
