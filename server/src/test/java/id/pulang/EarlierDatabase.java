package id.pulang;

import id.pulang.installation.database.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database in a folder of its own as an earlier version left it, which is brought up to date when a test says so. */
public final class EarlierDatabase implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final PGSimpleDataSource source;
    private final JdbcClient owner;

    private EarlierDatabase(EmbeddedDatabase database) {
        this.database = database;
        source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.owner());
        source.setPassword(database.password());
        owner = JdbcClient.create(source);
    }

    /** Starts one with all migrations up to the one of this number. */
    public static EarlierDatabase upTo(String lastMigration, Path folder) throws IOException {
        var earlier = new EarlierDatabase(EmbeddedDatabase.start(folder));
        earlier.owner.sql("create role pulang_app login").update();
        earlier.migrate(lastMigration);
        return earlier;
    }

    /** Runs all migrations that this version has besides. */
    public void upgrade() {
        migrate("latest");
    }

    /** Whoever owns the tables, whom no policy keeps from anything. */
    public JdbcClient owner() {
        return owner;
    }

    /** Connections of the owner. */
    public PGSimpleDataSource source() {
        return source;
    }

    @Override
    public void close() {
        database.close();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }
}
