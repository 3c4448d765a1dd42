package id.pulang.cli.measures;

import id.pulang.lists.columns.HeadingVocabulary;
import java.util.Optional;
import java.util.Set;

/** What somebody answered when asked whether two records are one person, in words or as a number from 0 to 1. */
enum Agreement {
    YES,
    NO,
    /** Whoever was asked could not say, or has not been asked yet. */
    UNSURE;

    private static final double EVEN = 0.5;
    private static final Set<String> YES_WORDS = Set.of(
            "true", "yes", "y", "ya", "same", "sama", "match", "benar", "betul", "same person", "orang yang sama");
    private static final Set<String> NO_WORDS = Set.of(
            "false",
            "no",
            "n",
            "tidak",
            "bukan",
            "different",
            "beda",
            "berbeda",
            "lain",
            "non match",
            "no match",
            "nonmatch",
            "salah",
            "two people",
            "dua orang");
    private static final Set<String> UNSURE_WORDS = Set.of(
            "",
            "maybe",
            "mungkin",
            "unsure",
            "not sure",
            "unclear",
            "unknown",
            "belum pasti",
            "tidak yakin",
            "ragu",
            "tidak tahu",
            "na",
            "n a",
            "null",
            "possible",
            "possible match");

    /** Reads a cell; nothing if it is no answer. */
    static Optional<Agreement> read(String cell) {
        String plain = HeadingVocabulary.plain(cell);
        if (YES_WORDS.contains(plain)) {
            return Optional.of(YES);
        }
        if (NO_WORDS.contains(plain)) {
            return Optional.of(NO);
        }
        return UNSURE_WORDS.contains(plain) ? Optional.of(UNSURE) : number(cell);
    }

    private static Optional<Agreement> number(String cell) {
        try {
            double share = Double.parseDouble(cell.strip().replace(',', '.'));
            return share >= 0 && share <= 1 ? Optional.of(of(share)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Agreement of(double share) {
        if (share == EVEN) {
            return UNSURE;
        }
        return share > EVEN ? YES : NO;
    }
}
