package id.pulang.identity.transactions;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transaction manager that names who acts to PostgreSQL, so that row-level security (RLS) knows whom it serves.
 *
 * <p>The settings end with the transaction; a connection that goes back to the pool carries nobody's rights. A
 * transaction of ours that changes something makes the claim of the {@link UnitOfWork} that it belongs to.
 */
class ActorTransactions extends JdbcTransactionManager {

    private static final String NAME_THE_ACTOR = """
            select set_config('pulang.user', ?, true), set_config('pulang.post', ?, true), set_config('pulang.scope', ?, true)
            """;

    private static final String OURS = "id.pulang.";

    private final ObjectProvider<CommitHook> hooks;

    ActorTransactions(DataSource dataSource, ObjectProvider<CommitHook> hooks) {
        super(dataSource);
        this.hooks = hooks;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        UnitOfWork.now().ifPresent(UnitOfWork::over);
        try {
            Acting.present().ifPresent(this::nameTheActor);
        } catch (RuntimeException away) {
            // Else the thread would keep the broken connection, and all later work on it would go there.
            doCleanupAfterCompletion(transaction);
            throw away;
        }
    }

    /** What a door has changed without a word to the audit trail is done once as well, and gets a line there. */
    @Override
    protected void prepareForCommit(DefaultTransactionStatus status) {
        boolean ours = status.isNewTransaction() && status.getTransactionName().startsWith(OURS);
        if (ours) {
            UnitOfWork.now().filter(UnitOfWork::hasChanged).ifPresent(unit -> close(unit, status));
        }
        super.prepareForCommit(status);
    }

    private void close(UnitOfWork unit, DefaultTransactionStatus status) {
        unit.claim();
        if (unit.isUntold()) {
            String door = status.getTransactionName().substring(OURS.length());
            hooks.forEach(hook -> hook.changedWithoutEntry(door));
        }
    }

    /** All rows are written by then, also by who listens just before the end. */
    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        if (!status.isReadOnly()) {
            UnitOfWork.aside(() -> hooks.forEach(CommitHook::beforeCommit));
        }
        super.doCommit(status);
        UnitOfWork.now().ifPresent(UnitOfWork::committed);
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        UnitOfWork.now().ifPresent(UnitOfWork::over);
        super.doCleanupAfterCompletion(transaction);
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
