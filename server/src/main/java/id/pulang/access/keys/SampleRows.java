package id.pulang.access.keys;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Some rows of sealed columns, as the owner of the database reads them. */
final class SampleRows implements AutoCloseable {

    private final Connection connection;

    private SampleRows(Connection connection) {
        this.connection = connection;
    }

    /** A sealed column, and the column that names its row. */
    record Column(String table, String name, String id) {}

    /** A sealed value, and the place it was sealed for. */
    record Value(String place, byte[] sealed) {}

    static SampleRows of(String url, String owner, String password) throws IOException {
        try {
            return new SampleRows(
                    owner.isEmpty()
                            ? DriverManager.getConnection(url)
                            : DriverManager.getConnection(url, owner, password));
        } catch (SQLException wrong) {
            throw unreadable(wrong);
        }
    }

    List<Value> some(Column column, int most) throws IOException {
        String sql = "select %2$s, %3$s from %1$s where %2$s is not null order by random() limit %4$d"
                .formatted(column.table(), column.name(), column.id(), most);
        List<Value> some = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                some.add(new Value(
                        "%s.%s.%s".formatted(column.table(), column.name(), rows.getString(2)), rows.getBytes(1)));
            }
            return some;
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
