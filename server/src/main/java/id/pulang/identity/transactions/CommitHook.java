package id.pulang.identity.transactions;

/** Takes part in the end of each transaction; whatever it throws takes the transaction back. */
public interface CommitHook {

    /**
     * Called before the commit of a transaction that has written rows and left no entry in the audit trail about them.
     *
     * @param door the class and method that the transaction was opened for, without {@code id.pulang.}
     */
    void changedWithoutEntry(String door);

    /** Called as the last work of a transaction that is not read-only, after all other rows were written. */
    void beforeCommit();
}
