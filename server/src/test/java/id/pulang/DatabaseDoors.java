package id.pulang;

import id.pulang.installation.database.ApplicationRole;
import id.pulang.installation.database.RunningDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Ways round the application, straight into its database. */
public final class DatabaseDoors {

    private final RunningDatabase database;
    private final ApplicationRole role;

    private DatabaseDoors(RunningDatabase database, ApplicationRole role) {
        this.database = database;
        this.role = role;
    }

    /** Those of the database that an application works with. */
    public static DatabaseDoors of(ApplicationContext application) {
        return new DatabaseDoors(
                application.getBean(RunningDatabase.class), application.getBean(ApplicationRole.class));
    }

    /** Comes in as the owner of the tables, whom no policy holds back. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(database.url(), database.owner(), database.password());
    }

    /** Comes in as the application does, with nobody acting. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(database.url(), ApplicationRole.NAME, role.password());
    }

    /** Comes in as the application does while somebody of a post acts. */
    public Connection acting(String post, String scope) throws SQLException {
        var connection = asApplication();
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('pulang.post', '%s', false)".formatted(post));
            statement.execute("select set_config('pulang.scope', '%s', false)".formatted(scope));
        }
        return connection;
    }

    /** Changes something through a connection, which is closed. */
    public static void tell(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Asks through a connection, which is closed, and returns the first column of the answer. */
    public static List<String> ask(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
