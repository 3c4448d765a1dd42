package id.pulang.reports.mail;

import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code reports.mailbox} and {@code reports.word}. */
@Repository
class MailboxRows {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final SealedColumn words;

    MailboxRows(JdbcClient jdbc, IdSource ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        words = vault.column(KeyPurpose.NARRATIVE, "reports.word.words");
    }

    /** A mailbox as the desk knows it. */
    record Mailbox(PostCode post, byte[] box, byte[] publicKey, boolean withdrawn) {}

    /** A word that was written, opened. */
    record Written(WordKind kind, String text, Instant at) {}

    /** By whom and when something is written. */
    record Author(UUID officer, Instant at) {}

    /** Keeps where a report is answered; false where another report has the receipt. */
    boolean insert(Report report, byte[] box, byte[] publicKey) {
        return jdbc.sql("""
                insert into reports.mailbox (report_id, post, box, public_key) values (:report, :post, :box, :key)
                on conflict do nothing
                """)
                        .param("report", report.id().value())
                        .param("post", report.post().value())
                        .param("box", box)
                        .param("key", publicKey)
                        .update()
                == 1;
    }

    /** Holds mailboxes until the transaction ends, in one order for all who hold some. */
    void hold(Collection<ReportId> reports) {
        jdbc.sql("select 1 from reports.mailbox where report_id = any(:reports) order by report_id for update")
                .param("reports", reports.stream().map(ReportId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .list();
    }

    Optional<Mailbox> find(ReportId report) {
        return jdbc.sql("select * from reports.mailbox where report_id = :report")
                .param("report", report.value())
                .query((row, _) -> new Mailbox(
                        new PostCode(row.getString("post")),
                        row.getBytes("box"),
                        row.getBytes("public_key"),
                        row.getObject("withdrawn_at") != null))
                .optional();
    }

    /** Whether the receipt of a mailbox opens what is sealed to the key that its letter gave. */
    boolean isRead(Mailbox mailbox) {
        return jdbc.sql("select portal.has_key(:box, :key)")
                .param("box", mailbox.box())
                .param("key", mailbox.publicKey())
                .query(Boolean.class)
                .single();
    }

    /** Reports with a mailbox of which that is not so, the oldest first; of all that the policies show. */
    List<ReportId> unread() {
        return jdbc.sql("""
                select report_id from reports.mailbox where withdrawn_at is null and not portal.has_key(box, public_key)
                order by report_id limit :most
                """)
                .param("most", MOST)
                .query((row, _) -> new ReportId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<ReportId> report(byte[] box) {
        return jdbc.sql("select report_id from reports.mailbox where box = :box")
                .param("box", box)
                .query((row, _) -> new ReportId(row.getObject(1, UUID.class)))
                .optional();
    }

    /**
     * The post that takes in what follows a report: its own, of a complaint headquarters; of all that the policies
     * show.
     */
    Optional<PostCode> post(byte[] box) {
        return jdbc.sql("""
                select case r.topic when 'COMPLAINT' then :headquarters else m.post end
                from reports.mailbox m join reports.report r on r.id = m.report_id where m.box = :box
                """)
                .param("headquarters", PostCode.HEADQUARTERS.value())
                .param("box", box)
                .query((row, _) -> new PostCode(row.getString(1)))
                .optional();
    }

    void withdraw(ReportId report, Instant at) {
        jdbc.sql("update reports.mailbox set withdrawn_at = :at where report_id = :report and withdrawn_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("report", report.value())
                .update();
    }

    void add(ReportId report, WordKind kind, String text, Author author) {
        UUID id = ids.next();
        UUID subject = report.value();
        jdbc.sql("""
                insert into reports.word (id, report_id, post, kind, words, written_at, written_by)
                select :id, m.report_id, m.post, :kind, :words, :at, :by from reports.mailbox m
                where m.report_id = :report
                """)
                .param("id", id)
                .param("report", subject)
                .param("kind", kind.name())
                .param("words", words.close(subject, id, text))
                .param("at", author.at().atOffset(ZoneOffset.UTC))
                .param("by", author.officer())
                .update();
    }

    /** All words of a report, the oldest first. */
    List<Written> words(ReportId report) {
        return jdbc.sql("select * from reports.word where report_id = :report order by written_at, id")
                .param("report", report.value())
                .query((row, _) -> new Written(
                        WordKind.valueOf(row.getString("kind")),
                        words.open(report.value(), row.getObject("id", UUID.class), row.getBytes("words")),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void seal(byte[] box, byte[] sealed) {
        jdbc.sql("select 1 from portal.answer(:box, :sealed)")
                .param("box", box)
                .param("sealed", sealed)
                .query()
                .listOfRows();
    }
}
