package id.pulang.authentication.web.accounts;

import id.pulang.authentication.accounts.NewAccount;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;

/** What was filled in about a new account. */
public record AccountForm(String login, String name, Role role, String post, String section) {

    static final AccountForm EMPTY = new AccountForm("", "", Role.REGISTRATION_OFFICER, "", "consular");

    NewAccount account() {
        return new NewAccount(login.strip(), name.strip(), role, new PostCode(post), section.strip());
    }
}
