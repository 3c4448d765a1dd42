package id.pulang.linkage.names;

import id.pulang.linkage.Level;
import id.pulang.linkage.TokenAlignment;
import java.util.List;

/** How two names agree, word by word. */
public record NameMatch(Level level, double bits, List<TokenAlignment> tokens) {

    static final NameMatch MISSING = new NameMatch(Level.MISSING, 0, List.of());
}
