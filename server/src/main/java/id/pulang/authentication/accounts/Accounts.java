package id.pulang.authentication.accounts;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Assignment;
import id.pulang.identity.Forbidden;
import id.pulang.identity.IdSource;
import id.pulang.identity.NotFound;
import id.pulang.identity.PackRole;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import java.time.Clock;
import java.time.Instant;
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

    private static final NewAccount FIRST =
            new NewAccount("admin", "Administrator", Role.ADMINISTRATOR, PostCode.HEADQUARTERS, "administration");

    private final AccountRows accounts;
    private final Access posts;
    private final PasswordEncoder passwords;
    private final IdSource ids;
    private final AuditTrail trail;
    private final Clock clock;

    private final RandomPasswords random = new RandomPasswords();

    Accounts(
            AccountRows accounts,
            Access posts,
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
        return accounts.all(clock.instant());
    }

    /** Returns the posts at which someone can work. */
    public List<Post> posts() {
        return posts.posts();
    }

    /** Returns an open account. */
    public Account find(UserId id) {
        require();
        return accounts.account(id, clock.instant()).orElseThrow(() -> new NotFound("account " + id.value()));
    }

    /** Opens an account under a name that nobody has or had. */
    public AccountOpening open(NewAccount account) {
        require();
        Set<AccountProblem> problems = problems(account);
        if (!problems.isEmpty()) {
            return new AccountOpening.Refused(problems);
        }
        String password = random.next();
        Account made = made(account, password, true);
        if (!accounts.open(made, clock.instant())) {
            return new AccountOpening.Refused(Set.of(AccountProblem.NAME_TAKEN));
        }
        changed(made.actor().id());
        wrote("opened account", made.actor().id(), place(made.actor()));
        return new AccountOpening.Opened(made.actor().id(), password);
    }

    /**
     * Gives someone else a role and a post in the place of all that they have, which ends their sessions; or says what
     * is wrong.
     */
    public Set<AccountProblem> move(UserId id, PackRole role, PostCode post, String section) {
        requireForAnother(id);
        Account before = find(id);
        if (!NewAccount.isSection(section)) {
            return Set.of(AccountProblem.NO_SECTION);
        }
        if (!posts.works(role, post)) {
            return Set.of(AccountProblem.OTHER_POST);
        }
        Instant now = clock.instant();
        accounts.move(id, new Assignment(ids.next(), role, post, section, now, null), now);
        changed(id);
        wrote("moved account", id, place(before.actor()) + " to " + place(find(id).actor()));
        return Set.of();
    }

    /** Gives someone else a first password again and returns it; ends their sessions and changes nothing else. */
    public String giveFirstPassword(UserId id) {
        requireForAnother(id);
        String password = random.next();
        if (!accounts.changePassword(id, String.valueOf(passwords.encode(password)), Optional.of(clock.instant()))) {
            throw new NotFound("account " + id.value());
        }
        changed(id);
        wrote("gave first password", id, "");
        return password;
    }

    /**
     * Notes that what an account logs in with, or what it may, has changed: for a day it is no second officer, unless a
     * head of mission at headquarters answers for it.
     */
    public void changed(UserId id) {
        accounts.changed(id, clock.instant());
    }

    /** Returns the accounts that are recent, the latest first, also those for which somebody has answered. */
    public List<RecentAccount> recent() {
        requireHeadOfHeadquarters();
        return accounts.changedAfter(clock.instant().minus(Access.RECENT), clock.instant());
    }

    /**
     * Answers for a recent account, so that its owner may be a second officer at once.
     *
     * @param changedAt when it was changed, as the page said; after another change it must be looked at anew
     * @param reason how the acting person knows that it is right
     */
    public AccountAnswer answerFor(UserId id, Instant changedAt, String reason) {
        Actor head = requireHeadOfHeadquarters();
        posts.requireTwoOfficers(head.id());
        if (id.equals(head.id())) {
            return AccountAnswer.OWN;
        }
        var answer = new RecentAccount.Answer(head.id(), reason.strip());
        if (!answer.isReasoned()) {
            return AccountAnswer.REASON_LENGTH;
        }
        if (!accounts.answer(id, changedAt, answer, clock.instant())) {
            return AccountAnswer.OUTDATED;
        }
        wrote("answered for account", id, "");
        return AccountAnswer.ANSWERED;
    }

    /** Ends the sessions of someone else's account on every server. */
    public void endSessions(UserId id, String why) {
        requireForAnother(id);
        accounts.endSessions(id);
        wrote(why, id, "");
    }

    /** Ends all sessions of the acting person, on every server. */
    public void endOwnSessions() {
        accounts.endSessions(own().actor().id());
    }

    /** Ends all sessions of the acting person that began under a version; says no if the account has changed since. */
    public boolean endOwnSessions(int version) {
        return accounts.endSessions(own().actor().id(), version);
    }

    /** Gives the acting person a password of their own choice, which ends all their sessions; or says what is wrong. */
    public Set<PasswordProblem> choosePassword(String password) {
        Account own = own();
        Set<PasswordProblem> problems =
                PasswordRules.problems(password, own.login(), own.actor().name());
        if (problems.isEmpty() && passwords.matches(password, own.passwordHash())) {
            problems.add(PasswordProblem.SAME);
        }
        if (problems.isEmpty()) {
            accounts.changePassword(own.actor().id(), String.valueOf(passwords.encode(password)), Optional.empty());
            wrote("changed password", own.actor().id(), "");
        }
        return problems;
    }

    /** Returns the account of the acting person. */
    public Account own() {
        return accounts.account(Acting.actor().id(), clock.instant())
                .orElseThrow(() -> new Forbidden("the account is closed"));
    }

    /** Closes an account; what its owner did stays in the records. */
    public void close(UserId id) {
        requireForAnother(id);
        accounts.close(id);
        wrote("closed account", id, "");
    }

    /**
     * Opens an administrator's account where nobody can log in yet and returns its password; or gives it another, where
     * nobody can any more since the first password was given before a moment and never used.
     */
    public Optional<String> openFirst(Instant givenAfter) {
        if (accounts.anyComesIn(givenAfter)) {
            return Optional.empty();
        }
        String password = random.next();
        Account first = made(FIRST, password, true);
        boolean opened = accounts.byLogin(first.login(), Optional.empty(), clock.instant())
                .map(Account::actor)
                .map(unused -> accounts.changePassword(unused.id(), first.passwordHash(), Optional.of(clock.instant())))
                .orElseGet(() -> accounts.open(first, clock.instant()));
        return opened ? Optional.of(password) : Optional.empty();
    }

    /** Opens the accounts of a demonstration, all with one password, where nobody can log in yet. */
    public void openForDemonstration(List<NewAccount> invented, String password) {
        if (accounts.any()) {
            throw new Forbidden("accounts of a demonstration are opened in an empty database only");
        }
        invented.forEach(account -> accounts.open(made(account, password, false), clock.instant()));
    }

    private Set<AccountProblem> problems(NewAccount account) {
        Set<AccountProblem> problems = account.problems();
        if (!posts.works(account.role(), account.post())) {
            problems.add(AccountProblem.OTHER_POST);
        }
        return problems;
    }

    /** Two officers of two sections approve what neither may alone, so nobody works in a section without a name. */
    private static String place(Actor actor) {
        return "%s at %s, section %s".formatted(actor.role(), actor.post().value(), actor.section());
    }

    private void wrote(String act, UserId account, String detail) {
        trail.wrote(act, Purpose.LOG_IN, new Subject("account", account.value()), detail);
    }

    private Account made(NewAccount account, String password, boolean first) {
        Actor actor =
                new Actor(new UserId(ids.next()), account.name(), account.role(), account.post(), account.section());
        return new Account(
                actor,
                account.login().toLowerCase(Locale.ROOT),
                String.valueOf(passwords.encode(password)),
                1,
                first,
                ids.next());
    }

    private Actor requireHeadOfHeadquarters() {
        Actor head = posts.require(Role.HEAD_OF_MISSION);
        if (!head.post().equals(PostCode.HEADQUARTERS)) {
            throw new Forbidden("for recent accounts the head at headquarters answers");
        }
        return head;
    }

    private static void requireForAnother(UserId id) {
        require();
        if (id.equals(Acting.actor().id())) {
            throw new Forbidden("nobody does this to their own account");
        }
    }

    private static void require() {
        if (!Acting.actor().holds(Role.ADMINISTRATOR)) {
            throw new Forbidden("accounts are the administrator's");
        }
    }
}
