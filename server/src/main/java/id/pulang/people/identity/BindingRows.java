package id.pulang.people.identity;

import id.pulang.people.PersonId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of identities to which something is bound. */
@Repository
class BindingRows {

    private static final int BATCH = 1000;

    private static final String BINDINGS = """
            select asked.id as asked, p.stated_print, p.baseline_print,
                   array(select a.before_print from people.person every
                         join people.identity_agreement a on a.person_id = every.id
                         where (every.id = p.id or every.merged_into = p.id) and a.after_print = p.stated_print)
                       as holding,
                   exists (select from people.person every join people.identity_change c on c.person_id = every.id
                           where (every.id = p.id or every.merged_into = p.id) and c.decided_at is null) as disputed,
                   (select max(c.decided_at) from people.person every
                    join people.identity_change c on c.person_id = every.id
                    where (every.id = p.id or every.merged_into = p.id) and c.decision = 'OTHER'
                        and c.after_print = p.stated_print) as voided_at
            from people.person asked join people.person p on p.id = asked.survivor
            where asked.id = any(:ids)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final SealedColumn stated;
    private final SealedColumn pinned;

    BindingRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        stated = vault.column(KeyPurpose.IDENTITY, "people.person.stated");
        pinned = vault.column(KeyPurpose.IDENTITY, "people.identity_snapshot.identity");
    }

    /** An identity with its print, and of whom it is. */
    record Snapshot(PersonId person, String post, IdentityPrint print, StatedIdentity identity) {}

    Map<PersonId, IdentityBinding> bindings(Collection<PersonId> people) {
        var found = new HashMap<PersonId, IdentityBinding>();
        jdbc.sql(BINDINGS).param("ids", uuids(people)).query(row -> {
            found.put(new PersonId(row.getObject("asked", UUID.class)), binding(row));
        });
        return found;
    }

    /** Returns the identities of today of people, each of the person in whom they live on. */
    Map<PersonId, Snapshot> today(Collection<PersonId> people) {
        var found = new HashMap<PersonId, Snapshot>();
        jdbc.sql("""
                select asked.id as asked, p.id, p.post, p.stated_print as print, p.stated
                from people.person asked join people.person p on p.id = asked.survivor
                where asked.id = any(:ids) and p.stated_print is not null
                """).param("ids", uuids(people)).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            found.put(
                    new PersonId(row.getObject("asked", UUID.class)),
                    snapshot(row, read(stated.open(id, row.getBytes("stated")))));
        });
        return found;
    }

    /** Returns the prints of today of those of whom such a snapshot is kept already. */
    Map<PersonId, IdentityPrint> pinnedAlready(Collection<PersonId> people) {
        var found = new HashMap<PersonId, IdentityPrint>();
        jdbc.sql("""
                select asked.id as asked, p.stated_print
                from people.person asked join people.person p on p.id = asked.survivor
                join people.identity_snapshot s on s.person_id = p.id and s.print = p.stated_print
                where asked.id = any(:ids)
                """).param("ids", uuids(people)).query(row -> {
            found.put(
                    new PersonId(row.getObject("asked", UUID.class)),
                    IdentityPrint.of(row.getBytes("stated_print")).orElseThrow());
        });
        return found;
    }

    /** Keeps identities; one that is kept already stays as it is. */
    void pin(Collection<Snapshot> snapshots, Instant at) {
        pinned.prepare(snapshots.stream().map(each -> each.person().value()).collect(Collectors.toSet()));
        batches.batchUpdate("""
                insert into people.identity_snapshot (person_id, post, print, identity, pinned_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """, List.copyOf(snapshots), BATCH, (row, each) -> {
            UUID person = each.person().value();
            row.setObject(1, person);
            row.setString(2, each.post());
            row.setBytes(3, each.print().bytes());
            row.setBytes(4, pinned.close(person, each.print().hex(), json.writeValueAsString(each.identity())));
            row.setObject(5, at.atOffset(ZoneOffset.UTC));
        });
    }

    /** Lists all that something was bound to, of people and of those who live on in them, by who they are today. */
    Map<PersonId, List<Snapshot>> snapshots(Collection<PersonId> people) {
        return jdbc
                .sql("""
                select p.id as today, s.person_id as id, s.post, s.print, s.identity
                from people.person p
                join people.person every on every.id = p.id or every.merged_into = p.id
                join people.identity_snapshot s on s.person_id = every.id
                where p.id = any(:ids) order by s.pinned_at, s.print
                """)
                .param("ids", uuids(people))
                .query((row, _) ->
                        Map.entry(new PersonId(row.getObject("today", UUID.class)), snapshot(row, pinnedIdentity(row))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Finds the identities to which something of a person was bound, by print. */
    Map<IdentityPrint, StatedIdentity> pinned(Collection<PersonId> people, Collection<IdentityPrint> prints) {
        var found = new HashMap<IdentityPrint, StatedIdentity>();
        snapshots(people).values().stream()
                .flatMap(List::stream)
                .filter(each -> prints.contains(each.print()))
                .forEach(each -> found.put(each.print(), each.identity()));
        return found;
    }

    /** Keeps that what was bound to some prints holds for the identity of today. */
    void agree(Snapshot today, Collection<IdentityPrint> before, String maker, Instant at) {
        batches.batchUpdate("""
                insert into people.identity_agreement (person_id, post, before_print, after_print, maker, made_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """, List.copyOf(before), BATCH, (row, print) -> {
            row.setObject(1, today.person().value());
            row.setString(2, today.post());
            row.setBytes(3, print.bytes());
            row.setBytes(4, today.print().bytes());
            row.setString(5, maker);
            row.setObject(6, at.atOffset(ZoneOffset.UTC));
        });
    }

    /** Lists what two officers have agreed on about a person: the print before, and the print after. */
    List<Map.Entry<IdentityPrint, IdentityPrint>> agreedByOfficers(PersonId person) {
        return jdbc.sql("""
                select a.before_print, a.after_print from people.person every
                join people.identity_agreement a on a.person_id = every.id
                where (every.id = :person or every.merged_into = :person) and a.maker = 'OFFICERS'
                """)
                .param("person", person.value())
                .query((row, _) -> Map.entry(
                        IdentityPrint.of(row.getBytes("before_print")).orElseThrow(),
                        IdentityPrint.of(row.getBytes("after_print")).orElseThrow()))
                .list();
    }

    private StatedIdentity pinnedIdentity(ResultSet row) throws SQLException {
        String print = IdentityPrint.of(row.getBytes("print")).orElseThrow().hex();
        return read(pinned.open(row.getObject("id", UUID.class), print, row.getBytes("identity")));
    }

    private StatedIdentity read(String text) {
        return json.readValue(text, StatedIdentity.class);
    }

    private static Snapshot snapshot(ResultSet row, StatedIdentity identity) throws SQLException {
        return new Snapshot(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("post"),
                IdentityPrint.of(row.getBytes("print")).orElseThrow(),
                identity);
    }

    private static IdentityBinding binding(ResultSet row) throws SQLException {
        OffsetDateTime voided = row.getObject("voided_at", OffsetDateTime.class);
        return new IdentityBinding(
                IdentityPrint.of(row.getBytes("stated_print")),
                IdentityPrint.of(row.getBytes("baseline_print")),
                Arrays.stream((byte[][]) row.getArray("holding").getArray())
                        .flatMap(print -> IdentityPrint.of(print).stream())
                        .collect(Collectors.toSet()),
                row.getBoolean("disputed"),
                Optional.ofNullable(voided).map(OffsetDateTime::toInstant));
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
