package id.pulang.portal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.pulang.installation.database.DatabaseConfiguration;
import id.pulang.installation.database.PublicAccess;
import id.pulang.installation.database.PublicRole;
import id.pulang.portal.offers.ReleasedRules;
import id.pulang.portal.receipts.Stretching;
import id.pulang.protection.keys.DeskKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The functions of the schema {@code portal}, and three of {@code prevention}: all that the public process may do with
 * the database.
 */
final class PortalRows implements AutoCloseable {

    private static final int CONNECTIONS = 6;
    private static final int PATIENCE_MILLIS = 5000;

    private final HikariDataSource source;
    private final JdbcClient jdbc;

    private PortalRows(HikariDataSource source) {
        this.source = source;
        jdbc = JdbcClient.create(source);
    }

    /** A way into the database with a few connections that are kept. */
    static PortalRows on(PublicAccess access) {
        var pool = new HikariConfig();
        pool.setPoolName("portal");
        pool.setDataSource(DatabaseConfiguration.connections(access.url(), PublicRole.NAME, access.password()));
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        return new PortalRows(new HikariDataSource(pool));
    }

    @Override
    public void close() {
        source.close();
    }

    /** What the desk has said; empty while it never started. */
    Optional<DeskSettings> settings() {
        return jdbc.sql("select keyset, signature, salt, memory, passes from portal.settings()")
                .query((row, _) -> new DeskSettings(
                        row.getBytes("keyset"),
                        row.getBytes("signature"),
                        new Stretching.Cost(row.getBytes("salt"), row.getInt("memory"), row.getInt("passes"))))
                .optional();
    }

    /** Keeps a deposit; the same one again changes nothing. Returns false where so many wait that none is taken. */
    boolean put(UUID id, byte[] sealed) {
        return jdbc.sql("select portal.put(:id, :sealed)")
                .param("id", id)
                .param("sealed", sealed)
                .query(Boolean.class)
                .single();
    }

    /** Keeps a deposit and opens its mailbox in one transaction; what stands already is left as it is. */
    boolean send(UUID id, byte[] sealed, NewMailbox mailbox) {
        return jdbc.sql("select portal.send(:id, :sealed, :index, :key, :public, :words)")
                .param("id", id)
                .param("sealed", sealed)
                .param("index", mailbox.index())
                .param("key", mailbox.sealedKey())
                .param("public", mailbox.publicKey())
                .param("words", mailbox.words())
                .query(Boolean.class)
                .single();
    }

    /** Returns a mailbox, or for an unknown index something of the same size. */
    Fetched fetch(byte[] index) {
        return jdbc.sql("select sealed_key, words from portal.fetch(:index)")
                .param("index", index)
                .query((row, _) -> new Fetched(row.getBytes(1), row.getBytes(2)))
                .single();
    }

    /** Returns what everybody may read of warnings, as the desk has signed it. */
    List<SignedText> warnings() {
        return jdbc.sql("select published, signature from prevention.published()")
                .query((row, _) -> new SignedText(row.getString(1), row.getBytes(2)))
                .list();
    }

    /** Returns the edition that was released last below a number, with its tables where it is not the one known. */
    Optional<SignedRules> offerRules(int known, int below) {
        return jdbc.sql("select number, signature, tables from prevention.offer_rules(:known, :below)")
                .param("known", known)
                .param("below", below)
                .query((row, _) -> new SignedRules(
                        new ReleasedRules(
                                row.getInt("number"),
                                Optional.ofNullable(row.getString("tables")).map(PortalRows::tables)),
                        row.getBytes("signature")))
                .optional();
    }

    /** Returns which of those hashes are of contacts in reports, each with its place, counted from one. */
    List<SignedContact> reported(List<byte[]> hashes, LocalDate today) {
        return jdbc.sql(
                        "select place, expires_on, signature from prevention.reported(cast(:hashes as bytea[]), :today)")
                .param("hashes", hashes.toArray(byte[][]::new))
                .param("today", today)
                .query((row, _) -> new SignedContact(
                        row.getInt("place"), row.getObject("expires_on", LocalDate.class), row.getBytes("signature")))
                .list();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> tables(String written) {
        return JsonMapper.shared().readValue(written, Map.class);
    }

    /** A text, and what should be the signature of the desk. */
    record SignedText(String text, byte[] signature) {

        boolean isSignedBy(DeskKey desk) {
            return desk.signed(DeskKey.WARNING, text.getBytes(StandardCharsets.UTF_8), signature);
        }
    }

    /** An edition of the rules, and what should be the signature of the desk. */
    record SignedRules(ReleasedRules rules, byte @Nullable [] signature) {

        /** One that is known was looked at before. */
        boolean isSignedBy(DeskKey desk) {
            return rules.tables()
                    .map(tables -> signature != null
                            && desk.signed(DeskKey.EDITION, DeskKey.edition(rules.number(), tables), signature))
                    .orElse(true);
        }
    }

    /** That a contact stands in reports until a day, and what should be the signature of the desk. */
    record SignedContact(int place, LocalDate last, byte[] signature) {

        boolean isSignedBy(DeskKey desk, byte[] print) {
            return desk.signed(DeskKey.REPORTED_CONTACT, DeskKey.reportedContact(print, last), signature);
        }
    }

    /** A mailbox as it is kept. */
    record Fetched(byte[] sealedKey, byte[] words) {}

    /** A mailbox to be opened. */
    record NewMailbox(byte[] index, byte[] sealedKey, byte[] publicKey, byte[] words) {}

    /** The desk's public keys, and what a receipt costs. */
    record DeskSettings(byte[] keyset, byte @Nullable [] signature, Stretching.Cost cost) {

        boolean isSignedBy(DeskKey desk) {
            return signature != null && desk.signed(DeskKey.KEYSET, keyset, signature);
        }
    }
}
