package id.pulang.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Opens each transaction in the name of who acts, so that the row-level policies of PostgreSQL know whom they serve.
 *
 * <p>The settings end with the transaction; a connection that goes back to the pool carries nobody's rights.
 */
class ActorTransactions extends JdbcTransactionManager {

    private static final String NAME_THE_ACTOR = """
            select set_config('pulang.user', ?, true), set_config('pulang.post', ?, true), set_config('pulang.scope', ?, true)
            """;

    ActorTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            Acting.present().ifPresent(this::nameTheActor);
        } catch (RuntimeException away) {
            // Else the thread would keep the broken connection, and all later work on it would go there.
            doCleanupAfterCompletion(transaction);
            throw away;
        }
    }

    private void nameTheActor(Actor actor) {
        @Nullable Object holder = TransactionSynchronizationManager.getResource(obtainDataSource());
        if (!(holder instanceof ConnectionHolder connection)) {
            throw new TransactionSystemException("No connection is bound to the transaction");
        }
        set(connection.getConnection(), actor);
    }

    private static void set(Connection connection, Actor actor) {
        try (PreparedStatement statement = connection.prepareStatement(NAME_THE_ACTOR)) {
            statement.setString(1, actor.id().value().toString());
            statement.setString(2, actor.visiblePost());
            statement.setString(3, actor.reachesAllPosts() ? "all-posts" : "own-post");
            statement.execute();
        } catch (SQLException exception) {
            throw new TransactionSystemException("The acting person could not be named to the database", exception);
        }
    }
}
