package id.pulang.authentication.web.sessions;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.support.TransactionOperations;

/** The tables {@code access.session} and {@code access.session_attributes}. */
@Configuration(proxyBeanMethods = false)
class SessionRows {

    private static final int ID_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a session remembers under one name, as it lies there. */
    record Kept(UUID place, String id, Instant lastUsed, byte[] sealed) {}

    /** Returns what every session remembers under a name that is not over at a moment of the machine's clock. */
    List<Kept> running(String name, Instant at) {
        return jdbc.sql("""
                select s.primary_id, s.session_id, s.last_access_time, a.attribute_bytes
                from access.session s join access.session_attributes a on a.session_primary_id = s.primary_id
                where a.attribute_name = :name and s.expiry_time > :at
                """)
                .param("name", name)
                .param("at", at.toEpochMilli())
                .query((row, _) -> new Kept(
                        UUID.fromString(row.getString("primary_id")),
                        row.getString("session_id"),
                        Instant.ofEpochMilli(row.getLong("last_access_time")),
                        row.getBytes("attribute_bytes")))
                .list();
    }

    /** Removes a session with all that it remembers. */
    void end(UUID place) {
        jdbc.sql("delete from access.session where primary_id = :place")
                .param("place", place.toString())
                .update();
    }

    /** Reads and writes them, and forgets each minute what is over. A session that is half written opens nothing. */
    @Bean
    JdbcIndexedSessionRepository keptSessions(DataSource dataSource, SessionSeal seal, SessionSettings settings) {
        var rows = new JdbcIndexedSessionRepository(
                new JdbcTemplate(dataSource), TransactionOperations.withoutTransaction());
        rows.setTableName("access.session");
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(rows);
        rows.setDefaultMaxInactiveInterval(settings.unused());
        rows.setConversionService(seal.conversion());
        rows.setIndexResolver(_ -> Map.of());
        rows.setSessionIdGenerator(SessionRows::newId);
        return rows;
    }

    private static String newId() {
        byte[] id = new byte[ID_BYTES];
        RANDOM.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }
}
