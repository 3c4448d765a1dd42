package id.pulang.pages;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has looked for in their session, each under a key that says nothing.
 *
 * <p>An address goes through the logs of proxies and stays in the history of a browser; a name or a number must not. So
 * a search is sent as a form, kept here, and the address of what was found holds the key. The session lies sealed in
 * the database.
 */
public final class Lookups {

    static final int MOST = 20;
    static final Duration KEPT_UNUSED = Duration.ofMinutes(15);

    private static final String PLACE = "pulang.lookups";
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 12;

    private final Consumer<Kept> keeping;
    private Kept kept;

    private Lookups(Kept kept, Consumer<Kept> keeping) {
        this.kept = kept;
        this.keeping = keeping;
    }

    /** Lookups that no session keeps. */
    Lookups() {
        this(new Kept(List.of()), _ -> {});
    }

    /** Returns the lookups of a session. */
    public static Lookups of(HttpSession session) {
        Kept known = session.getAttribute(PLACE) instanceof Kept found ? found : new Kept(List.of());
        return new Lookups(known, changed -> session.setAttribute(PLACE, changed));
    }

    /** Keeps what was typed, field by field, and returns its key; the one used longest ago makes room. */
    public String keep(List<String> fields, Instant now) {
        String key = newKey();
        List<Typed> all = new ArrayList<>(usedSince(now.minus(KEPT_UNUSED)));
        all.add(new Typed(key, List.copyOf(fields), now));
        change(all.subList(Math.max(0, all.size() - MOST), all.size()));
        return key;
    }

    /** Finds what was typed; nothing once it has lain unused for a quarter of an hour. */
    public Optional<List<String>> find(@Nullable String key, Instant now) {
        List<Typed> all = usedSince(now.minus(KEPT_UNUSED));
        Optional<Typed> found =
                all.stream().filter(typed -> typed.key().equals(key)).findFirst();
        found.filter(typed -> typed.usedAt().plus(USE_IS_NOTED_EVERY).isBefore(now))
                .ifPresent(typed -> noteUse(all, typed, now));
        return found.map(Typed::fields);
    }

    private void noteUse(List<Typed> all, Typed used, Instant now) {
        List<Typed> inOrder = new ArrayList<>(all);
        inOrder.remove(used);
        inOrder.add(new Typed(used.key(), used.fields(), now));
        change(inOrder);
    }

    private List<Typed> usedSince(Instant earliest) {
        return kept.typed().stream()
                .filter(typed -> !typed.usedAt().isBefore(earliest))
                .toList();
    }

    private void change(List<Typed> typed) {
        kept = new Kept(List.copyOf(typed));
        keeping.accept(kept);
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

    /** As it lies in the session, what was used longest ago first. */
    record Kept(List<Typed> typed) implements Serializable {

        @Override
        public String toString() {
            return "Kept[sealed]";
        }
    }

    record Typed(String key, List<String> fields, Instant usedAt) implements Serializable {

        @Override
        public String toString() {
            return "Typed[sealed]";
        }
    }
}
