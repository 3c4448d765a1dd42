package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.installation.database.RunningDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Rows of two tables that belong together; no backup may hold one of a pair without the other. */
final class WrittenPairs {

    private static final String OURS = "until = '2035-10-22'";

    private WrittenPairs() {}

    /** Writes into two tables at once, again and again, until it is enough. */
    static void write(RunningDatabase database, AtomicBoolean enough) {
        try (var connection = WholeDatabase.connect(database)) {
            connection.setAutoCommit(false);
            for (int number = 0; !enough.get(); number++) {
                WholeDatabase.execute(
                        connection,
                        "insert into access.answered_challenge values (sha256('pair-%d'), '2035-10-22')"
                                .formatted(number));
                WholeDatabase.execute(
                        connection,
                        "insert into access.log_in_try values ('PAIR', 'pair-%d', 0, '2025-10-22')".formatted(number));
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void mustBeWhole(RunningDatabase restored) throws SQLException {
        try (var connection = WholeDatabase.connect(restored)) {
            String pairs =
                    WholeDatabase.ask(connection, "select count(*) from access.log_in_try where key like 'pair-%'");
            assertThat(WholeDatabase.ask(connection, "select count(*) from access.answered_challenge where " + OURS))
                    .isEqualTo(pairs);
        }
    }

    static void takeBack(Connection connection) throws SQLException {
        WholeDatabase.execute(connection, "delete from access.answered_challenge where " + OURS);
        WholeDatabase.execute(connection, "delete from access.log_in_try where key like 'pair-%'");
    }
}
