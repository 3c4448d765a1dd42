package id.pulang.people.contacts;

import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.people.numbers.ContactCodes;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code people.contact}, to which rows are only added. */
@Repository
class ContactRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SealedColumn said;
    private final ContactCodes codes;
    private final MendRows mends;

    ContactRows(JdbcClient jdbc, JsonMapper json, Vault vault, ContactCodes codes, MendRows mends) {
        this.mends = mends;
        this.jdbc = jdbc;
        this.codes = codes;
        this.json = json;
        said = vault.column(KeyPurpose.IDENTITY, "people.contact.said");
    }

    /** A contact that is not opened. */
    record Kept(ContactId id, PersonId person, byte[] said) {}

    /** Keeps a contact of a person whom the acting officer may see; false where there is none, or the id is taken. */
    boolean insert(ContactId id, PersonId person, ContactDetails details, UserId by, Instant at) {
        boolean kept = jdbc.sql("""
                        insert into people.contact (id, person_id, post, said, named_by, named_at)
                        select :id, p.id, p.post, :said, :by, :at from people.person p where p.id = :person
                        on conflict (id) do nothing
                        """)
                        .param("id", id.value())
                        .param("person", person.value())
                        .param("said", said.close(person.value(), id.value(), json.writeValueAsString(details)))
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (kept) {
            code(id, details);
        }
        return kept;
    }

    /** Keeps by which hashes a contact is known. */
    void code(ContactId id, ContactDetails details) {
        jdbc.sql("""
                insert into people.contact_code (contact_id, post, codes)
                select id, post, cast(:codes as bytea[]) from people.contact where id = :id on conflict (contact_id) do nothing
                """)
                .param("id", id.value())
                .param("codes", codes.of(details.way()).toArray(byte[][]::new))
                .update();
    }

    /** Keeps by which further hashes a contact is known; those before stay. */
    private void codeAlso(ContactId id, ContactDetails details) {
        jdbc.sql("update people.contact_code set codes = codes || cast(:codes as bytea[]) where contact_id = :id")
                .param("id", id.value())
                .param("codes", codes.of(details.way()).toArray(byte[][]::new))
                .update();
    }

    /** Finds contacts that have no hashes yet. */
    List<Kept> uncoded() {
        return jdbc.sql("""
                select c.* from people.contact c
                where not exists (select from people.contact_code k where k.contact_id = c.id)
                """).query((row, _) -> kept(row)).list();
    }

    /** Finds the contacts of a person and of those who live on in them, the first named first. */
    List<Kept> of(PersonId person) {
        return jdbc.sql("""
                select c.* from people.person asked
                join people.person every on every.survivor = asked.survivor
                join people.contact c on c.person_id = every.id
                where asked.id = :person order by c.named_at, c.id
                """)
                .param("person", person.value())
                .query((row, _) -> kept(row))
                .list();
    }

    Optional<Kept> find(ContactId id) {
        return jdbc.sql("select * from people.contact where id = :id")
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    /** Finds what contacts may know; a contact of nobody whom the acting person sees is left out. */
    List<MayKnow> mayKnow(Collection<ContactId> ids) {
        return jdbc.sql("""
                select c.id, c.person_id, coalesce(l.choice, 'NOTHING') as choice, l.agreed_by is not null as agreed,
                    exists (select from people.contact_bar b where b.contact_id = c.id and b.lifted_at is null) as barred
                from people.contact c
                left join lateral (
                    select h.choice, h.agreed_by from people.contact_choice h where h.contact_id = c.id
                    order by h.heard_at desc, h.id desc limit 1) l on true
                where c.id = any(:ids)
                """)
                .param("ids", ids.stream().map(ContactId::value).toArray(UUID[]::new))
                .query((row, _) -> new MayKnow(
                        new ContactId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        DisclosureChoice.valueOf(row.getString("choice")),
                        row.getBoolean("agreed"),
                        row.getBoolean("barred")))
                .list();
    }

    /** Finds what was mended of some contacts, of each the oldest first. */
    Map<ContactId, List<MendRows.Kept>> mended(Collection<ContactId> ids) {
        return mends.of(ids);
    }

    /** Opens what was recorded of a contact, the earliest first; what it is called now is the last. */
    List<ContactDetails> open(Kept kept, List<MendRows.Kept> mended) {
        var said = new ArrayList<ContactDetails>();
        said.add(open(kept));
        mended.forEach(each -> said.add(mends.open(kept.person(), each)));
        return said;
    }

    /** Records details in place of those before. */
    void mend(Kept kept, ContactDetails details, UserId by, Instant at) {
        mends.insert(kept, details, by, at);
        codeAlso(kept.id(), details);
    }

    ContactDetails open(Kept kept) {
        return json.readValue(said.open(kept.person().value(), kept.id().value(), kept.said()), ContactDetails.class);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new ContactId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getBytes("said"));
    }
}
