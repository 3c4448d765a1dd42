package id.pulang.access.web.sessions;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.support.TransactionOperations;

/** The tables {@code access.session} and {@code access.session_attributes}. */
@Configuration(proxyBeanMethods = false)
class SessionRows {

    private static final int ID_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

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
