package id.pulang.portal.warnings;

import id.pulang.lists.pictures.TextPicture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pictures of warnings as PNG, each drawn once and kept in memory until others are asked for, so that many readers
 * cost no more than one. Where this machine draws no pictures, the log says so once, and there is the SVG alone.
 * Thread-safe; one is drawn at a time.
 */
public final class WarningPictures {

    private static final Logger LOG = LoggerFactory.getLogger(WarningPictures.class);

    /** Some 60 kB each. */
    private static final int MOST_KEPT = 60;

    private final Map<String, byte[]> kept = new Kept();
    private final ReentrantLock turn = new ReentrantLock();
    private final boolean drawn;

    private WarningPictures(boolean drawn) {
        this.drawn = drawn;
    }

    /** Finds out whether this machine draws pictures. */
    public static WarningPictures here() {
        Optional<String> hindrance = TextPicture.hindrance();
        hindrance.ifPresent(why -> LOG.warn("No warnings as PNG here, only as SVG: {}", why));
        return new WarningPictures(hindrance.isEmpty());
    }

    /** Returns how the address of the picture ends that messengers are led to. */
    public String ending() {
        return drawn ? ".png" : ".svg";
    }

    /** Returns the picture of a warning in one language; empty where this machine draws none. */
    public Optional<byte[]> of(PublicWarning warning, String language, String heading, String foot) {
        if (!drawn) {
            return Optional.empty();
        }
        String key = String.join("|", warning.number(), warning.updated().toString(), language);
        turn.lock();
        try {
            return Optional.of(kept.computeIfAbsent(key, _ -> WarningPicture.png(warning, language, heading, foot)));
        } finally {
            turn.unlock();
        }
    }

    /** Forgets those that were not asked for longest. */
    private static final class Kept extends LinkedHashMap<String, byte[]> {

        private static final long serialVersionUID = 1;

        Kept() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
