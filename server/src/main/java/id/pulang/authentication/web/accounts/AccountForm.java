package id.pulang.authentication.web.accounts;

import id.pulang.authentication.accounts.NewAccount;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.Roles;
import id.pulang.identity.endpoints.UnreadableRequest;

/** What was filled in about a new account. */
public record AccountForm(String login, String name, String role, String post, String section) {

    static final AccountForm EMPTY = new AccountForm("", "", Role.REGISTRATION_OFFICER.name(), "", "");

    /** Reads it, with the role as the pack of the post has it. */
    NewAccount account(Roles roles) {
        PostCode at = UnreadableRequest.read(() -> new PostCode(post));
        return new NewAccount(login.strip(), name.strip(), roles.at(at, role), at, section.strip());
    }
}
