package id.pulang;

import id.pulang.authentication.accounts.AccountOpening;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;

/** Accounts of invented officers. */
public final class SomeAccounts {

    private static final String CHOSEN = "lima kuda mencari embun";

    private SomeAccounts() {}

    /** Opens an account whose owner chooses a password at once, and returns that one. */
    public static String open(Accounts accounts, NewAccount account) {
        AccountOpening.Opened opened = opened(accounts, account);
        var owner = new Actor(opened.id(), account.name(), account.role(), account.post(), account.section());
        var problems = Acting.as(owner, () -> accounts.choosePassword(CHOSEN));
        if (!problems.isEmpty()) {
            throw new AssertionError(account + ": " + problems);
        }
        return CHOSEN;
    }

    /** Opens an account and returns its first password. */
    public static String firstPassword(Accounts accounts, NewAccount account) {
        return opened(accounts, account).password();
    }

    private static AccountOpening.Opened opened(Accounts accounts, NewAccount account) {
        AccountOpening outcome = Acting.as(SomeActors.administrator(), () -> accounts.open(account));
        if (outcome instanceof AccountOpening.Opened opened) {
            return opened;
        }
        throw new AssertionError(account + ": " + outcome);
    }
}
