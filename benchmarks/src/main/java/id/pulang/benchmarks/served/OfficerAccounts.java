package id.pulang.benchmarks.served;

import id.pulang.authentication.accounts.AccountOpening;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Accounts of consular officers of one post, all with the same password. */
public final class OfficerAccounts {

    /** The password of each. */
    public static final String PASSWORD = "lima kuda mencari embun";

    private static final Actor ADMINISTRATOR = new Actor(
            new UserId(new UUID(0, 1)), "administrator", Role.ADMINISTRATOR, PostCode.HEADQUARTERS, "administration");

    private OfficerAccounts() {}

    /** Opens so many accounts and returns under which names they log in. */
    public static List<String> open(Served served, int count) throws IOException {
        var accounts = served.bean(Accounts.class);
        var names = new ArrayList<String>();
        for (int at = 0; at < count; at++) {
            String name = "bench.officer" + at;
            var account = new NewAccount(name, name, Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
            AccountOpening opening = Acting.as(ADMINISTRATOR, () -> accounts.open(account));
            if (!(opening instanceof AccountOpening.Opened opened)) {
                throw new IOException("The account was not opened: " + opening);
            }
            var owner = new Actor(opened.id(), name, account.role(), account.post(), account.section());
            Acting.as(owner, () -> accounts.choosePassword(PASSWORD));
            names.add(name);
        }
        return names;
    }
}
