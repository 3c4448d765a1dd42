package id.pulang.authentication.login;

import id.pulang.authentication.accounts.Account;

/** What somebody other than the password says of who wants to log in. */
public sealed interface Vouch {

    /** It is the owner of the account. */
    record For(Account account) implements Vouch {}

    /**
     * It is nobody with an account here.
     *
     * @param why for the audit trail, never about a person
     */
    record Nobody(String why) implements Vouch {}

    /** Nothing was said. */
    record Away() implements Vouch {}
}
