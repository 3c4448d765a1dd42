package id.pulang.people.contacts;

import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactBar.LiftAsked;
import id.pulang.people.contacts.ContactBar.WishedBy;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code people.contact_bar}; reasons are sealed under the key of the person. */
@Repository
class BarRows {

    private static final String STANDING = """
            select b.*, c.person_id from people.contact_bar b join people.contact c on c.id = b.contact_id
            where b.lifted_at is null
            """;

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn reasons;
    private final SealedColumn liftReasons;

    BarRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        reasons = vault.column(KeyPurpose.IDENTITY, "people.contact_bar.reason");
        liftReasons = vault.column(KeyPurpose.IDENTITY, "people.contact_bar.lift_reason");
    }

    /** Bars a contact; false if they are barred. */
    boolean insert(ContactRows.Kept contact, WishedBy wishedBy, String reason, UserId by, Instant at) {
        UUID id = ids.next();
        return jdbc.sql("""
                        insert into people.contact_bar (id, contact_id, post, wished_by, reason, barred_by, barred_at)
                        select :id, c.id, c.post, :wished, :reason, :by, :at from people.contact c where c.id = :contact
                        on conflict (contact_id) where lifted_at is null do nothing
                        """)
                        .param("id", id)
                        .param("contact", contact.id().value())
                        .param("wished", wishedBy.name())
                        .param("reason", reasons.close(contact.person().value(), id, reason))
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Finds the bars that stand. */
    Map<ContactId, ContactBar> of(Collection<ContactId> contacts) {
        return jdbc
                .sql(STANDING + " and b.contact_id = any(:contacts)")
                .param("contacts", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new ContactId(row.getObject("contact_id", UUID.class)), bar(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Holds the bar that stands over a contact until the transaction ends. */
    Optional<ContactBar> hold(ContactId contact) {
        return jdbc.sql(STANDING + " and b.contact_id = :contact for update of b")
                .param("contact", contact.value())
                .query((row, _) -> bar(row))
                .optional();
    }

    /** Those of which somebody asked to lift them, the longest waiting first. */
    List<LiftWaiting> waiting(int most) {
        return jdbc.sql("""
                select b.contact_id, c.person_id, b.asked_by, b.asked_at
                from people.contact_bar b join people.contact c on c.id = b.contact_id
                where b.lifted_at is null and b.asked_at is not null order by b.asked_at, b.id limit :most
                """)
                .param("most", most)
                .query((row, _) -> new LiftWaiting(
                        new ContactId(row.getObject("contact_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new UserId(row.getObject("asked_by", UUID.class)),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Notes that an officer asks to lift it, or that nobody does any more. */
    void ask(ContactRows.Kept contact, @Nullable LiftAsked asked) {
        jdbc.sql("""
                update people.contact_bar set lift_reason = :reason, asked_by = :by, asked_at = :at
                where contact_id = :contact and lifted_at is null
                """)
                .param(
                        "reason",
                        asked == null
                                ? null
                                : liftReasons.close(
                                        contact.person().value(), contact.id().value(), asked.reason()))
                .param("by", asked == null ? null : asked.by().value())
                .param("at", asked == null ? null : asked.at().atOffset(ZoneOffset.UTC))
                .param("contact", contact.id().value())
                .update();
    }

    void lift(ContactId contact, UserId by, Instant at) {
        jdbc.sql("""
                update people.contact_bar set lifted_by = :by, lifted_at = :at
                where contact_id = :contact and lifted_at is null
                """)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("contact", contact.value())
                .update();
    }

    private ContactBar bar(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new ContactBar(
                WishedBy.valueOf(row.getString("wished_by")),
                reasons.open(person, row.getObject("id", UUID.class), row.getBytes("reason")),
                new UserId(row.getObject("barred_by", UUID.class)),
                row.getObject("barred_at", OffsetDateTime.class).toInstant(),
                asked(row, person));
    }

    private Optional<LiftAsked> asked(ResultSet row, UUID person) throws SQLException {
        OffsetDateTime at = row.getObject("asked_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new LiftAsked(
                        liftReasons.open(person, row.getObject("contact_id", UUID.class), row.getBytes("lift_reason")),
                        new UserId(row.getObject("asked_by", UUID.class)),
                        at.toInstant()));
    }
}
