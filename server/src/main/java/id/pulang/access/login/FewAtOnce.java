package id.pulang.access.login;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets only a few passwords be hashed at a time, because each takes memory and a whole processor. */
final class FewAtOnce implements PasswordEncoder {

    private final PasswordEncoder hashing;
    private final Semaphore places;
    private final Duration patience;

    FewAtOnce(PasswordEncoder hashing, int places, Duration patience) {
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
        waitForAPlace();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void waitForAPlace() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
    }
}
