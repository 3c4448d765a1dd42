package id.pulang.identity.transactions;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What one request changes, across its transactions (Fowler, Patterns of Enterprise Application Architecture).
 *
 * <p>It may carry a claim, such as that of an idempotency key: the first transaction that changes something makes the
 * claim, so that both are committed or neither is. Later transactions of the same request are let through. It is bound
 * to the thread that serves the request and is not thread-safe.
 */
public final class UnitOfWork {

    private static final ScopedValue<UnitOfWork> NOW = ScopedValue.newInstance();

    private Optional<Runnable> claim = Optional.empty();
    private boolean claimed;
    private boolean claiming;
    private boolean changed;
    private boolean told;

    private UnitOfWork() {}

    /** Runs a piece of work that may turn out to change something. */
    public static <T> T during(Callable<T> work) throws Exception {
        return ScopedValue.where(NOW, new UnitOfWork()).call(work::call);
    }

    /** Returns the unit of work of this thread, if there is one. */
    public static Optional<UnitOfWork> now() {
        return NOW.isBound() ? Optional.of(NOW.get()) : Optional.empty();
    }

    /** Writes what is no change of the matter itself, such as who read it. */
    public static void aside(Runnable writing) {
        boolean before = now().map(unit -> unit.changed).orElse(false);
        writing.run();
        now().ifPresent(unit -> unit.changed = before);
    }

    /** Sets what the first transaction that changes something does before; if it throws, nothing is changed. */
    public void claimWith(Runnable claiming) {
        claim = Optional.of(claiming);
    }

    /** Makes the claim if there is one and it was not made yet. */
    public void claim() {
        if (!claimed && !claiming) {
            claim.ifPresent(made -> {
                made.run();
                claiming = true;
            });
        }
    }

    /** Whether a claim was made by a transaction that is committed. */
    public boolean hasClaimed() {
        return claimed;
    }

    /** Notes that the transaction has written rows. */
    void wrote() {
        changed = true;
    }

    /** Whether the transaction has written rows about the matter itself. */
    boolean hasChanged() {
        return changed;
    }

    /** Notes that the transaction has left an entry in the audit trail about what it changes. */
    public void told() {
        told = true;
    }

    /** Whether the transaction has written rows about the matter itself, and no entry in the audit trail about them. */
    boolean isUntold() {
        return changed && !told;
    }

    void committed() {
        claimed |= claiming;
    }

    /** Notes that a transaction begins or is over; what was claimed and not committed is free again. */
    void over() {
        claiming = false;
        changed = false;
        told = false;
    }
}
