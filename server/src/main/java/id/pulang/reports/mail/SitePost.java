package id.pulang.reports.mail;

import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PackRole;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The post that takes in what comes through the public process, and in whose name that is done. */
@Component
class SitePost {

    /** The server at work for all posts. */
    static final Actor SERVER = Actor.server("public site");

    private static final PackRole TAKING_IN =
            new PackRole("PUBLIC_SITE", Set.of(Role.REGISTRATION_OFFICER, Role.HEAD_OF_MISSION));

    private final MailSettings settings;
    private final Access access;

    SitePost(MailSettings settings, Access access) {
        this.settings = settings;
        this.access = access;
    }

    /** The public site at its post: no officer, and its account opens nothing. */
    Actor actor() {
        return new Actor(new UserId(new UUID(0, 0)), "public site", TAKING_IN, post(), "public");
    }

    private PostCode post() {
        return settings.post().isEmpty()
                ? Acting.as(
                        SERVER,
                        () -> access.serving().stream()
                                .filter(post -> post.kind() == Post.Kind.MISSION)
                                .map(Post::code)
                                .findFirst()
                                .orElse(PostCode.HEADQUARTERS))
                : new PostCode(settings.post());
    }
}
