package id.pulang.access.once;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What somebody asks for with one request, under an id that their client made.
 *
 * <p>The first transaction of the request that changes something claims the id, so that both happen or neither. Later
 * transactions of the same request are let through. A request is served by one thread.
 */
public final class Command {

    private static final ScopedValue<Command> NOW = ScopedValue.newInstance();

    private Optional<SentId> sent = Optional.empty();
    private boolean claimed;
    private boolean claiming;
    private boolean changed;
    private boolean told;

    private Command() {}

    /** Does a piece of work that may turn out to be a command. */
    public static <T> T during(Callable<T> work) throws Exception {
        return ScopedValue.where(NOW, new Command()).call(work::call);
    }

    /** Returns the command that is being done, if any is. */
    public static Optional<Command> now() {
        return NOW.isBound() ? Optional.of(NOW.get()) : Optional.empty();
    }

    /** Writes what is no change of the matter itself, such as who read it. */
    public static void aside(Runnable writing) {
        boolean before = now().map(command -> command.changed).orElse(false);
        writing.run();
        now().ifPresent(command -> command.changed = before);
    }

    /** Says under which id, and what was sent with it. */
    public void begin(SentId id) {
        sent = Optional.of(id);
    }

    /** Returns the id that the transaction must claim before it changes anything. */
    Optional<SentId> unclaimed() {
        return claimed || claiming ? Optional.empty() : sent;
    }

    /** Returns the id that this request has claimed for good. */
    public Optional<SentId> done() {
        return claimed ? sent : Optional.empty();
    }

    void claims() {
        claiming = true;
    }

    /** Says that the transaction has written rows. */
    public void wrote() {
        changed = true;
    }

    /** Whether the transaction has written rows about the matter itself. */
    public boolean hasChanged() {
        return changed;
    }

    /** Says that the transaction has left a line in the audit trail about what it changes. */
    public void told() {
        told = true;
    }

    /** Whether the transaction has written rows about the matter itself, and no line in the audit trail about them. */
    public boolean isUntold() {
        return changed && !told;
    }

    /** Says that the transaction was committed. */
    public void committed() {
        claimed |= claiming;
    }

    /** Says that a transaction begins or is over; what was claimed and not committed is free again. */
    public void over() {
        claiming = false;
        changed = false;
        told = false;
    }
}
