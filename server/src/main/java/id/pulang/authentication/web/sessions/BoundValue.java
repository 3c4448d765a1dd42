package id.pulang.authentication.web.sessions;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers under a name, as it is sealed: good in that session and under that name only, so that nobody
 * who writes rows can look into the session of somebody else through their own.
 *
 * @param session the id of the session
 * @param value what was remembered
 */
record BoundValue(String session, String name, Object value) implements Serializable {

    /** Returns what was remembered, if it was in this session and under this name. */
    static Optional<Object> opened(String session, String name, @Nullable Object kept) {
        return kept instanceof BoundValue bound
                        && bound.session().equals(session)
                        && bound.name().equals(name)
                ? Optional.of(bound.value())
                : Optional.empty();
    }
}
