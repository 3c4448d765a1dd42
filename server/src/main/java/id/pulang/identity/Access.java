package id.pulang.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who acts now, in which role and at which post, and who the other officers are. */
@Service
@Transactional
public class Access {

    private final OfficerRows officers;
    private final PostRows posts;
    private final Clock clock;

    Access(OfficerRows officers, PostRows posts, Clock clock) {
        this.officers = officers;
        this.posts = posts;
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

    /** Returns who has the given id. */
    public Optional<Actor> find(UserId id) {
        return officers.byId(id);
    }

    /** Returns the names of several people who log in, to be shown to colleagues. */
    public Map<UserId, String> names(Collection<UserId> ids) {
        return officers.names(ids);
    }

    /** Returns the colleagues at the acting person's post, by name. */
    public List<Actor> colleagues() {
        return officers.at(Acting.actor().post());
    }

    /** Returns the post with the given code. */
    public Optional<Post> post(PostCode code) {
        return posts.find(code);
    }

    /** Returns the posts at which someone can work. */
    public List<Post> posts() {
        return posts.all();
    }

    /** Returns the missions and the headquarters, where people are served. */
    public List<Post> offices() {
        return Stream.of(Post.Kind.MISSION, Post.Kind.HEADQUARTERS)
                .flatMap(kind -> posts.ofKind(kind).stream())
                .toList();
    }

    /** Returns the agencies at home that can receive people. */
    public List<Post> agencies() {
        return posts.ofKind(Post.Kind.AGENCY);
    }
}
