package id.pulang.audit.watch;

import id.pulang.protection.rowcodes.Coded;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The tables whose rows carry codes, read as their owner at a moment that another way into the database has set. */
record StoredTableRows(String url, String owner, String password) {

    private static final int AT_ONCE = 1_000;

    /** Takes a row. */
    @FunctionalInterface
    interface Reader {
        /** Takes the words of a row, and whom it is about. */
        void take(Coded kind, String key, UUID about, String words);
    }

    /** Shows all rows of a table; their number does not matter. */
    void each(String snapshot, Coded kind, Reader reader) throws IOException {
        try (Connection connection = opened();
                Statement statement = connection.createStatement()) {
            statement.execute("set transaction snapshot '%s'".formatted(snapshot));
            statement.execute("set time zone 'UTC'");
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery(kind.rows())) {
                while (row.next()) {
                    reader.take(kind, row.getString("key"), row.getObject("about", UUID.class), row.getString("words"));
                }
            }
        } catch (SQLException wrong) {
            throw new IOException("The database cannot be read: " + wrong.getMessage(), wrong);
        }
    }

    private Connection opened() throws SQLException {
        Connection connection =
                owner.isEmpty() ? DriverManager.getConnection(url) : DriverManager.getConnection(url, owner, password);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        return connection;
    }
}
