package id.pulang.walk;

import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Somebody in every role, logged in over HTTP. */
final class Walkers {

    private final String walk;
    private final Accounts accounts;
    private final VerifiedAccounts verified;
    private final int port;

    /** Those of one walk, whose name is in theirs. */
    Walkers(String walk, Accounts accounts, VerifiedAccounts verified, int port) {
        this.walk = walk;
        this.accounts = accounts;
        this.verified = verified;
        this.port = port;
    }

    /** One of each role at a post; those of an agency and administrators have posts of their own. */
    Map<Role, Visitor> at(String post) {
        Map<Role, Visitor> walkers = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            walkers.put(role, walker(role, post));
        }
        return walkers;
    }

    /** An account that nobody misses. */
    UUID scrap() {
        String login = walk + ".scrap";
        open(login, Role.REVIEWER, "PNH");
        return Acting.as(SomeActors.administrator(), () -> verified.account(login))
                .orElseThrow()
                .actor()
                .id()
                .value();
    }

    /** Somebody of this role at a post. */
    Visitor walker(Role role, String post) {
        String login = "%s.%s.%d".formatted(walk, post.toLowerCase(Locale.ROOT), role.ordinal());
        String own = switch (role) {
            case RECEIVING_AGENCY -> "KEMENSOS";
            case ADMINISTRATOR -> "HQ";
            default -> post;
        };
        return Visitor.loggedIn(port, login, open(login, role, own));
    }

    private String open(String login, Role role, String post) {
        var account = new NewAccount(login, "Pejalan " + role, role, new PostCode(post), role.name());
        return SomeAccounts.open(accounts, account);
    }
}
