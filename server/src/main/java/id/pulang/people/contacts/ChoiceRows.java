package id.pulang.people.contacts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code people.contact_choice}, in which only that a second officer agrees is written later. */
@Repository
class ChoiceRows {

    private final JdbcClient jdbc;
    private final IdSource ids;

    ChoiceRows(JdbcClient jdbc, IdSource ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    void insert(ContactId contact, DisclosureChoice choice, UserId by, Instant at) {
        jdbc.sql("""
                insert into people.contact_choice (id, contact_id, post, choice, heard_by, heard_at)
                select :id, c.id, c.post, :choice, :by, :at from people.contact c where c.id = :contact
                """)
                .param("id", ids.next())
                .param("contact", contact.value())
                .param("choice", choice.name())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Finds all that was chosen for some contacts, the latest first. */
    Map<ContactId, List<HeardChoice>> of(Collection<ContactId> contacts) {
        return jdbc
                .sql("""
                        select * from people.contact_choice where contact_id = any(:contacts)
                        order by heard_at desc, id desc
                        """)
                .param("contacts", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new ContactId(row.getObject("contact_id", UUID.class)), choice(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Holds what was chosen last until the transaction ends. */
    Optional<HeardChoice> holdLatest(ContactId contact) {
        return jdbc.sql("""
                select * from people.contact_choice where contact_id = :contact
                order by heard_at desc, id desc limit 1 for update
                """)
                .param("contact", contact.value())
                .query((row, _) -> choice(row))
                .optional();
    }

    /** Notes that a second officer agrees to what was chosen at a moment; false if one has. */
    boolean agree(ContactId contact, HeardChoice heard, UserId by, Instant at) {
        return jdbc.sql("""
                        update people.contact_choice set agreed_by = :by, agreed_at = :at
                        where contact_id = :contact and heard_at = :heard and heard_by = :hearer and agreed_at is null
                        """)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("contact", contact.value())
                        .param("heard", heard.at().atOffset(ZoneOffset.UTC))
                        .param("hearer", heard.heardBy().value())
                        .update()
                == 1;
    }

    private static HeardChoice choice(ResultSet row) throws SQLException {
        return new HeardChoice(
                DisclosureChoice.valueOf(row.getString("choice")),
                new UserId(row.getObject("heard_by", UUID.class)),
                row.getObject("heard_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("agreed_by", UUID.class)).map(UserId::new));
    }
}
