package id.pulang.authentication.web.sessions;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Notes that a session was used once a minute, and not at each request: reading costs one question to the database,
 * writing would cost a safe place on its disk.
 *
 * @param <S> sessions as they are kept
 */
final class SeldomWritten<S extends Session> implements SessionRepository<UsedSession<S>> {

    private static final Logger log = LoggerFactory.getLogger(SeldomWritten.class);

    static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final SessionRepository<S> kept;

    private SeldomWritten(SessionRepository<S> kept) {
        this.kept = kept;
    }

    static <S extends Session> SeldomWritten<S> of(SessionRepository<S> kept) {
        return new SeldomWritten<>(kept);
    }

    @Override
    public UsedSession<S> createSession() {
        return UsedSession.begun(kept.createSession());
    }

    /** A stranger sees a page that needs no database also while it is away. */
    @Override
    public void save(UsedSession<S> session) {
        try {
            kept.save(session.kept());
        } catch (DataAccessException away) {
            if (session.matters()) {
                throw away;
            }
            log.warn("A session was not kept: {}", away.getClass().getName());
        }
    }

    @Override
    public @Nullable UsedSession<S> findById(String id) {
        @Nullable S found = kept.findById(id);
        return Optional.ofNullable(found).map(UsedSession::found).orElse(null);
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }
}
