package id.pulang.markers;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells everything that can be told of somebody, then looks for it in all that a thief could carry away. */
@PulangTest
@Tag("security")
class MarkerTests {

    private static final Spellings SPELLINGS = new Spellings(ToldOfSomebody.MARKERS);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Value("${pulang.data}")
    private Path data;

    @Test
    void nothingThatIsToldOfSomebodyLiesInTheDatabaseItsFilesOrTheLogs() throws SQLException, IOException {
        ListAppender<ILoggingEvent> log = listened();
        var told = new ToldOfSomebody();
        beans.autowireBean(told);

        told.everything();
        breakARuleWithAMarker();

        assertThat(inTheDump()).as("a dump").isEmpty();
        assertThat(inTheFiles())
                .as("files, journals and the log of the database")
                .isEmpty();
        assertThat(log.list.stream()
                        .map(event ->
                                event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .flatMap(line -> SPELLINGS.in(line.getBytes(UTF_8)).stream()))
                .as("the log of the server")
                .isEmpty();
    }

    @Test
    void eachColumnThatCanHoldWordsIsSealedOrSaysWhyNot() throws SQLException {
        var words = new TreeSet<>(ask("""
                select n.nspname || '.' || c.relname || '.' || a.attname
                from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'm') and a.attnum > 0 and not a.attisdropped
                  and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public', 'probe')
                  and a.atttypid::regtype::text not in
                      ('uuid', 'uuid[]', 'integer', 'bigint', 'smallint', 'boolean', 'double precision', 'date',
                       'timestamp with time zone')
                """));

        var told = new TreeSet<>(Columns.SEALED);
        told.addAll(Columns.CLEAR.keySet());
        assertThat(told).containsExactlyElementsOf(words);
    }

    @Test
    void eachSealedColumnHoldsNothingButSeals() throws SQLException {
        for (String column : Columns.SEALED) {
            String table = column.substring(0, column.lastIndexOf('.'));
            String name = column.substring(column.lastIndexOf('.') + 1);
            assertThat(ask(
                            "select count(*) from %s where length(%s) > 0 and (length(%2$s) < 29 or get_byte(%2$s, 0) <> 1)"
                                    .formatted(table, name)))
                    .as(column)
                    .containsExactly("0");
        }
    }

    @Test
    void findsAMarkerInEachOfItsForms() {
        for (String hidden : List.of(
                "x Zuqmarwati y",
                "ZUQMARWATI",
                "5a75716d617277617469",
                Base64.getEncoder().encodeToString("Ibu Zuqmarwati.".getBytes(UTF_8)))) {
            assertThat(SPELLINGS.in(hidden.getBytes(UTF_8))).as(hidden).isNotEmpty();
        }
        assertThat(SPELLINGS.in("Zuqmarwati".getBytes(UTF_16LE))).isNotEmpty();
        assertThat(SPELLINGS.in("Bayu Segara".getBytes(UTF_8))).isEmpty();
    }

    /** PostgreSQL names the values that break a rule; they must not come into any log. */
    private void breakARuleWithAMarker() {
        assertThatThrownBy(() -> jdbc.sql("insert into access.log_in_try (kind, key, last_at) values (:word, '', :at)")
                        .param("word", ToldOfSomebody.WORD)
                        .param("at", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                        .update())
                .hasMessageContaining("log_in_try_kind_check")
                .satisfies(broken -> assertThat(SPELLINGS.in(trace(broken))).isEmpty());
    }

    private static byte[] trace(Throwable broken) {
        var trace = new StringWriter();
        broken.printStackTrace(new PrintWriter(trace));
        return trace.toString().getBytes(UTF_8);
    }

    private TreeMap<String, List<String>> inTheDump() throws SQLException, IOException {
        var found = new TreeMap<String, List<String>>();
        for (String table : ask("""
                select schemaname || '.' || tablename from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                """)) {
            try (var connection = connect()) {
                var rows = new ByteArrayOutputStream();
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy %s to stdout".formatted(table), rows);
                note(found, table, SPELLINGS.in(rows.toByteArray()));
            }
        }
        return found;
    }

    private TreeMap<String, List<String>> inTheFiles() throws SQLException, IOException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
        var found = new TreeMap<String, List<String>>();
        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(data.resolve("programs"))) {
                    note(found, data.relativize(file).toString(), SPELLINGS.in(bytes(file)));
                }
            }
        }
        return found;
    }

    /** Reads a file; the database may have taken it away meanwhile. */
    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        }
    }

    private static void note(TreeMap<String, List<String>> found, String where, List<String> forms) {
        if (!forms.isEmpty()) {
            found.put(where, forms);
        }
    }

    private static ListAppender<ILoggingEvent> listened() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        assertThat(root.getLevel()).isNotEqualTo(Level.OFF);
        return log;
    }

    private List<String> ask(String sql) throws SQLException {
        return DatabaseDoors.ask(connect(), sql);
    }

    private Connection connect() throws SQLException {
        return DatabaseDoors.of(application).asOwner();
    }
}
