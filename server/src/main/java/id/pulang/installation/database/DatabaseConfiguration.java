package id.pulang.installation.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.pulang.audit.verification.AuditVerification;
import id.pulang.audit.watch.CodedTables;
import id.pulang.audit.watch.PublicDoorAlarm;
import id.pulang.audit.watch.RestoreNote;
import id.pulang.audit.watch.TablesLook;
import id.pulang.jobs.RecurringJob;
import id.pulang.protection.keys.AuditFiles;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Two ways into one database: the owner, for migrations only, and the application, bound by row-level policies. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

    private static final int CONNECTIONS = 10;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration WATCHED_EVERY = Duration.ofSeconds(10);

    /** Starts the embedded database, or names the one that the settings name. */
    @Bean(destroyMethod = "close")
    public RunningDatabase runningDatabase(DatabaseSettings settings) {
        var db = settings.db();
        if (db.url().isEmpty()) {
            return EmbeddedDatabase.start(settings.folder());
        }
        if (!db.url().startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnusable(
                    "PULANG_DB_URL must begin with jdbc:postgresql:, for example jdbc:postgresql://db.example/pulang");
        }
        return new ServedDatabase(db.url(), db.user(), db.password()).held();
    }

    /** Needs the database, whose start takes the data folder for this process. */
    @Bean
    AuditFiles auditFiles(DatabaseSettings settings, RunningDatabase database) {
        var audit = settings.audit();
        return AuditFiles.in(settings.folder()).or(audit.key(), audit.checkpoints());
    }

    /** The rows are looked at as their owner does, whom no policy holds back. */
    @Bean
    TablesLook tablesLook(RunningDatabase database, AuditFiles files) {
        return () -> {
            var tables = CodedTables.of(database.url(), database.owner(), database.password(), files);
            var trail =
                    AuditVerification.of(database.url(), database.owner(), database.password(), files, false, tables);
            return new TablesLook.Found(tables.about(), trail.tampered());
        };
    }

    @Bean
    RestoreNote restoreNote(DatabaseSettings settings) {
        return RestoreNote.in(settings.folder());
    }

    @Bean
    ApplicationRole applicationRole(RunningDatabase database) {
        return ApplicationRole.under(database.password());
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(RunningDatabase database, ApplicationRole role, DatabaseSettings settings) {
        var owner = connections(database.url(), database.owner(), database.password());
        role.prepare(owner);
        new PublicAccess(database.url(), PublicRole.under(database.password()).password()).write(settings.folder());
        return owner;
    }

    @Bean
    RecurringJob publicRoleJob(RunningDatabase database, @FlywayDataSource DataSource owner, PublicDoorAlarm alarm) {
        var access = new PublicAccess(
                database.url(), PublicRole.under(database.password()).password());
        var watch = new PublicRoleWatch(owner, access, alarm);
        return new RecurringJob("watching-the-public-role", WATCHED_EVERY, RecurringJob.Kind.PROMPT, watch::look);
    }

    /** Needs the role that {@link #ownerDataSource} creates, so it asks for that bean first. */
    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource applicationDataSource(
            RunningDatabase database,
            ApplicationRole role,
            DatabaseSettings settings,
            @FlywayDataSource DataSource ownerDataSource) {
        var ways = connections(database.url(), ApplicationRole.NAME, role.password());
        limitWaiting(ways, settings.db());
        var pool = new HikariConfig();
        pool.setPoolName("pulang");
        pool.setDataSource(ways);
        pool.setConnectionTimeout(settings.db().patience().toMillis());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(2);
        pool.setAutoCommit(true);
        // Codes of rows are made of what they say, times included.
        pool.setConnectionInitSql("set time zone 'UTC'; set lock_timeout = '%ds'".formatted(LONGEST_WAIT.toSeconds()));
        return new HikariDataSource(pool);
    }

    /** A database that is gone or silent must not hold up whoever asks: better a plain answer after some seconds. */
    private static void limitWaiting(PGSimpleDataSource ways, DatabaseSettings.Db db) {
        int patience = (int) Math.max(1, db.patience().toSeconds());
        ways.setConnectTimeout(patience);
        ways.setLoginTimeout(patience);
        ways.setSocketTimeout((int) Math.max(1, db.answer().toSeconds()));
        ways.setTcpKeepAlive(true);
    }

    /** Ways into a database as this user, each with limits of waiting. */
    public static PGSimpleDataSource connections(String url, String user, String password) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(url);
        if (!user.isEmpty()) {
            connections.setUser(user);
            connections.setPassword(password);
        }
        connections.setApplicationName("pulang");
        connections.setReWriteBatchedInserts(true);
        // Details of a broken rule carry the values that broke it.
        connections.setLogServerErrorDetail(false);
        return connections;
    }
}
