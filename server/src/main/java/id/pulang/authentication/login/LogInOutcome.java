package id.pulang.authentication.login;

import id.pulang.authentication.accounts.Account;
import java.time.Duration;

/** What came of a try to log in. */
public sealed interface LogInOutcome {

    /** The name and the password belong together. */
    record Welcome(Account account) implements LogInOutcome {}

    /** They do not; an unknown name and a wrong password answer alike. */
    record Wrong() implements LogInOutcome {}

    /** Too many tries failed; nothing was looked at, and another try is worth while after this time. */
    record Wait(Duration howLong) implements LogInOutcome {}

    /** Too many people log in at this moment. */
    record Busy() implements LogInOutcome {}
}
