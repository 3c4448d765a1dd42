package id.pulang.linkage.names;

import id.pulang.linkage.Level;
import id.pulang.linkage.TokenAlignment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How two names agree. */
public final class NameMatch {

    static final NameMatch MISSING = new NameMatch(Level.MISSING, 0, null);

    private final Level level;
    private final double bits;
    private final @Nullable WordPairing pairing;

    NameMatch(Level level, double bits, @Nullable WordPairing pairing) {
        this.level = level;
        this.bits = bits;
        this.pairing = pairing;
    }

    /** The agreement of the names as a whole. */
    public Level level() {
        return level;
    }

    /** What that is worth. */
    public double bits() {
        return bits;
    }

    /** Which word was laid beside which; told only when somebody asks, because most matches need no words. */
    public List<TokenAlignment> tokens() {
        return pairing == null ? List.of() : pairing.alignments();
    }
}
