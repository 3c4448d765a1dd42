package id.pulang.cases;

import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.Stage;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of cases. */
@Repository
class CaseRows {

    private static final String COLUMNS = """
            select id, number, person_id, opened_for, incident_id, post, stage, owner, opened_at, merged_into
            from cases.protection_case
            """;
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CaseRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(List<OneCase> cases, UUID by) {
        batches.batchUpdate("""
                insert into cases.protection_case
                    (id, number, person_id, opened_for, incident_id, post, stage, stage_since, next_task, opened_at, opened_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'VERIFY_IDENTITY', ?, ?)
                """, cases, BATCH, (row, one) -> {
            row.setObject(1, one.key());
            row.setString(2, one.number().value());
            row.setObject(3, one.person().value());
            row.setObject(4, one.openedFor().value());
            row.setObject(5, one.summary().incident().value());
            row.setString(6, one.post().value());
            row.setString(7, one.summary().stage().name());
            row.setObject(8, at(one.summary().openedAt()));
            row.setObject(9, at(one.summary().openedAt()));
            row.setObject(10, by);
        });
    }

    /**
     * Holds cases until the transaction ends: against others who hold or write them, and not against rows that name
     * one, so that two who wrote such a row before never wait for each other.
     */
    void hold(Collection<CaseId> ids) {
        jdbc.sql("select id from cases.protection_case where id = any(:ids) order by id for no key update")
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /**
     * How a case stands.
     *
     * @param first the running clock that is due first
     * @param edition what its clocks follow
     */
    record Standing(Course course, Optional<CaseClock> first, String edition) {}

    /**
     * Writes down how cases stand now, in the order of their ids, so that two transactions never wait for each other.
     */
    void stand(Map<CaseId, Standing> cases) {
        var inOrder = cases.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value().toString()))
                .toList();
        batches.batchUpdate("""
                update cases.protection_case
                set stage = ?, stage_since = coalesce(?, stage_since), next_task = ?, due_at = ?, due_clock = ?,
                    near_from = ?, clocks_of = ?
                where id = ?
                """, inOrder, BATCH, (row, entry) -> {
            Standing now = entry.getValue();
            row.setString(1, now.course().stage().name());
            row.setObject(2, at(now.course().since()));
            row.setString(3, now.course().next().name());
            row.setObject(4, at(now.first().map(CaseClock::due)));
            row.setString(5, now.first().map(clock -> clock.rule().code()).orElse(null));
            row.setObject(6, at(now.first().map(clock -> clock.moments().nearFrom())));
            row.setString(7, now.edition());
            row.setObject(8, entry.getKey().value());
        });
    }

    /** Finds cases, also those that rest in others; one that is void, and so rests in itself, is not found. */
    List<OneCase> find(Collection<CaseId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where id = any(:ids) and merged_into is distinct from id order by number")
                        .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                        .query((row, _) -> one(row))
                        .list();
    }

    List<OneCase> numbered(IncidentId incident, Collection<CaseNumber> numbers) {
        return jdbc.sql(COLUMNS + "where number = any(:numbers) and incident_id = :incident order by number")
                .param("numbers", numbers.stream().map(CaseNumber::value).toArray(String[]::new))
                .param("incident", incident.value())
                .query((row, _) -> one(row))
                .list();
    }

    /** Finds the case in which each of some cases rests, or the case itself while it lives. */
    Map<CaseId, CaseId> livingOf(Collection<CaseId> ids) {
        return jdbc
                .sql("""
                        with recursive rest (id, at) as (
                            select id, id from cases.protection_case where id = any(:ids)
                            union
                            select r.id, c.merged_into from rest r join cases.protection_case c on c.id = r.at
                            where c.merged_into is not null)
                        select r.id, r.at from rest r join cases.protection_case c on c.id = r.at
                        where c.merged_into is null
                        """)
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        new CaseId(row.getObject("id", UUID.class)), new CaseId(row.getObject("at", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<OneCase> liveIn(IncidentId incident) {
        return jdbc.sql(COLUMNS + "where incident_id = :incident and merged_into is null order by number")
                .param("incident", incident.value())
                .query((row, _) -> one(row))
                .list();
    }

    List<OneCase> living() {
        return jdbc.sql(COLUMNS + "where merged_into is null order by number")
                .query((row, _) -> one(row))
                .list();
    }

    List<OneCase> living(Set<Stage> stages) {
        return jdbc.sql(COLUMNS + "where merged_into is null and stage in (:stages) order by number")
                .param("stages", stages.stream().map(Stage::name).toList())
                .query((row, _) -> one(row))
                .list();
    }

    List<OneCase> liveOf(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where person_id = any(:people) and merged_into is null order by number")
                        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                        .query((row, _) -> one(row))
                        .list();
    }

    /** Lists every case about a person, the oldest first, also those that rest in another. */
    List<OneCase> about(PersonId person, IncidentId incident) {
        return jdbc.sql(COLUMNS + "where person_id = :person and incident_id = :incident order by opened_at, number")
                .param("person", person.value())
                .param("incident", incident.value())
                .query((row, _) -> one(row))
                .list();
    }

    /** Gives all cases of one person to another, also those that were opened for them and rest elsewhere. */
    void join(PersonId from, PersonId into, IncidentId incident) {
        jdbc.sql("""
                update cases.protection_case set person_id = :into
                where incident_id = :incident and (person_id = :from or opened_for = :from)
                """)
                .param("into", into.value())
                .param("incident", incident.value())
                .param("from", from.value())
                .update();
    }

    /** Gives the case that was opened for a revived person back to them. */
    void part(PersonId revived, IncidentId incident) {
        jdbc.sql("""
                update cases.protection_case set person_id = :revived
                where incident_id = :incident and opened_for = :revived
                """)
                .param("revived", revived.value())
                .param("incident", incident.value())
                .update();
    }

    void rest(CaseId id, @Nullable CaseId in) {
        jdbc.sql("update cases.protection_case set merged_into = :in where id = :id")
                .param("in", in == null ? null : in.value())
                .param("id", id.value())
                .update();
    }

    boolean areCarriedByOthers(Collection<CaseId> ids, UserId officer) {
        return jdbc.sql("""
                select exists (select 1 from cases.protection_case where id = any(:ids) and owner <> :officer)
                """)
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .param("officer", officer.value())
                .query(Boolean.class)
                .single();
    }

    /** Makes somebody the owner; who is so already stays as they came to it. */
    void assign(Collection<CaseId> ids, @Nullable UserId owner, UserId by) {
        jdbc.sql("""
                update cases.protection_case
                set owner = :owner, given_by = case when owner = :owner then given_by else :by end
                where id = any(:ids)
                """)
                .param("owner", owner == null ? null : owner.value(), Types.OTHER)
                .param("by", by.value())
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .update();
    }

    List<CaseId> with(IncidentId incident, String milestone) {
        return jdbc.sql("""
                select c.id from cases.protection_case c
                where c.incident_id = :incident and c.merged_into is null
                  and exists (select 1 from cases.case_fact f where f.case_id = c.id and f.fact = :fact)
                """)
                .param("incident", incident.value())
                .param("fact", milestone)
                .query((row, _) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    private static OneCase one(ResultSet row) throws SQLException {
        @Nullable UUID owner = row.getObject("owner", UUID.class);
        @Nullable UUID mergedInto = row.getObject("merged_into", UUID.class);
        return new OneCase(
                new CaseSummary(
                        new CaseId(row.getObject("id", UUID.class)),
                        new CaseNumber(row.getString("number")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new IncidentId(row.getObject("incident_id", UUID.class)),
                        new PostCode(row.getString("post")),
                        Stage.valueOf(row.getString("stage")),
                        owner == null ? null : new UserId(owner),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()),
                new PersonId(row.getObject("opened_for", UUID.class)),
                mergedInto == null ? null : new CaseId(mergedInto));
    }

    private static @Nullable OffsetDateTime at(Optional<Instant> moment) {
        return moment.map(CaseRows::at).orElse(null);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
