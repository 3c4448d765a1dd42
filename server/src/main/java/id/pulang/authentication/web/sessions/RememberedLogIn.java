package id.pulang.authentication.web.sessions;

import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has logged in, as it lies in the session. */
record RememberedLogIn(
        UUID account,
        String name,
        Role role,
        String post,
        String section,
        String login,
        int version,
        Instant since,
        @Nullable Instant secondAt,
        boolean firstPassword)
        implements Serializable {

    static RememberedLogIn of(LoggedIn person) {
        Actor actor = person.actor();
        return new RememberedLogIn(
                actor.id().value(),
                actor.name(),
                actor.role(),
                actor.post().value(),
                actor.section(),
                person.login(),
                person.version(),
                person.since(),
                person.secondAt().orElse(null),
                person.firstPassword());
    }

    LoggedIn person() {
        var actor = new Actor(new UserId(account), name, role, new PostCode(post), section);
        return new LoggedIn(actor, login, version, since, Optional.ofNullable(secondAt), firstPassword);
    }
}
