package id.pulang.authentication.web.sessions;

import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has logged in, as it lies in the session. */
record RememberedLogIn(
        Officer officer,
        String login,
        int version,
        Instant since,
        @Nullable Instant secondAt,
        boolean firstPassword) implements Serializable {

    /** A session that an earlier version wrote has no officer here, or no role; it is over, and they log in again. */
    RememberedLogIn {
        Objects.requireNonNull(officer);
        Objects.requireNonNull(officer.assignment());
    }

    /** Who acts. */
    record Officer(UUID account, String name, Role role, String post, String section, UUID assignment)
            implements Serializable {

        private Actor actor() {
            return new Actor(new UserId(account), name, role, new PostCode(post), section);
        }
    }

    static RememberedLogIn of(LoggedIn person) {
        Actor actor = person.actor();
        return new RememberedLogIn(
                new Officer(
                        actor.id().value(),
                        actor.name(),
                        actor.role(),
                        actor.post().value(),
                        actor.section(),
                        person.assignment()),
                person.login(),
                person.version(),
                person.since(),
                person.secondAt().orElse(null),
                person.firstPassword());
    }

    LoggedIn person() {
        return new LoggedIn(
                officer.actor(),
                login,
                version,
                since,
                Optional.ofNullable(secondAt),
                firstPassword,
                officer.assignment());
    }
}
