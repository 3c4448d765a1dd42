package id.pulang.pages;

import id.pulang.packs.NumberKind;
import id.pulang.packs.Pack;
import org.jspecify.annotations.Nullable;

/**
 * What a pack calls the things that are called otherwise in every corridor, in one language. A text names such a thing
 * by a place holder. Immutable.
 *
 * @param personalNumber the first number of the pack that may be kept; null when it has none
 */
record PackWords(@Nullable String personalNumber) {

    private static final String PERSONAL_NUMBER = "\u27E6number\u27E7";

    static PackWords of(Pack pack, String language) {
        return new PackWords(pack.numbers().stream()
                .filter(NumberKind::storable)
                .findFirst()
                .map(kind -> kind.name().in(language))
                .orElse(null));
    }

    /** Whether a text names such a thing. */
    static boolean standIn(String text) {
        return text.contains(PERSONAL_NUMBER);
    }

    /** Puts the words in their places; {@code otherwise} stands where the pack has no word. */
    String in(String text, String otherwise) {
        return text.replace(PERSONAL_NUMBER, personalNumber == null ? otherwise : personalNumber);
    }
}
