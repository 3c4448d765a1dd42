package id.pulang.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who acts now, in which role and at which post, and who the other officers are. */
@Service
@Transactional
public class Access {

    /** How long an account is recent. */
    public static final Duration RECENT = Duration.ofHours(24);

    private final OfficerRows officers;
    private final PostRows posts;
    private final Roles roles;
    private final Clock clock;

    Access(OfficerRows officers, PostRows posts, Roles roles, Clock clock) {
        this.officers = officers;
        this.posts = posts;
        this.roles = roles;
        this.clock = clock;
    }

    /** Returns who acts now. */
    public Actor actor() {
        return Acting.actor();
    }

    /** Returns who acts now if they have one of the rights; throws {@link Forbidden} if not. */
    public Actor require(Role... rights) {
        return require(Arrays.asList(rights));
    }

    /** Returns who acts now if they have one of the rights; throws {@link Forbidden} if not. */
    public Actor require(Collection<Role> rights) {
        Actor actor = Acting.actor();
        if (!actor.role().holdsAny(rights)) {
            throw new Forbidden(actor.role() + " may not do this; it is for " + rights);
        }
        return actor;
    }

    /**
     * Requires that who acts, as the second officer, and the first one do not have an account that was opened or
     * changed in the last day and for which no head of mission at headquarters has answered; throws
     * {@link RecentlyChanged} if one has. Every act of two officers asks this before it counts as done. Source:
     * docs/decisions/0041.
     */
    public void requireTwoOfficers(UserId first) {
        List<UserId> both = List.of(first, Acting.actor().id());
        if (officers.anyChanged(both, clock.instant().minus(RECENT))) {
            throw new RecentlyChanged();
        }
    }

    /** Returns the time zone in which the acting person's post works; that of headquarters for one that has none. */
    @Transactional(readOnly = true)
    public ZoneId zone() {
        return posts.find(Acting.actor().post())
                .or(() -> posts.find(PostCode.HEADQUARTERS))
                .map(Post::zone)
                .orElse(ZoneOffset.UTC);
    }

    /** Returns today's date at the acting person's post. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** Returns the last moment of a day at the acting person's post, as fine as the database tells time. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /** Returns who has the given id. */
    public Optional<Actor> find(UserId id) {
        return officers.byId(id, clock.instant());
    }

    /**
     * Whether somebody who began a work may no longer go on with it: their account was closed since, or no longer has
     * the role. Work in the background asks this before it acts in their name.
     */
    public boolean isNoLonger(Actor actor) {
        return officers.isOther(actor, clock.instant());
    }

    /** Returns the names of several people who log in, to be shown to colleagues. */
    public Map<UserId, String> names(Collection<UserId> ids) {
        return officers.names(ids);
    }

    /** Finds officers by the names with which they log in, in small letters, in each of their roles in force. */
    public List<Actor> byLogin(Collection<String> logins) {
        return logins.isEmpty() ? List.of() : officers.byLogin(logins, clock.instant());
    }

    /** Returns the names with which several people log in, by which colleagues mention them. */
    public Map<UserId, String> logins(Collection<UserId> ids) {
        return officers.logins(ids);
    }

    /** Returns the colleagues at the acting person's post, by name. */
    public List<Actor> colleagues() {
        return colleaguesWho(_ -> true);
    }

    /**
     * Returns the colleagues at the acting person's post who fit in one of their roles there, by name, each once and in
     * the oldest role that fits.
     */
    public List<Actor> colleaguesWho(Predicate<Actor> fits) {
        return officersAt(Acting.actor().post(), fits);
    }

    /** Returns who works at a post and fits in one of their roles there, by name, each once. */
    public List<Actor> officersAt(PostCode post, Predicate<Actor> fits) {
        Map<UserId, Actor> each = new LinkedHashMap<>();
        officers.at(post, clock.instant()).stream()
                .filter(fits)
                .forEach(officer -> each.putIfAbsent(officer.id(), officer));
        return List.copyOf(each.values());
    }

    /** Whether a post is open and somebody works there who fits in one of their roles there. */
    public boolean hasSomebody(PostCode post, Predicate<Actor> fits) {
        return posts.find(post).filter(Post::open).isPresent()
                && officers.at(post, clock.instant()).stream().anyMatch(fits);
    }

    /** Returns the roles of the acting person that are in force, the oldest first; one of them is in hand. */
    @Transactional(readOnly = true)
    public List<Assignment> assignments() {
        return officers.inForce(Acting.actor().id(), clock.instant());
    }

    /** Returns all roles that an account holds, held or will hold, the oldest first. */
    public List<Assignment> assignments(UserId account) {
        return officers.assignments(account);
    }

    /**
     * Whether a role works at a post: the pack of the post has it, and what an agency may see is what was handed over
     * to it; at a mission or the headquarters that would be everybody.
     */
    public boolean works(PackRole role, PostCode code) {
        return posts.find(code)
                .filter(Post::open)
                .filter(post -> roles.known(code, role.code()))
                .filter(post -> (post.kind() == Post.Kind.AGENCY) == role.holds(Role.RECEIVING_AGENCY))
                .isPresent();
    }

    /** Returns the roles of all packs. */
    public Roles roles() {
        return roles;
    }

    /** Returns the post with the given code. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Post> post(PostCode code) {
        return posts.find(code);
    }

    /** Returns how a post is called in a language; its code where there is none. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public String postName(PostCode code, String language) {
        return posts.find(code).map(post -> post.name(language)).orElse(code.value());
    }

    /** Returns all posts, also closed ones. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Post> allPosts() {
        return posts.all();
    }

    /** Returns the posts at which someone can work. */
    public List<Post> posts() {
        return posts.all().stream().filter(Post::open).toList();
    }

    /** Returns the missions and the headquarters, where people are served. */
    public List<Post> serving() {
        return Stream.of(Post.Kind.MISSION, Post.Kind.HEADQUARTERS)
                .flatMap(kind -> posts.ofKind(kind).stream())
                .filter(Post::open)
                .toList();
    }

    /** Returns the agencies at home and their offices, also those that are closed or receive nobody. */
    public List<Post> agencies() {
        return posts.ofKind(Post.Kind.AGENCY);
    }

    /** Returns the offices of agencies to which people can be handed over. */
    public List<Post> receiving() {
        return agencies().stream().filter(Post::receives).toList();
    }

    /** Returns the agency to which an office belongs, or the post itself if it stands alone. */
    public Post agencyOf(Post office) {
        return posts.agencyOf(office.code()).orElse(office);
    }

    /** Returns the other offices of the acting person's agency to which people can be handed on. */
    public List<Post> besides() {
        return posts.besides(Acting.actor().post());
    }
}
