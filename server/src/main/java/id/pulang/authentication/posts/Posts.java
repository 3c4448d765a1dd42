package id.pulang.authentication.posts;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.IdSource;
import id.pulang.identity.NotFound;
import id.pulang.identity.OfficePurpose;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of posts: an administrator opens offices, renames and closes them, and sees nobody who is with them.
 *
 * <p>The database itself lets nobody else write them (docs/decisions/0045).
 */
@Service
@Transactional
public class Posts {

    private static final int LONGEST_NAME = 80;

    private final Access access;
    private final OfficeRows rows;
    private final IdSource ids;
    private final AuditTrail trail;
    private final Clock clock;

    Posts(Access access, OfficeRows rows, IdSource ids, AuditTrail trail, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /** Returns all posts, each after the one above it. */
    public List<PostStanding> all() {
        access.require(Role.ADMINISTRATOR);
        List<Post> posts = access.allPosts();
        List<PostStanding> tree = new ArrayList<>();
        posts.stream()
                .filter(post -> post.parent() == null)
                .sorted(Comparator.comparing(Post::kind)
                        .reversed()
                        .thenComparing(post -> post.code().value()))
                .forEach(root -> add(tree, posts, root, 0));
        return tree;
    }

    private void add(List<PostStanding> tree, List<Post> posts, Post post, int depth) {
        tree.add(standing(post, posts, depth));
        posts.stream()
                .filter(each -> post.code().equals(each.parent()))
                .forEach(below -> add(tree, posts, below, depth + 1));
    }

    private PostStanding standing(Post post, List<Post> posts, int depth) {
        int below = (int) posts.stream()
                .filter(each -> each.open() && post.code().equals(each.parent()))
                .count();
        return new PostStanding(
                post, depth, rows.people(post.code()), rows.officers(post.code(), clock.instant()), below);
    }

    /** Returns one post. */
    public PostStanding find(PostCode code) {
        access.require(Role.ADMINISTRATOR);
        return standing(found(code), access.allPosts(), 0);
    }

    /** Opens a mission below the headquarters, an agency, or an office below an office of an agency. */
    public PostOpening open(NewPost typed) {
        access.require(Role.ADMINISTRATOR);
        Optional<Post> above = typed.parent().isEmpty() ? Optional.empty() : known(typed.parent());
        Set<PostProblem> problems = problems(typed, above);
        if (!problems.isEmpty()) {
            return new PostOpening.Refused(problems);
        }
        Post post = made(typed, above.orElse(null));
        UUID id = ids.next();
        if (!rows.open(post, id)) {
            return new PostOpening.Refused(EnumSet.of(PostProblem.CODE_TAKEN));
        }
        wrote("opened post", id, "%s, %s %s".formatted(typed.postCode(), typed.parent(), typed.purpose()));
        return new PostOpening.Opened(post.code());
    }

    /** Gives an open post other names and another time zone, or says what is wrong. */
    public Set<PostProblem> change(PostCode code, String local, String english, String zone) {
        access.require(Role.ADMINISTRATOR);
        found(code);
        Set<PostProblem> problems = EnumSet.noneOf(PostProblem.class);
        words(local.strip(), english.strip(), zone.strip(), problems);
        if (problems.isEmpty()) {
            rows.change(code, local.strip(), english.strip(), zone.strip());
            wrote("changed post", id(code), code.value());
        }
        return problems;
    }

    /** Closes a post where nobody is and nobody works, or says who still is there. */
    public Set<PostProblem> close(PostCode code) {
        PostStanding standing = find(code);
        Set<PostProblem> problems = EnumSet.noneOf(PostProblem.class);
        add(standing.post().kind() == Post.Kind.HEADQUARTERS, PostProblem.HEADQUARTERS, problems);
        add(standing.people() > 0, PostProblem.HAS_PEOPLE, problems);
        add(standing.offices() > 0, PostProblem.HAS_OFFICES, problems);
        add(standing.officers() > 0, PostProblem.HAS_OFFICERS, problems);
        if (problems.isEmpty()) {
            rows.close(code, clock.instant());
            wrote("closed post", id(code), code.value());
        }
        return problems;
    }

    private Set<PostProblem> problems(NewPost typed, Optional<Post> above) {
        Set<PostProblem> problems = EnumSet.noneOf(PostProblem.class);
        add(!PostCode.isOne(typed.postCode()), PostProblem.CODE_FORM, problems);
        add(!typed.parent().isEmpty() && above.filter(Posts::mayStandAbove).isEmpty(), PostProblem.PARENT, problems);
        add(!fits(typed.purpose(), above), PostProblem.PURPOSE, problems);
        words(typed.nameLocal(), typed.nameEnglish(), typed.zone(), problems);
        return problems;
    }

    private static boolean mayStandAbove(Post above) {
        return above.open() && above.kind() != Post.Kind.MISSION;
    }

    /** What the police learns and what welfare learns are kept apart: no tree has offices of both. */
    private static boolean fits(String purpose, Optional<Post> above) {
        if (above.filter(post -> post.kind() != Post.Kind.AGENCY).isPresent()) {
            return purpose.isEmpty();
        }
        @Nullable OfficePurpose known = purpose(purpose);
        return known != null
                && above.map(post -> (post.purpose() == OfficePurpose.POLICE) == (known == OfficePurpose.POLICE))
                        .orElse(true);
    }

    private static @Nullable OfficePurpose purpose(String name) {
        return Arrays.stream(OfficePurpose.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static void words(String local, String english, String zone, Set<PostProblem> problems) {
        boolean named =
                List.of(local, english).stream().allMatch(name -> !name.isEmpty() && name.length() <= LONGEST_NAME);
        add(!named, PostProblem.NO_NAME, problems);
        add(!ZoneId.getAvailableZoneIds().contains(zone), PostProblem.ZONE, problems);
    }

    private static void add(boolean wrong, PostProblem problem, Set<PostProblem> problems) {
        if (wrong) {
            problems.add(problem);
        }
    }

    private static Post made(NewPost typed, @Nullable Post above) {
        boolean mission = above != null && above.kind() == Post.Kind.HEADQUARTERS;
        return new Post(
                new PostCode(typed.postCode()),
                mission ? Post.Kind.MISSION : Post.Kind.AGENCY,
                typed.nameLocal(),
                typed.nameEnglish(),
                ZoneId.of(typed.zone()),
                above == null ? null : above.code(),
                purpose(typed.purpose()),
                null);
    }

    private Optional<Post> known(String code) {
        return PostCode.isOne(code) ? access.post(new PostCode(code)) : Optional.empty();
    }

    private Post found(PostCode code) {
        return access.post(code).orElseThrow(() -> new NotFound("post"));
    }

    private UUID id(PostCode code) {
        return Objects.requireNonNull(rows.ids(Set.of(code)).iterator().next());
    }

    private void wrote(String act, UUID post, String detail) {
        trail.wrote(act, Purpose.OVERSIGHT, new Subject("post", post), detail);
    }
}
