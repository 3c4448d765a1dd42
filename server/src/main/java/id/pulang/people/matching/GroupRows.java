package id.pulang.people.matching;

import id.pulang.identity.transactions.Locks;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.identity.StatedIdentity;
import id.pulang.people.index.IndexedPerson;
import id.pulang.people.matching.grouping.Known;
import id.pulang.people.matching.grouping.Moved;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL by which the matcher keeps people and whom each statement is about. */
@Repository
class GroupRows {

    private static final int BATCH = 1000;
    private static final String PRINT = "people.identity";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Vault vault;
    private final SealedColumn cards;
    private final SealedColumn foundBy;
    private final SealedColumn identities;
    private final Locks locks;

    GroupRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Vault vault, Locks locks) {
        this.locks = locks;
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.vault = vault;
        cards = vault.column(KeyPurpose.IDENTITY, "people.person.card");
        foundBy = vault.column(KeyPurpose.IDENTITY, "people.person.found_by");
        identities = vault.column(KeyPurpose.IDENTITY, "people.person.stated");
    }

    /** A person as stored; the identity is missing in what an earlier version has written. */
    record Stored(
            Known known,
            boolean present,
            int statements,
            PersonCard card,
            @Nullable StatedIdentity identity) {}

    /** A person to be stored. */
    record Drawn(Known known, String post, boolean present, int statements, PersonCard card, StatedIdentity identity) {

        UUID subject() {
            return known.id().value();
        }
    }

    /** Waits until no other match of the incident runs. */
    void lock(IncidentId incident) {
        locks.take(name(incident));
    }

    /** Says whether no other match of the incident runs; none begins then until the transaction ends. */
    boolean tryLock(IncidentId incident) {
        return locks.tryTake(name(incident));
    }

    private static String name(IncidentId incident) {
        return "matching " + incident.value();
    }

    /** Finds on whom each person of an incident is founded and in whom they live on; opens nothing. */
    List<Known> people(IncidentId incident) {
        return jdbc.sql("select id, founded_on, merged_into from people.person where incident_id = :incident")
                .param("incident", incident.value())
                .query((row, _) -> known(row))
                .list();
    }

    /** Opens some people as they are stored. */
    Map<PersonId, Stored> stored(Collection<PersonId> people) {
        var stored = new HashMap<PersonId, Stored>();
        jdbc.sql("select * from people.person where id = any(:people)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    Stored person = stored(row);
                    stored.put(person.known().id(), person);
                });
        return stored;
    }

    /** Finds on what people are founded who live on in nobody else. */
    List<Known> known(Collection<PersonId> people) {
        return jdbc.sql("select id, founded_on from people.person where id = any(:people)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new Known(
                        new PersonId(row.getObject("id", UUID.class)),
                        new StatementId(row.getObject("founded_on", UUID.class)),
                        null))
                .list();
    }

    /** Finds whom some statements are about. */
    List<PersonId> about(Collection<StatementId> statements) {
        return jdbc.sql("select distinct person_id from people.membership where statement_id = any(:statements)")
                .param("statements", statements.stream().map(StatementId::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
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

    /** Writes people, and by what they are found. */
    void store(IncidentId incident, List<Drawn> people, Map<PersonId, IndexedPerson> found, Instant at) {
        cards.prepare(people.stream().map(Drawn::subject).toList());
        batches.batchUpdate("""
                insert into people.person (id, incident_id, post, founded_on, registered_at, changed_at, merged_into, present,
                    statements, card, found_by, stated, stated_print)
                values (?, ?, ?, ?, ?, ?, null, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set changed_at = excluded.changed_at, merged_into = null, present = excluded.present,
                    statements = excluded.statements, card = excluded.card, found_by = excluded.found_by,
                    stated = excluded.stated, stated_print = excluded.stated_print
                """, people, BATCH, (row, person) -> {
            row.setObject(1, person.subject());
            row.setObject(2, incident.value());
            row.setString(3, person.post());
            row.setObject(4, person.known().foundedOn().value());
            row.setObject(5, at.atOffset(ZoneOffset.UTC));
            row.setObject(6, at.atOffset(ZoneOffset.UTC));
            row.setBoolean(7, person.present());
            row.setInt(8, person.statements());
            row.setBytes(9, cards.close(person.subject(), json.writeValueAsString(person.card())));
            IndexedPerson by = Objects.requireNonNull(found.get(person.known().id()));
            row.setBytes(10, foundBy.close(person.subject(), json.writeValueAsString(by.by())));
            String identity = json.writeValueAsString(person.identity());
            row.setBytes(11, identities.close(person.subject(), identity));
            row.setBytes(12, vault.blindIndex(PRINT, identity));
        });
    }

    /** Writes who people are held to be where an earlier version has not, as that to which all before is bound. */
    void bindEarlier(Map<PersonId, StatedIdentity> people) {
        batches.batchUpdate("""
                update people.person set stated = ?, stated_print = ?, baseline_print = ?
                where id = ? and stated_print is null
                """, people.entrySet(), BATCH, (row, person) -> {
            UUID id = person.getKey().value();
            String identity = json.writeValueAsString(person.getValue());
            byte[] print = vault.blindIndex(PRINT, identity);
            row.setBytes(1, identities.close(id, identity));
            row.setBytes(2, print);
            row.setBytes(3, print);
            row.setObject(4, id);
        });
    }

    /** Lists the incidents with people of an earlier version, of whom nobody has written who they are held to be. */
    List<IncidentId> unbound() {
        return jdbc.sql(
                        "select distinct incident_id from people.person where stated_print is null and merged_into is null and statements > 0")
                .query((row, _) -> new IncidentId(row.getObject("incident_id", UUID.class)))
                .list();
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

    private static Known known(ResultSet row) throws SQLException {
        UUID into = row.getObject("merged_into", UUID.class);
        return new Known(
                new PersonId(row.getObject("id", UUID.class)),
                new StatementId(row.getObject("founded_on", UUID.class)),
                into == null ? null : new PersonId(into));
    }

    private Stored stored(ResultSet row) throws SQLException {
        return new Stored(known(row), row.getBoolean("present"), row.getInt("statements"), card(row), identity(row));
    }

    private @Nullable StatedIdentity identity(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("stated");
        return sealed == null
                ? null
                : json.readValue(identities.open(row.getObject("id", UUID.class), sealed), StatedIdentity.class);
    }

    private PersonCard card(ResultSet row) throws SQLException {
        return json.readValue(cards.open(row.getObject("id", UUID.class), row.getBytes("card")), PersonCard.class);
    }
}
