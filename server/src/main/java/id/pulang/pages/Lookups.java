package id.pulang.pages;

import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * What somebody has looked for in their session, each under a key that says nothing.
 *
 * <p>An address goes through the logs of proxies and stays in the history of a browser; a name or a number must not. So
 * a search is sent as a form, kept here, and the address of what was found holds the key.
 */
public final class Lookups {

    static final int MOST = 20;
    static final Duration KEPT_UNUSED = Duration.ofMinutes(15);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 12;

    private final Map<String, Typed> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    Lookups() {}

    /** Returns the lookups of a session. */
    public static Lookups of(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(Lookups.class.getName()) instanceof Lookups known) {
                return known;
            }
            var fresh = new Lookups();
            session.setAttribute(Lookups.class.getName(), fresh);
            return fresh;
        }
    }

    /** Keeps what was typed, field by field, and returns its key; the one used longest ago makes room. */
    public synchronized String keep(List<String> fields, Instant now) {
        forgetOld(now);
        if (kept.size() >= MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        String key = newKey();
        kept.put(key, new Typed(List.copyOf(fields), now));
        return key;
    }

    /** Finds what was typed; nothing once it has lain unused for a quarter of an hour. */
    public synchronized Optional<List<String>> find(@Nullable String key, Instant now) {
        forgetOld(now);
        return Optional.ofNullable(
                        kept.computeIfPresent(key == null ? "" : key, (_, typed) -> new Typed(typed.fields(), now)))
                .map(Typed::fields);
    }

    private void forgetOld(Instant now) {
        kept.values().removeIf(typed -> typed.usedAt().isBefore(now.minus(KEPT_UNUSED)));
    }

    private static String newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Lookups[sealed]";
    }

    private record Typed(List<String> fields, Instant usedAt) {}
}
