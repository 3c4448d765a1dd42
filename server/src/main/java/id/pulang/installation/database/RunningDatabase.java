package id.pulang.installation.database;

/** A PostgreSQL that answers, and how its owner gets in. */
public sealed interface RunningDatabase extends AutoCloseable permits EmbeddedDatabase, ServedDatabase {

    /** The JDBC address, without user or password. */
    String url();

    /** The role that owns schemas and tables; used for migrations only. */
    String owner();

    /** The password of {@link #owner()}. */
    String password();

    /** Lets go of the database; an embedded one stops. */
    @Override
    void close();
}
