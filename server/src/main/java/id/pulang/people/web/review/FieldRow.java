package id.pulang.people.web.review;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.FieldEvidence;
import id.pulang.linkage.model.TokenAlignment;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of two records: what each says, how they agree, and how much that weighs.
 *
 * @param left what the left record says; a date, a year or a text
 * @param heaviest the weight of the heaviest field of the page, in bits and at least decisive, to which its bar is
 *     drawn
 */
public record FieldRow(
        Field field,
        @Nullable Object left,
        @Nullable Object right,
        ComparisonLevel level,
        double bits,
        double heaviest,
        List<TokenAlignment> tokens) {

    private static final double BARE = 0.05;
    private static final int HALF_WIDTH = 100;

    static FieldRow of(FieldEvidence evidence, @Nullable Object left, @Nullable Object right, double heaviest) {
        return new FieldRow(
                evidence.field(), left, right, evidence.level(), evidence.bits(), heaviest, evidence.tokens());
    }

    /** Says whether neither record says anything. */
    public boolean silent() {
        return left == null && right == null;
    }

    /** Says whether the field speaks for one person. */
    public boolean isFor() {
        return bits > 0;
    }

    /** Returns how strongly the field speaks. */
    public EvidenceStrength strength() {
        return EvidenceStrength.of(bits);
    }

    /** Returns how long the bar is, of a hundred: as long as it weighs beside the heaviest field of the page. */
    public int length() {
        double share = Math.abs(bits) / heaviest;
        return Math.abs(bits) < BARE ? 0 : Math.max(2, (int) Math.round(share * HALF_WIDTH));
    }

    /** Returns where the bar begins: it grows to the left from the middle, or to the right. */
    public int start() {
        return isFor() ? HALF_WIDTH : HALF_WIDTH - length();
    }

    /** Says whether words of the people's own names are laid side by side. */
    public boolean ownName() {
        return field == Field.NAME;
    }

    /** Returns a side as a date, if it is one. */
    public @Nullable LocalDate date(@Nullable Object side) {
        return side instanceof LocalDate date ? date : null;
    }

    /** Says whether a side tells nothing but the year of birth. */
    public boolean onlyYear(@Nullable Object side) {
        return side instanceof Year;
    }

    /** Returns a side as text. */
    public String text(@Nullable Object side) {
        return side == null ? "" : side.toString();
    }
}
