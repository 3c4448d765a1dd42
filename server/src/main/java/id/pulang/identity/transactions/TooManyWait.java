package id.pulang.identity.transactions;

/** Thrown when so many wait already that one more would leave others without a way into the database. */
public final class TooManyWait extends RuntimeException {

    TooManyWait() {
        super("too many wait already");
    }
}
