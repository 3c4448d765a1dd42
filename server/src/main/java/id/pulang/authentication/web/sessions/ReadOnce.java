package id.pulang.authentication.web.sessions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Reads a session once in a request. The filter of Spring Session saves the session at the end of a request and then
 * reads it again to learn whether its id is valid; here the answer is the session that was just saved. It is remembered
 * for that one question and within that request only, so that a session that somebody ends is gone for the next one.
 *
 * @param <S> sessions as they are kept
 */
final class ReadOnce<S extends Session> extends SessionRepositoryFilter<S> {

    private static final ScopedValue<Saved> SAVED = ScopedValue.newInstance();

    private ReadOnce(SessionRepository<S> kept) {
        super(new Remembering<>(kept));
    }

    static <S extends Session> ReadOnce<S> of(SessionRepository<S> kept) {
        return new ReadOnce<>(kept);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.where(SAVED, new Saved()).call(() -> {
                super.doFilterInternal(request, response, chain);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException exception) {
            throw exception;
        } catch (Exception exception) {
            throw new ServletException(exception);
        }
    }

    /** The session that this request has just saved; for the thread that serves it. */
    private static final class Saved {

        private @Nullable Session last;
    }

    private record Remembering<S extends Session>(SessionRepository<S> kept) implements SessionRepository<S> {

        @Override
        public S createSession() {
            return kept.createSession();
        }

        @Override
        public void save(S session) {
            kept.save(session);
            SAVED.get().last = session;
        }

        @Override
        @SuppressWarnings("unchecked") // it is one of those that were given to save
        public @Nullable S findById(String id) {
            @Nullable Session saved = SAVED.get().last;
            SAVED.get().last = null;
            return saved != null && saved.getId().equals(id) ? (S) saved : kept.findById(id);
        }

        @Override
        public void deleteById(String id) {
            SAVED.get().last = null;
            kept.deleteById(id);
        }
    }
}
