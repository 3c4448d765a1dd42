package id.pulang.access.web.sessions;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Notes that a session was used once a minute, and not at each request: reading costs one question to the database,
 * writing would cost a safe place on its disk.
 *
 * @param <S> sessions as they are kept
 */
final class SeldomWritten<S extends Session> implements SessionRepository<UsedSession<S>> {

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
        return new UsedSession<>(kept.createSession());
    }

    @Override
    public void save(UsedSession<S> session) {
        kept.save(session.kept());
    }

    @Override
    public @Nullable UsedSession<S> findById(String id) {
        @Nullable S found = kept.findById(id);
        return Optional.ofNullable(found).map(UsedSession<S>::new).orElse(null);
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }
}
