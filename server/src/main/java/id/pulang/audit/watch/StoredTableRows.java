package id.pulang.audit.watch;

import id.pulang.protection.rowcodes.Coded;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The tables whose rows carry codes, read as their owner at a moment that another way into the database has set. All of
 * them are read through one connection.
 */
final class StoredTableRows implements AutoCloseable {

    private static final int AT_ONCE = 1_000;

    private final Connection connection;

    private StoredTableRows(Connection connection) {
        this.connection = connection;
    }

    /** Names a database and its owner; where nobody is named, the address says who comes. */
    record Place(String url, String owner, String password) {

        /** Opens the tables as they were at a moment. */
        StoredTableRows at(String snapshot) throws IOException {
            try {
                var rows = new StoredTableRows(
                        owner.isEmpty()
                                ? DriverManager.getConnection(url)
                                : DriverManager.getConnection(url, owner, password));
                rows.look(snapshot);
                return rows;
            } catch (SQLException wrong) {
                throw unreadable(wrong);
            }
        }
    }

    private void look(String snapshot) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction snapshot '%s'".formatted(snapshot));
            statement.execute("set time zone 'UTC'");
        } catch (SQLException wrong) {
            connection.close();
            throw wrong;
        }
    }

    /** Takes a row. */
    @FunctionalInterface
    interface Reader {
        /** Takes the words of a row, and whom it is about. */
        void take(Coded kind, String key, UUID about, String words);
    }

    /** Shows all rows of a table; their number does not matter. */
    void each(Coded kind, Reader reader) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery(kind.rows())) {
                while (row.next()) {
                    reader.take(kind, row.getString("key"), row.getObject("about", UUID.class), row.getString("words"));
                }
            }
        } catch (SQLException wrong) {
            throw unreadable(wrong);
        }
    }

    private static IOException unreadable(SQLException wrong) {
        return new IOException("The database cannot be read: " + wrong.getMessage(), wrong);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException wrong) {
            throw unreadable(wrong);
        }
    }
}
