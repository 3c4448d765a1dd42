package id.pulang.reports.mail;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.packs.PackPost;
import id.pulang.packs.Packs;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** In whose name what comes through the public process is taken in, and the post that does so where no other does. */
@Component
class SitePost {

    private static final Actor SERVER = Actor.server("public site");

    private static final PackRole TAKING_IN =
            new PackRole("PUBLIC_SITE", Set.of(Role.REGISTRATION_OFFICER, Role.HEAD_OF_MISSION));

    private final MailSettings settings;
    private final Packs packs;
    private final TransactionOperations transactions;

    SitePost(MailSettings settings, Packs packs, TransactionOperations transactions) {
        this.settings = settings;
        this.packs = packs;
        this.transactions = transactions;
    }

    /** The public site at a post: no officer, and nobody logs in as it. */
    Actor actor(PostCode post) {
        return new Actor(new UserId(new UUID(0, 0)), "public site", TAKING_IN, post, "public");
    }

    /** Does something that opens a transaction of its own as the server at work for all posts. */
    <T> T apart(Supplier<T> work) {
        return Acting.as(SERVER, work);
    }

    /** Does something in one transaction as the server at work for all posts. */
    <T> T asServer(Supplier<T> work) {
        return Acting.as(SERVER, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }

    /**
     * The post that takes in what no other does while nobody works with reports at headquarters: the mission of the
     * usual pack, if no other is named.
     */
    PostCode post() {
        return settings.post().isEmpty()
                ? packs.usual().posts().stream()
                        .filter(PackPost::isMission)
                        .map(PackPost::code)
                        .findFirst()
                        .map(PostCode::new)
                        .orElse(PostCode.HEADQUARTERS)
                : new PostCode(settings.post());
    }
}
