package id.pulang.linkage.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one field says for (positive bits) or against (negative bits) the two records being one person.
 *
 * @param tokens for names: which word was laid beside which; empty for other fields
 * @param label the heading of a detail; null for other fields
 */
public record FieldEvidence(
        Field field,
        @Nullable String left,
        @Nullable String right,
        ComparisonLevel level,
        double bits,
        List<TokenAlignment> tokens,
        @Nullable String label) {

    public FieldEvidence {
        tokens = List.copyOf(tokens);
    }

    /** Evidence of a field that has a place of its own in a record. */
    public FieldEvidence(
            Field field,
            @Nullable String left,
            @Nullable String right,
            ComparisonLevel level,
            double bits,
            List<TokenAlignment> tokens) {
        this(field, left, right, level, bits, tokens, null);
    }
}
