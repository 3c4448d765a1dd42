package id.pulang.identity.transactions;

import java.time.Duration;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins a transaction anew that was undone because too many waited within one, or because two waited for each other so
 * that the database ended one of them. It waits in between without a transaction, a few seconds in all; then the caller
 * hears of it. Only the outermost transaction begins anew, since all within it was undone with it.
 */
final class TransactionRetry implements MethodInterceptor {

    private static final int MOST_TIMES = 20;
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Work that opens a transaction of its own. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object, E extends Throwable> {
        T run() throws E;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        return again(() -> ((ProxyMethodInvocation) invocation).invocableClone().proceed());
    }

    static <T extends @Nullable Object, E extends Throwable> T again(Work<T, E> work) throws E {
        int left = TransactionSynchronizationManager.isActualTransactionActive() ? 0 : MOST_TIMES;
        while (true) {
            try {
                return work.run();
            } catch (TooManyWait | PessimisticLockingFailureException undone) {
                if (left-- == 0 || !hasPaused()) {
                    throw undone;
                }
            }
        }
    }

    private static boolean hasPaused() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Transactions that are opened by hand, begun anew in the same way. */
    static final class Template extends TransactionTemplate {

        private static final long serialVersionUID = 1;

        Template(PlatformTransactionManager transactions) {
            super(transactions);
        }

        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            return again(() -> super.execute(action));
        }
    }
}
