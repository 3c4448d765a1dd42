package id.pulang.prevention.listings;

import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.offers.contacts.ContactKind;
import id.pulang.prevention.WarningVersion.Signature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of contacts that appear in reports. */
@Repository
class ReportedContactRows {

    private static final int MARK_BYTES = 3;

    private final JdbcClient jdbc;
    private final IdSource ids;

    ReportedContactRows(JdbcClient jdbc, IdSource ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** The hashes of a contact: by which it is found, and by which it is compared with those that people use. */
    record Prints(byte[] found, byte[] used) {}

    /** Keeps a new one; empty where it stands already. */
    Optional<ReportedContactId> insert(
            PostCode post, ContactKind kind, Prints prints, List<UUID> reports, Signature by) {
        UUID id = ids.next();
        int kept = jdbc.sql("""
                insert into prevention.reported_contact (id, post, kind, print, use_print, proposed_at, proposed_by)
                values (:id, :post, :kind, :found, :used, :at, :by)
                on conflict (print) where ended_at is null do nothing
                """)
                .param("id", id)
                .param("post", post.value())
                .param("kind", kind.name())
                .param("found", prints.found())
                .param("used", prints.used())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", by.by().value())
                .update();
        if (kept == 0) {
            return Optional.empty();
        }
        jdbc.sql("""
                insert into prevention.reported_contact_source (contact_id, report_id, post)
                select :id, report, :post from unnest(:reports) as r (report)
                """)
                .param("id", id)
                .param("post", post.value())
                .param("reports", reports.toArray(UUID[]::new))
                .update();
        return Optional.of(new ReportedContactId(id));
    }

    boolean release(ReportedContactId id, LocalDate expires, Signature by) {
        return sign(id, by, Map.of("expires", expires), """
                released_at = :at, released_by = :by, expires_on = :expires
                where released_at is null and proposed_by <> :by""");
    }

    /** Keeps what the desk signed of a released one. */
    void publish(ReportedContactId id, byte[] signature) {
        jdbc.sql("update prevention.reported_contact set signature = :signature where id = :id")
                .param("signature", signature)
                .param("id", id.value())
                .update();
    }

    /** Those that are released and not signed. */
    List<ReportedContact> unpublished() {
        return found("released_at is not null and ended_at is null and signature is null", Map.of());
    }

    boolean hold(ReportedContactId id, String because, Signature by) {
        return sign(id, by, Map.of("because", because), """
                held_at = :at, held_by = :by, held_for = :because where held_at is null""");
    }

    boolean lift(ReportedContactId id, Signature by) {
        return sign(id, by, Map.of(), "held_at = null, held_by = null, held_for = null where held_at is not null");
    }

    /** Ends contacts, and returns those that stood until now. */
    List<ReportedContactId> end(Collection<ReportedContactId> ids, ListingEnd why, Signature by) {
        return jdbc.sql("""
                update prevention.reported_contact set ended_at = :at, ended_by = :by, ended_why = :why
                where id = any(:ids) and ended_at is null returning id
                """)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", by.by().value())
                .param("why", why.name())
                .param("ids", ids.stream().map(ReportedContactId::value).toArray(UUID[]::new))
                .query((row, _) -> new ReportedContactId(row.getObject("id", UUID.class)))
                .list();
    }

    private boolean sign(ReportedContactId id, Signature by, Map<String, Object> with, String what) {
        return jdbc.sql("update prevention.reported_contact set " + what + " and id = :id and ended_at is null")
                        .params(with)
                        .param("id", id.value())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("by", by.by().value())
                        .update()
                == 1;
    }

    /** Those in sight, the latest first. */
    List<ReportedContact> all() {
        return found("true", Map.of());
    }

    Optional<ReportedContact> find(ReportedContactId id) {
        return found("c.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    /** The ones of a hash, the latest first. */
    List<ReportedContact> find(byte[] print) {
        return found("c.print = :print", Map.of("print", print));
    }

    /** The hashes of one. */
    Prints prints(ReportedContactId id) {
        return Objects.requireNonNull(prints(List.of(id)).get(id));
    }

    /** The hashes of each of some. */
    Map<ReportedContactId, Prints> prints(Collection<ReportedContactId> ids) {
        var prints = new HashMap<ReportedContactId, Prints>();
        jdbc.sql("select id, print, use_print from prevention.reported_contact where id = any(:ids)")
                .param("ids", ids.stream().map(ReportedContactId::value).toArray(UUID[]::new))
                .query(row -> {
                    prints.put(
                            new ReportedContactId(row.getObject("id", UUID.class)),
                            new Prints(row.getBytes("print"), row.getBytes("use_print")));
                });
        return prints;
    }

    private List<ReportedContact> found(String which, Map<String, Object> parameters) {
        return jdbc.sql("""
                        select c.*, (select array_agg(s.report_id order by s.report_id)
                            from prevention.reported_contact_source s where s.contact_id = c.id) as reports
                        from prevention.reported_contact c where %s order by c.proposed_at desc, c.id desc
                        """.formatted(which))
                .params(parameters)
                .query((row, _) -> contact(row))
                .list();
    }

    private static ReportedContact contact(ResultSet row) throws SQLException {
        Signature held = signature(row, "held");
        Signature ended = signature(row, "ended");
        var marks = new ReportedContact.Marks(
                Objects.requireNonNull(signature(row, "proposed")),
                signature(row, "released"),
                held == null ? null : new ReportedContact.Held(held, row.getString("held_for")),
                ended == null
                        ? null
                        : new ReportedContact.Ended(ended, ListingEnd.valueOf(row.getString("ended_why"))));
        return new ReportedContact(
                new ReportedContactId(row.getObject("id", UUID.class)),
                ContactKind.valueOf(row.getString("kind")),
                HexFormat.of().formatHex(Arrays.copyOf(row.getBytes("print"), MARK_BYTES)),
                reports(row),
                marks,
                row.getObject("expires_on", LocalDate.class));
    }

    private static List<UUID> reports(ResultSet row) throws SQLException {
        var reports = row.getArray("reports");
        return reports == null ? List.of() : List.of((UUID[]) reports.getArray());
    }

    private static @Nullable Signature signature(ResultSet row, String act) throws SQLException {
        UUID by = row.getObject(act + "_by", UUID.class);
        return by == null
                ? null
                : new Signature(
                        new UserId(by),
                        row.getObject(act + "_at", OffsetDateTime.class).toInstant());
    }
}
