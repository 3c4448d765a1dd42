package id.pulang.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the accounts: who may log in, opened and closed by an administrator. */
@Service
@Transactional
public class Accounts {

    private static final int PASSWORD_BYTES = 12;

    private final AccountRows accounts;
    private final PostRows posts;
    private final PasswordEncoder passwords;
    private final IdSource ids;
    private final AuditTrail trail;
    private final Clock clock;

    private final SecureRandom random = new SecureRandom();

    Accounts(
            AccountRows accounts,
            PostRows posts,
            PasswordEncoder passwords,
            IdSource ids,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.passwords = passwords;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /** Returns the open accounts, by post and name. */
    public List<Account> all() {
        require();
        return accounts.all();
    }

    /** Returns the posts at which someone can work. */
    public List<Post> posts() {
        return posts.all();
    }

    /** Opens an account and returns its first password, which is shown once and kept only as a hash. */
    public String open(NewAccount account) {
        require();
        mustFit(account.role(), account.post());
        String password = newPassword();
        accounts.save(made(account, password), clock.instant());
        accounts.byLogin(account.login())
                .ifPresent(saved -> wrote(
                        "opened account",
                        saved.actor().id(),
                        account.role() + " at " + account.post().value()));
        return password;
    }

    /** Ends the sessions of someone else's account on every server. */
    public void endSessions(UserId id, String why) {
        require();
        if (id.equals(Acting.actor().id())) {
            throw new Forbidden("nobody does this to their own account");
        }
        accounts.endSessions(id);
        wrote(why, id, "");
    }

    /** Ends all sessions of the acting person, on every server. */
    public void endOwnSessions() {
        accounts.endSessions(own().actor().id());
    }

    /** Gives the acting person a password of their own choice, which ends all their sessions; or says what is wrong. */
    public Set<PasswordProblem> choosePassword(String password) {
        Account own = own();
        Set<PasswordProblem> problems =
                PasswordRules.problems(password, own.login(), own.actor().name());
        if (problems.isEmpty()) {
            accounts.changePassword(own.actor().id(), String.valueOf(passwords.encode(password)));
            wrote("changed password", own.actor().id(), "");
        }
        return problems;
    }

    /** Returns the account of the acting person. */
    public Account own() {
        return accounts.account(Acting.actor().id()).orElseThrow(() -> new Forbidden("the account is closed"));
    }

    /** Closes an account; what its owner did stays in the records. */
    public void close(UserId id) {
        require();
        if (id.equals(Acting.actor().id())) {
            throw new Forbidden("nobody closes their own account");
        }
        accounts.close(id);
        wrote("closed account", id, "");
    }

    /** Opens an administrator's account where nobody can log in yet and returns its password. */
    public Optional<String> openFirst() {
        if (accounts.any()) {
            return Optional.empty();
        }
        String password = newPassword();
        NewAccount first =
                new NewAccount("admin", "Administrator", Role.ADMINISTRATOR, PostCode.HEADQUARTERS, "administration");
        accounts.save(made(first, password), clock.instant());
        return Optional.of(password);
    }

    /** Opens the accounts of a demonstration, all with one password, where nobody can log in yet. */
    public void openForDemonstration(List<NewAccount> invented, String password) {
        if (accounts.any()) {
            throw new Forbidden("accounts of a demonstration are opened in an empty database only");
        }
        invented.forEach(account -> accounts.save(made(account, password), clock.instant()));
    }

    /**
     * What an agency may see is what was handed over to it; at a mission or the headquarters that would be everybody.
     */
    private void mustFit(Role role, PostCode code) {
        boolean isAgency =
                posts.find(code).filter(post -> post.kind() == Post.Kind.AGENCY).isPresent();
        if (isAgency != (role == Role.RECEIVING_AGENCY)) {
            throw new IllegalArgumentException("%s does not work at %s".formatted(role, code.value()));
        }
    }

    private void wrote(String act, UserId account, String detail) {
        trail.wrote(act, Purpose.LOG_IN, new Subject("account", account.value()), detail);
    }

    private Account made(NewAccount account, String password) {
        Actor actor =
                new Actor(new UserId(ids.next()), account.name(), account.role(), account.post(), account.section());
        return new Account(
                actor, account.login().toLowerCase(Locale.ROOT), String.valueOf(passwords.encode(password)), 1);
    }

    private String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void require() {
        if (Acting.actor().role() != Role.ADMINISTRATOR) {
            throw new Forbidden("accounts are the administrator's");
        }
    }
}
