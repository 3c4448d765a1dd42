package id.pulang.authentication.web.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that changes with what it remembers, but not with each use. */
final class UsedSession<S extends Session> implements Session {

    private final S kept;
    private final boolean fresh;
    private boolean changed;

    private UsedSession(S kept, boolean fresh) {
        this.kept = kept;
        this.fresh = fresh;
    }

    /** A session of somebody who was not here before. */
    static <S extends Session> UsedSession<S> begun(S kept) {
        return new UsedSession<>(kept, true);
    }

    /** A session that was found. */
    static <S extends Session> UsedSession<S> found(S kept) {
        return new UsedSession<>(kept, false);
    }

    S kept() {
        return kept;
    }

    /** Whether somebody would lose something if it were not kept: not a stranger, and not the note of a use. */
    boolean matters() {
        return changed;
    }

    @Override
    public void setLastAccessedTime(Instant at) {
        if (at.isAfter(kept.getLastAccessedTime().plus(SeldomWritten.NOTED_EVERY))) {
            kept.setLastAccessedTime(at);
        }
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    /** What was remembered is bound to the new id from then on. */
    @Override
    public String changeSessionId() {
        changed = true;
        Map<String, Object> remembered = new HashMap<>();
        getAttributeNames().forEach(name -> opened(name).ifPresent(value -> remembered.put(name, value)));
        String id = kept.changeSessionId();
        remembered.forEach(this::setAttribute);
        return id;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getAttribute(String name) {
        return (T) opened(name).orElse(null);
    }

    private Optional<Object> opened(String name) {
        @Nullable Object sealed = kept.getAttribute(name);
        return BoundValue.opened(kept.getId(), name, sealed);
    }

    @Override
    public Set<String> getAttributeNames() {
        return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        changed |= !fresh;
        if (value == null) {
            kept.removeAttribute(name);
        } else {
            kept.setAttribute(name, new BoundValue(kept.getId(), name, value));
        }
    }

    @Override
    public void removeAttribute(String name) {
        changed |= !fresh;
        kept.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return kept.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        kept.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
