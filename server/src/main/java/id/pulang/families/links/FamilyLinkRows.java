package id.pulang.families.links;

import id.pulang.identity.IdSource;
import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import id.pulang.reports.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code families.link}; one link of a report stands at most. */
@Repository
class FamilyLinkRows {

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn reasons;

    FamilyLinkRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        reasons = vault.column(KeyPurpose.NARRATIVE, "families.link.reason");
    }

    /** Proposes a link; false if one stands of the report. */
    boolean insert(ReportId report, ContactId contact, PersonId person, UserId by, Instant at) {
        return jdbc.sql("""
                        insert into families.link (id, report_id, contact_id, person_id, post, proposed_by, proposed_at)
                        select :id, r.id, c.id, c.person_id, r.post, :by, :at
                        from reports.report r join people.contact c on c.id = :contact and c.person_id = :person
                        where r.id = :report and c.post = r.post
                        on conflict (report_id) where ended_at is null do nothing
                        """)
                        .param("id", ids.next())
                        .param("report", report.value())
                        .param("contact", contact.value())
                        .param("person", person.value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<FamilyLink> of(ReportId report) {
        return jdbc.sql("select * from families.link where report_id = :report and ended_at is null")
                .param("report", report.value())
                .query((row, _) -> link(row))
                .optional();
    }

    /** Reads the link of a report that stands and holds it until the transaction ends. */
    Optional<FamilyLink> hold(ReportId report) {
        return jdbc.sql("select * from families.link where report_id = :report and ended_at is null for update")
                .param("report", report.value())
                .query((row, _) -> link(row))
                .optional();
    }

    /** Those that wait for a second officer, the oldest first. */
    List<FamilyLink> waiting(int most) {
        return jdbc.sql("""
                select * from families.link where confirmed_at is null and ended_at is null
                order by proposed_at, id limit :most
                """).param("most", most).query((row, _) -> link(row)).list();
    }

    /** Those of some contacts that stand. */
    List<FamilyLink> ofContacts(Collection<ContactId> contacts) {
        return jdbc.sql(
                        "select * from families.link where contact_id = any(:contacts) and ended_at is null order by id")
                .param("contacts", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
                .query((row, _) -> link(row))
                .list();
    }

    /** Those that two officers confirmed and that stand, after one of them in the order of their ids. */
    List<FamilyLink> confirmedAfter(UUID last, int most) {
        return jdbc.sql("""
                select * from families.link where confirmed_at is not null and ended_at is null and id > :last
                order by id limit :most
                """)
                .param("last", last)
                .param("most", most)
                .query((row, _) -> link(row))
                .list();
    }

    void confirm(FamilyLink link, UserId by, Instant at) {
        jdbc.sql("""
                update families.link set confirmed_by = :by, confirmed_at = :at
                where id = :id and confirmed_at is null and ended_at is null
                """)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", link.id())
                .update();
    }

    void end(FamilyLink link, String reason, UserId by, Instant at) {
        jdbc.sql("""
                update families.link set ended_by = :by, ended_at = :at, reason = :reason
                where id = :id and ended_at is null
                """)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reasons.close(link.person().value(), link.id(), reason))
                .param("id", link.id())
                .update();
    }

    /** Those that stand of contacts of some people, whoever they live on in. */
    List<FamilyLink> ofPeople(Collection<PersonId> people) {
        return jdbc.sql("""
                select * from families.link where ended_at is null and person_id in (
                    select every.id from people.person asked
                    join people.person every on every.survivor = asked.survivor
                    where asked.id = any(:people))
                order by id for update
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> link(row))
                .list();
    }

    private static FamilyLink link(ResultSet row) throws SQLException {
        return new FamilyLink(
                row.getObject("id", UUID.class),
                new ReportId(row.getObject("report_id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UserId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("confirmed_by", UUID.class)).map(UserId::new));
    }
}
