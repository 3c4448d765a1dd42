package id.pulang.linkage.names;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.TokenAlignment;
import java.util.List;

/**
 * How two names agree.
 *
 * @param level the agreement of the names as a whole
 * @param bits what that is worth
 * @param tokens which word was laid beside which
 */
public record NameMatch(ComparisonLevel level, double bits, List<TokenAlignment> tokens) {

    public NameMatch {
        tokens = List.copyOf(tokens);
    }
}
