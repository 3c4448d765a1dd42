package id.pulang.authentication.throttle;

import id.pulang.identity.transactions.TooManyWait;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Bulkhead around a password encoder: hashes at most a few passwords at once, because each takes memory and a
 * processor. Thread-safe; whoever waits in vain gets {@link PasswordEncoderBusy}.
 */
public final class BoundedPasswordEncoder implements PasswordEncoder {

    private final PasswordEncoder hashing;
    private final Semaphore places;
    private final Duration patience;
    private final Consumer<Runnable> inTransaction;

    /**
     * Keeps to some limits.
     *
     * @param inTransaction how whoever holds a way into the database may wait; few of them may
     */
    public BoundedPasswordEncoder(
            PasswordEncoder hashing, int places, Duration patience, Consumer<Runnable> inTransaction) {
        this.inTransaction = inTransaction;
        this.hashing = hashing;
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> String.valueOf(hashing.encode(password)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> hashing.matches(password, hash));
    }

    private <T> T inTurn(Supplier<T> work) {
        takeAPlace();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void takeAPlace() {
        if (places.tryAcquire()) {
            return;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            waitForAPlace();
            return;
        }
        try {
            inTransaction.accept(this::waitForAPlace);
        } catch (TooManyWait tooMany) {
            throw new PasswordEncoderBusy();
        }
    }

    private void waitForAPlace() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PasswordEncoderBusy();
            }
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new PasswordEncoderBusy();
        }
    }
}
