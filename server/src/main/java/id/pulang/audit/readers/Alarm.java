package id.pulang.audit.readers;

import id.pulang.identity.PostCode;
import java.time.Instant;

/**
 * Reading that is unusual, or a log-in that is; it accuses nobody and asks the supervisor to ask.
 *
 * @param name of the officer; empty when Pulang did it by itself
 * @param login under which the officer logs in, since two may share a name; empty when Pulang did it by itself
 * @param hour in which it began
 * @param people how many different people were opened, by whatever of theirs; for cases, how many; for a passkey, how
 *     often it was refused; for both steps, of how many accounts
 * @param about the log-ins of the accounts about which it is; how the trail is broken, or of when a backup was; else
 *     empty
 */
public record Alarm(Kind kind, String name, String login, PostCode post, Instant hour, int people, String about) {

    /** Why reading is unusual. */
    public enum Kind {
        /** Somebody was opened whom nobody has a reason to open. */
        CANARY,
        /** Many different people within an hour. */
        MANY,
        /** Many people of other posts within an hour, by headquarters. */
        OTHER_POSTS,
        /** Many cases taken for oneself within an hour. */
        TAKEN,
        /** The officer's passkey says that it has signed less often than before, so that there may be two of it. */
        COPIED_PASSKEY,
        /**
         * A new password was given to an account and its second step taken away within a month, by whomever: with both,
         * somebody could come in as its owner. Told at the post of the account.
         */
        BOTH_STEPS,
        /** A row that decides about a case, an account or who sees whom was changed by somebody else than a server. */
        CHANGED_ROWS,
        /** The second step of the officer's account failed so often that it is closed. */
        CLOSED_STEP,
        /** Accounts were opened: with two of them, one person could be both officers. */
        OPENED_ACCOUNT,
        /** Accounts were moved to another post or role. */
        MOVED_ACCOUNT,
        /** The audit trail is not as it was written. */
        BROKEN_TRAIL,
        /** The database was put back from a backup: accounts, roles and second steps are as they were then. */
        PUT_BACK,
        /** What the public pages rest on was changed by somebody else than a server. */
        CHANGED_PUBLIC_DOOR
    }
}
