package id.pulang.people.matching;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Sex;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.SearchWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL by which the matcher keeps people and whom each statement is about. */
@Repository
class GroupRows {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    GroupRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A person as stored. */
    record Stored(Known known, boolean present, int statements, PersonCard card) {}

    /** A person to be stored. */
    record Drawn(Known known, String post, boolean present, int statements, PersonCard card) {}

    /** Waits until no other match of the incident runs. */
    void lock(IncidentId incident) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:incident, 30))")
                .param("incident", incident.value().toString())
                .query((row, _) -> true)
                .list();
    }

    List<Stored> people(IncidentId incident) {
        return jdbc.sql("select * from people.person where incident_id = :incident")
                .param("incident", incident.value())
                .query((row, _) -> stored(row))
                .list();
    }

    Map<StatementId, PersonId> membership(IncidentId incident) {
        var membership = new HashMap<StatementId, PersonId>();
        jdbc.sql("select statement_id, person_id from people.membership where incident_id = :incident")
                .param("incident", incident.value())
                .query(row -> {
                    membership.put(
                            new StatementId(row.getObject("statement_id", UUID.class)),
                            new PersonId(row.getObject("person_id", UUID.class)));
                });
        return membership;
    }

    void store(IncidentId incident, List<Drawn> people, Instant at) {
        batches.batchUpdate("""
                insert into people.person (id, incident_id, post, founded_on, registered_at, changed_at, merged_into, present,
                    statements, sort_name, name, other_names, born, age, sex, nik, passport, phone, birth_place)
                values (?, ?, ?, ?, ?, ?, null, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set changed_at = excluded.changed_at, merged_into = null, present = excluded.present,
                    statements = excluded.statements, sort_name = excluded.sort_name, name = excluded.name,
                    other_names = excluded.other_names, born = excluded.born, age = excluded.age, sex = excluded.sex,
                    nik = excluded.nik, passport = excluded.passport, phone = excluded.phone,
                    birth_place = excluded.birth_place
                """, people, BATCH, (row, person) -> {
            PersonCard card = person.card();
            row.setObject(1, person.known().id().value());
            row.setObject(2, incident.value());
            row.setString(3, person.post());
            row.setObject(4, person.known().foundedOn().value());
            row.setObject(5, at.atOffset(ZoneOffset.UTC));
            row.setObject(6, at.atOffset(ZoneOffset.UTC));
            row.setBoolean(7, person.present());
            row.setInt(8, person.statements());
            row.setString(9, SearchWords.plain(card.name()));
            row.setString(10, card.name());
            row.setArray(
                    11,
                    row.getConnection().createArrayOf("text", card.otherNames().toArray()));
            row.setObject(12, card.born(), Types.DATE);
            row.setObject(13, card.age(), Types.INTEGER);
            row.setString(14, card.sex() == null ? null : card.sex().name());
            row.setString(15, card.nik());
            row.setString(16, card.passport());
            row.setString(17, card.phone());
            row.setString(18, card.birthPlace());
        });
    }

    void moveInto(Collection<Moved> merged, Instant at) {
        jdbc.sql("""
                update people.person p set merged_into = m.into_id, changed_at = :at
                from unnest(cast(:people as uuid[]), cast(:into as uuid[])) as m (id, into_id) where p.id = m.id
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "people",
                        merged.stream().map(move -> move.person().value()).toArray(UUID[]::new))
                .param("into", merged.stream().map(move -> move.other().value()).toArray(UUID[]::new))
                .update();
    }

    void assign(IncidentId incident, Map<StatementId, PersonId> moved, Map<StatementId, String> posts) {
        batches.batchUpdate("""
                insert into people.membership (statement_id, person_id, incident_id, post) values (?, ?, ?, ?)
                on conflict (statement_id) do update set person_id = excluded.person_id
                """, moved.entrySet(), BATCH, (row, entry) -> {
            row.setObject(1, entry.getKey().value());
            row.setObject(2, entry.getValue().value());
            row.setObject(3, incident.value());
            row.setString(4, posts.get(entry.getKey()));
        });
    }

    /** Replaces the words by which people are found; nothing that anyone has said is lost by it. */
    void index(Map<PersonId, SearchKeys> keys, Map<PersonId, String> posts) {
        jdbc.sql("delete from people.search_key where person_id = any(:people)")
                .param("people", keys.keySet().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
        var rows = keys.entrySet().stream()
                .flatMap(entry -> entry.getValue().keys().stream().map(key -> Map.entry(entry.getKey(), key)))
                .toList();
        batches.batchUpdate(
                "insert into people.search_key (person_id, post, kind, key) values (?, ?, ?, ?)",
                rows,
                BATCH,
                (row, entry) -> {
                    row.setObject(1, entry.getKey().value());
                    row.setString(2, posts.get(entry.getKey()));
                    row.setString(3, entry.getValue().kind().name());
                    row.setString(4, entry.getValue().key());
                });
    }

    private static Stored stored(ResultSet row) throws SQLException {
        UUID into = row.getObject("merged_into", UUID.class);
        return new Stored(
                new Known(
                        new PersonId(row.getObject("id", UUID.class)),
                        new StatementId(row.getObject("founded_on", UUID.class)),
                        into == null ? null : new PersonId(into)),
                row.getBoolean("present"),
                row.getInt("statements"),
                card(row));
    }

    private static PersonCard card(ResultSet row) throws SQLException {
        return new PersonCard(
                row.getString("name"),
                List.of((String[]) row.getArray("other_names").getArray()),
                row.getObject("born", LocalDate.class),
                row.getObject("age", Integer.class),
                sex(row.getString("sex")),
                row.getString("nik"),
                row.getString("passport"),
                row.getString("phone"),
                row.getString("birth_place"));
    }

    private static @Nullable Sex sex(@Nullable String code) {
        return Optional.ofNullable(code).map(Sex::valueOf).orElse(null);
    }
}
