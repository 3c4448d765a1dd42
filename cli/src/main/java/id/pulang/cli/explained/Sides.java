package id.pulang.cli.explained;

import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.FieldEvidence;
import id.pulang.linkage.model.TokenAlignment;

/** Lets the two sides of an account change places. */
public final class Sides {

    private Sides() {}

    /** The same account, what stood left standing right. */
    public static Explanation changed(Explanation explanation) {
        var fields = explanation.fields().stream().map(Sides::changed).toList();
        return new Explanation(
                explanation.priorBits(),
                explanation.listBits(),
                fields,
                explanation.totalBits(),
                explanation.probability());
    }

    private static FieldEvidence changed(FieldEvidence field) {
        var tokens = field.tokens().stream()
                .map(token -> new TokenAlignment(token.right(), token.left(), token.level(), token.bits()))
                .toList();
        return new FieldEvidence(
                field.field(), field.right(), field.left(), field.level(), field.bits(), tokens, field.label());
    }
}
