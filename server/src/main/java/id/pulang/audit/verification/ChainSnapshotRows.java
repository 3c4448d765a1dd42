package id.pulang.audit.verification;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** The owner's ways into a database that all show it at one moment, so that several can be read side by side. */
record ChainSnapshotRows(String url, String owner, String password) {

    /** A way that sets the moment. */
    Connection first() throws SQLException {
        Connection connection =
                owner.isEmpty() ? DriverManager.getConnection(url) : DriverManager.getConnection(url, owner, password);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        return connection;
    }

    /** Another way that shows the same moment, and rows in the order in which they lie. */
    Connection beside(String snapshot) throws SQLException {
        Connection connection = first();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction snapshot '%s'".formatted(snapshot));
            statement.execute("set synchronize_seqscans = off");
        }
        return connection;
    }

    static CopyOut stream(Connection connection, String sql) throws SQLException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (%s) to stdout (format binary)".formatted(sql));
    }

    /** The next row of a stream; empty at its end. */
    static Optional<ByteBuffer> next(CopyOut stream) throws SQLException {
        byte @Nullable [] row = stream.isActive() ? stream.readFromCopy() : null;
        return row == null ? Optional.empty() : StoredRow.fields(row);
    }
}
