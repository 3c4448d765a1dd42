package id.pulang.demo;

import id.pulang.authentication.posts.NewPost;
import id.pulang.authentication.posts.Posts;
import id.pulang.demo.folder.DemoStory;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.packs.PackPost;
import id.pulang.packs.Packs;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The administrator's part: opens the posts of a story that are not there yet. */
@Component
class DemoPosts {

    /** Nobody has an account yet, and accounts need their posts. */
    private static final Actor SETTING_UP = new Actor(
            new UserId(new UUID(0, 0)), "demonstration", Role.ADMINISTRATOR, PostCode.HEADQUARTERS, "administration");

    private final Access access;
    private final Packs packs;
    private final Posts posts;

    DemoPosts(Access access, Packs packs, Posts posts) {
        this.access = access;
        this.packs = packs;
        this.posts = posts;
    }

    void open(DemoStory story) {
        Acting.as(
                SETTING_UP,
                () -> posts(story)
                        .filter(post -> access.post(new PostCode(post.code())).isEmpty())
                        .forEach(post -> posts.open(typed(post))));
    }

    /** Those of the story's pack, and those of others at which one of its officers is on duty. */
    private Stream<PackPost> posts(DemoStory story) {
        Set<String> staffed = story.officers().values().stream()
                .map(officer -> officer.post().value())
                .collect(Collectors.toSet());
        return Stream.concat(
                packs.find(story.pack()).orElseThrow().posts().stream(),
                packs.all().stream()
                        .filter(pack -> !pack.code().equals(story.pack()))
                        .flatMap(pack -> pack.posts().stream())
                        .filter(post -> staffed.contains(post.code())));
    }

    private static NewPost typed(PackPost post) {
        return new NewPost(
                post.code(),
                post.purpose().isEmpty() ? PostCode.HEADQUARTERS.value() : "",
                post.name().in("id"),
                post.name().in("en"),
                post.zone().getId(),
                post.purpose().orElse(""));
    }
}
