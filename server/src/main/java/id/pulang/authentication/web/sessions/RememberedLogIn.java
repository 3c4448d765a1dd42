package id.pulang.authentication.web.sessions;

import id.pulang.identity.Actor;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Roles;
import id.pulang.identity.UserId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        Objects.requireNonNull(officer.role());
    }

    /** Who acts. */
    record Officer(UUID account, String name, String role, String post, String section, UUID assignment)
            implements Serializable {

        private Actor as(PackRole held) {
            return new Actor(new UserId(account), name, held, new PostCode(post), section);
        }
    }

    static RememberedLogIn of(LoggedIn person) {
        Actor actor = person.actor();
        return new RememberedLogIn(
                new Officer(
                        actor.id().value(),
                        actor.name(),
                        actor.role().code(),
                        actor.post().value(),
                        actor.section(),
                        person.assignment()),
                person.login(),
                person.version(),
                person.since(),
                person.secondAt().orElse(null),
                person.firstPassword());
    }

    /** Returns who it is, with the rights that their role has by now. */
    LoggedIn person(Roles roles) {
        return person(roles.at(new PostCode(officer.post()), officer.role()));
    }

    /** Returns who it is, to be compared with others and never to act. */
    LoggedIn withoutRights() {
        return person(new PackRole(officer.role(), Set.of()));
    }

    private LoggedIn person(PackRole held) {
        return new LoggedIn(
                officer.as(held),
                login,
                version,
                since,
                Optional.ofNullable(secondAt),
                firstPassword,
                officer.assignment());
    }
}
