package id.pulang.people.contacts;

import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code people.contact_mend}, to which rows are only added. */
@Repository
class MendRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final IdSource ids;
    private final SealedColumn said;

    MendRows(JdbcClient jdbc, JsonMapper json, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        said = vault.column(KeyPurpose.IDENTITY, "people.contact_mend.said");
    }

    /** What an officer recorded in place of what was there; not opened. */
    record Kept(UUID id, ContactId contact, byte[] said, UserId by, Instant at) {}

    void insert(ContactRows.Kept contact, ContactDetails details, UserId by, Instant at) {
        UUID id = ids.next();
        jdbc.sql("""
                insert into people.contact_mend (id, contact_id, post, said, mended_by, mended_at)
                select :id, c.id, c.post, :said, :by, :at from people.contact c where c.id = :contact
                """)
                .param("id", id)
                .param("contact", contact.id().value())
                .param("said", said.close(contact.person().value(), id, json.writeValueAsString(details)))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Finds what was mended of some contacts, of each the oldest first. */
    Map<ContactId, List<Kept>> of(Collection<ContactId> contacts) {
        return jdbc
                .sql("select * from people.contact_mend where contact_id = any(:contacts) order by mended_at, id")
                .param("contacts", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
                .query((row, _) -> kept(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Kept::contact, LinkedHashMap::new, Collectors.toList()));
    }

    ContactDetails open(PersonId person, Kept kept) {
        return json.readValue(said.open(person.value(), kept.id(), kept.said()), ContactDetails.class);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new ContactId(row.getObject("contact_id", UUID.class)),
                row.getBytes("said"),
                new UserId(row.getObject("mended_by", UUID.class)),
                row.getObject("mended_at", OffsetDateTime.class).toInstant());
    }
}
