package id.pulang.protection;

import id.pulang.protection.DataKeys.DataKey;
import id.pulang.protection.DataKeys.Wrapped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Data keys that the open transaction of this thread has made. Others learn of them when it is committed, and never if
 * it is not: what they sealed with a key that was rolled back could not be opened again.
 */
final class PendingKeys {

    private final Consumer<Map<DataKey, Wrapped>> whenCommitted;

    PendingKeys(Consumer<Map<DataKey, Wrapped>> whenCommitted) {
        this.whenCommitted = whenCommitted;
    }

    Optional<Wrapped> find(DataKey key) {
        return bound().map(made -> made.keys.get(key));
    }

    void put(DataKey key, Wrapped wrapped) {
        bound().orElseGet(this::begin).keys.put(key, wrapped);
    }

    private Optional<Made> bound() {
        return Optional.ofNullable((Made) TransactionSynchronizationManager.getResource(this));
    }

    private Made begin() {
        var made = new Made();
        TransactionSynchronizationManager.registerSynchronization(made);
        TransactionSynchronizationManager.bindResource(this, made);
        return made;
    }

    private final class Made implements TransactionSynchronization {

        private final Map<DataKey, Wrapped> keys = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PendingKeys.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PendingKeys.this, this);
        }

        @Override
        public void afterCommit() {
            whenCommitted.accept(keys);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PendingKeys.this);
        }
    }
}
