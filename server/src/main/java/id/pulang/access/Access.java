package id.pulang.access;

import id.pulang.access.codes.Coded;
import id.pulang.access.codes.RowCodes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of access: who acts, who may what, and which agency may see whom. */
@Service
@Transactional
public class Access {

    private final AccountRows accounts;
    private final PostRows posts;
    private final RowCodes codes;
    private final AuditTrail trail;
    private final Clock clock;

    Access(AccountRows accounts, PostRows posts, RowCodes codes, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.codes = codes;
        this.trail = trail;
        this.clock = clock;
    }

    /** Returns who acts now. */
    public Actor actor() {
        return Acting.actor();
    }

    /** Returns who acts now if they have one of the roles; throws {@link Forbidden} if not. */
    public Actor require(Role... roles) {
        Actor actor = Acting.actor();
        if (!Arrays.asList(roles).contains(actor.role())) {
            throw new Forbidden(actor.role() + " may not do this; it is for " + Arrays.toString(roles));
        }
        return actor;
    }

    /** Returns the time zone in which the acting person's post works. */
    public ZoneId zone() {
        return posts.find(Acting.actor().post()).map(Post::zone).orElse(ZoneId.of("Asia/Jakarta"));
    }

    /** Returns today's date at the acting person's post. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /**
     * Returns the account that logs in with the given word, in any case of letters; not one that somebody changed
     * beside the servers.
     */
    public Optional<Account> account(String login) {
        return accounts.byLogin(login).filter(this::isAsWritten);
    }

    private boolean isAsWritten(Account account) {
        Set<UUID> id = Set.of(account.actor().id().value());
        if (codes.broken(Coded.OF_ACCOUNTS, id).isEmpty()) {
            return accounts.agencyOf(account.actor().id())
                    .map(this::seesWhomItWasShown)
                    .orElse(true);
        }
        trail.foundChanged("account", id, account.actor().post());
        return false;
    }

    /** Returns when somebody else gave an account its password; nothing where its owner has chosen another. */
    public Optional<Instant> firstPasswordGivenAt(String login) {
        return accounts.firstPasswordGivenAt(login);
    }

    /**
     * Whether an account is still open and as it was in the given version, and, where it is of an agency, whether that
     * one sees whom a mission has shown it and nobody else.
     */
    public boolean isUnchanged(UserId account, int version) {
        return accounts.isAt(account, version)
                && accounts.agencyOf(account).map(this::seesWhomItWasShown).orElse(true);
    }

    private boolean seesWhomItWasShown(PostCode agency) {
        Set<UUID> broken = codes.brokenOf(agency.value());
        trail.foundChanged("person", broken, agency);
        return broken.isEmpty();
    }

    /** Returns who has the given id. */
    public Optional<Actor> find(UserId id) {
        return accounts.byId(id);
    }

    /** Returns the names of several people who log in, to be shown to colleagues. */
    public Map<UserId, String> names(Collection<UserId> ids) {
        return accounts.names(ids);
    }

    /** Returns the colleagues at the acting person's post, by name. */
    public List<Actor> colleagues() {
        return accounts.at(Acting.actor().post());
    }

    /** Returns the post with the given code. */
    public Optional<Post> post(PostCode code) {
        return posts.find(code);
    }

    /** Returns the agencies at home that can receive people. */
    public List<Post> agencies() {
        return posts.ofKind(Post.Kind.AGENCY);
    }

    /** Lets an agency see people from now on: those who are handed over to it, and no one else. */
    public void show(Collection<UUID> people, PostCode agency) {
        require(Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER);
        posts.show(people, agency, clock.instant());
        trail.wroteAll("shown to " + agency.value(), Purpose.HANDOVER, "person", people, "");
    }

    /** Returns whom the acting person's post may see beside its own people, because they were handed over to it. */
    public Set<UUID> shown() {
        return posts.shown(Acting.actor().post());
    }

    /** Lets the agencies that see one person see another who was found to be the same. */
    public void showThrough(UUID known, UUID same) {
        int agencies = posts.showThrough(known, same, clock.instant());
        leaveTrace("shown as the same person", same, agencies);
    }

    /** Ends what {@link #showThrough} began, once the two were found to be different people. */
    public void hideThrough(UUID known, UUID same) {
        int agencies = posts.hideThrough(known, same);
        leaveTrace("no longer shown as the same person", same, agencies);
    }

    private void leaveTrace(String act, UUID person, int agencies) {
        if (agencies > 0) {
            trail.wrote(act, Purpose.HANDOVER, new Subject("person", person), agencies + " agencies");
        }
    }
}
