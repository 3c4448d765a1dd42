package id.pulang.people.identity;

import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.IdentityGrade;
import id.pulang.people.IdentityStanding;
import id.pulang.people.PersonId;
import id.pulang.people.RecordedAssertion;
import id.pulang.people.Voucher;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of identity assertions. */
@Repository
class IdentityRows {

    private static final int BATCH = 1000;

    /** Later than anything was recorded, as PostgreSQL writes it. */
    private static final String NOW = "infinity";

    /**
     * Of whom, at each moment, the latest assertion until then verified who they are, and still holds. It begins with
     * those of whom anything was asserted, whoever they were then: few of many.
     */
    private static final String VERIFIED = """
            with latest as (
                select distinct on (m.n, a.asked) m.n, a.asked, a.grade, a.voucher, a.bound
                from unnest(cast(cast(:moments as text[]) as timestamptz[])) with ordinality as m (moment, n)
                join people.assertions(array(
                    select distinct now.id from people.identity_assertion told
                    join people.person every on every.id = told.person_id
                    join people.person now on now.id = every.survivor
                    where cast(:incident as uuid) is null or now.incident_id = :incident)) a on a.recorded_at <= m.moment
                order by m.n, a.asked, (a.grade = 'VERIFIED' and a.voucher is null),
                    a.on_day desc, a.recorded_at desc, a.id desc)
            select n, asked from latest where bound and grade = 'VERIFIED' and voucher = any(:vouchers)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Vault vault;
    private final IdSource ids;
    private final SealedColumn sources;
    private final SealedColumn documents;

    IdentityRows(JdbcClient jdbc, JdbcTemplate batches, Vault vault, IdSource ids) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.vault = vault;
        this.ids = ids;
        sources = vault.column(KeyPurpose.IDENTITY, "people.identity_assertion.source");
        documents = vault.column(KeyPurpose.IDENTITY, "people.identity_assertion.document");
    }

    /** An assertion with its id. */
    private record NewAssertion(UUID id, IdentityAssertion assertion) {

        UUID subject() {
            return assertion.person().value();
        }
    }

    /** Writes assertions, each bound to who the person is held to be; one that is known already changes nothing. */
    void insert(
            List<IdentityAssertion> told,
            @Nullable Voucher voucher,
            Map<PersonId, IdentityPrint> prints,
            Instant at,
            UserId by) {
        List<NewAssertion> assertions =
                told.stream().map(each -> new NewAssertion(ids.next(), each)).toList();
        sources.prepare(assertions.stream().map(NewAssertion::subject).toList());
        batches.batchUpdate("""
                insert into people.identity_assertion
                    (id, person_id, post, grade, source, document, mark, on_day, recorded_at, recorded_by,
                     identity_print, voucher)
                select ?, p.id, p.post, ?, ?, ?, ?, ?, ?, ?, ?, ? from people.person p where p.id = ?
                on conflict do nothing
                """, assertions, BATCH, (row, each) -> {
            IdentityAssertion assertion = each.assertion();
            row.setObject(1, each.id());
            row.setString(2, assertion.grade().name());
            row.setBytes(3, sources.close(each.subject(), each.id(), assertion.source()));
            row.setBytes(4, documents.closeIfAny(each.subject(), each.id(), assertion.document()));
            IdentityPrint print = prints.get(assertion.person());
            row.setBytes(5, mark(assertion, voucher, print));
            row.setObject(6, assertion.on());
            row.setObject(7, at.atOffset(ZoneOffset.UTC));
            row.setObject(8, by.value());
            row.setBytes(9, print == null ? null : print.bytes());
            row.setString(10, voucher == null ? null : voucher.name());
            row.setObject(11, each.subject());
        });
    }

    /** The same word on the same identity is known again; on another identity it is news. */
    private byte[] mark(IdentityAssertion assertion, @Nullable Voucher voucher, @Nullable IdentityPrint print) {
        String of = print == null ? "" : print.hex();
        String by = voucher == null ? "" : voucher.name();
        return vault.blindIndex("people.identity_assertion", assertion + of + by);
    }

    /** Finds the people of an incident, or of all, whose latest assertion holds and is verified by one of these. */
    List<PersonId> verified(@Nullable IncidentId incident, Set<Voucher> vouchers) {
        return askedForVerified(incident, vouchers, NOW)
                .query((row, _) -> new PersonId(row.getObject("asked", UUID.class)))
                .list();
    }

    /**
     * Finds of whom, at each of some moments, the latest assertion until then verified who they are, and still holds.
     */
    Map<Instant, Set<PersonId>> verifiedAt(IncidentId incident, Set<Voucher> vouchers, List<Instant> moments) {
        Map<Instant, Set<PersonId>> verified = new HashMap<>();
        String[] written = moments.stream().map(Instant::toString).toArray(String[]::new);
        askedForVerified(incident, vouchers, written).query(row -> {
            Instant moment = moments.get(row.getInt("n") - 1);
            var who = new PersonId(row.getObject("asked", UUID.class));
            verified.computeIfAbsent(moment, _ -> new HashSet<>()).add(who);
        });
        return verified;
    }

    private StatementSpec askedForVerified(@Nullable IncidentId incident, Set<Voucher> vouchers, String... moments) {
        return jdbc.sql(VERIFIED)
                .param("incident", incident == null ? null : incident.value(), Types.OTHER)
                .param("vouchers", vouchers.stream().map(Voucher::name).toArray(String[]::new))
                .param("moments", moments);
    }

    /**
     * Finds the latest assertion about each person, those about people who live on in them included. What was called
     * verified without a registry or two officers comes last: it changes nothing where anything else was said.
     */
    Map<PersonId, IdentityStanding> standings(Collection<PersonId> people) {
        var standings = new HashMap<PersonId, IdentityStanding>();
        jdbc.sql("""
                select distinct on (a.asked) a.* from people.assertions(:ids) a
                order by a.asked, (a.grade = 'VERIFIED' and a.voucher is null),
                    a.on_day desc, a.recorded_at desc, a.id desc
                """)
                .param("ids", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    var person = new PersonId(row.getObject("asked", UUID.class));
                    standings.put(person, standing(person, row));
                });
        return standings;
    }

    /** Lists every assertion about a person, newest first, with who recorded it. */
    List<RecordedAssertion> all(PersonId person) {
        return jdbc.sql("""
                select * from people.assertions(array[:person]) order by on_day desc, recorded_at desc, id desc
                """)
                .param("person", person.value())
                .query((row, _) -> new RecordedAssertion(
                        standing(person, row), new UserId(row.getObject("recorded_by", UUID.class))))
                .list();
    }

    private IdentityStanding standing(PersonId person, ResultSet row) throws SQLException {
        UUID subject = row.getObject("person_id", UUID.class);
        UUID id = row.getObject("id", UUID.class);
        return new IdentityStanding(
                person,
                IdentityGrade.valueOf(row.getString("grade")),
                sources.open(subject, id, row.getBytes("source")),
                documents.openIfAny(subject, id, row.getBytes("document")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("voucher")).map(Voucher::valueOf),
                row.getBoolean("bound"));
    }
}
