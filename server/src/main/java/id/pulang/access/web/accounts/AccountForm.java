package id.pulang.access.web.accounts;

import id.pulang.access.NewAccount;
import id.pulang.access.PostCode;
import id.pulang.access.Role;

/** What was filled in about a new account. */
public record AccountForm(String login, String name, Role role, String post, String section) {

    static final AccountForm EMPTY = new AccountForm("", "", Role.REGISTRATION_OFFICER, "", "consular");

    NewAccount account() {
        return new NewAccount(login.strip(), name.strip(), role, new PostCode(post), section.strip());
    }
}
