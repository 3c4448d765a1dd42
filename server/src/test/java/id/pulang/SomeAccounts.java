package id.pulang;

import id.pulang.authentication.accounts.AccountOpening;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import java.util.UUID;

/** Accounts of invented officers. */
public final class SomeAccounts {

    private static final String CHOSEN = "lima kuda mencari embun";

    private SomeAccounts() {}

    /**
     * Opens an account whose owner chooses a password at once, and returns that one; a head at headquarters answers for
     * it, so that the owner may be a second officer on the first day.
     */
    public static String open(Accounts accounts, NewAccount account) {
        String chosen = openUnanswered(accounts, account);
        answered(accounts, account.login());
        return chosen;
    }

    /** A head at headquarters answers for an account that was opened or changed. */
    public static void answered(Accounts accounts, String login) {
        Acting.as(SomeActors.headAtHeadquarters(), () -> answerForAll(accounts, login));
    }

    /** Opens an account for a new officer of the mission in a role, and returns its owner. */
    public static Actor officer(Accounts accounts, VerifiedAccounts verified, Role role) {
        String login = "new." + UUID.randomUUID();
        open(
                accounts,
                new NewAccount(login, "Petugas baru", role, SomeActors.head().post(), "consular"));
        return verified.account(login).orElseThrow().actor();
    }

    private static void answerForAll(Accounts accounts, String login) {
        accounts.recent().stream()
                .filter(each -> each.account().login().equalsIgnoreCase(login))
                .forEach(each -> accounts.answerFor(
                        each.account().actor().id(), each.changedAt(), "An invented officer, whom I have seen"));
    }

    /** Opens an account whose owner chooses a password at once, for which nobody answers, and returns that one. */
    public static String openUnanswered(Accounts accounts, NewAccount account) {
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
