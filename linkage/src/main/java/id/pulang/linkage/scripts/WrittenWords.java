package id.pulang.linkage.scripts;

import id.pulang.linkage.tables.ResourceTable;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts a name in another script than Latin into words as they are written. Chinese and Korean names stand without
 * blanks, family name first; Burmese ones often do, each syllable a word; titles that stand before the name without
 * one, or are shortened with full stops, are taken away by {@code titles.tsv}.
 */
final class WrittenWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’׳\\u200c]+");
    private static final Pattern BURMESE_SYLLABLE =
            Pattern.compile("(?<!\\u1039)(?=[\\u1000-\\u102a](?!\\u1037?\\u103a|\\u1039))");
    private static final SpellingRules TITLES = new SpellingRules("titles");
    private static final Set<String> DOUBLE_NAMES =
            ResourceTable.rows(WrittenWords.class, "double-family-names").stream()
                    .map(List::getFirst)
                    .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_NATIVE_NAME = 4;

    private WrittenWords() {}

    /** The words of a name, in their order. */
    static List<String> of(String name) {
        List<String> apart = Stream.of(BETWEEN.split(TITLES.read(plain(name)), -1))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean one = apart.size() == 1;
        return apart.stream().flatMap(word -> parted(word, one)).toList();
    }

    /** Composed, in small letters; what belongs to the writing of a script stays. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> parted(String word, boolean alone) {
        return switch (Romanization.script(word)) {
            case HAN, HANGUL -> alone ? familyNameFirst(word) : Stream.of(word);
            case MYANMAR -> alone ? Stream.of(BURMESE_SYLLABLE.split(word)) : Stream.of(word);
            default -> Stream.of(word);
        };
    }

    /** Counted in characters; rare ones are two units of a text. */
    private static Stream<String> familyNameFirst(String word) {
        int characters = word.codePointCount(0, word.length());
        if (characters < 2 || characters > LONGEST_NATIVE_NAME || !oneScript(word)) {
            return Stream.of(word);
        }
        int two = word.offsetByCodePoints(0, 2);
        boolean twice = characters > 2 && DOUBLE_NAMES.contains(word.substring(0, two));
        int family = twice ? two : word.offsetByCodePoints(0, 1);
        return Stream.of(word.substring(0, family), word.substring(family));
    }

    private static boolean oneScript(String word) {
        UnicodeScript first = Romanization.script(word);
        return word.codePoints().allMatch(letter -> UnicodeScript.of(letter) == first);
    }
}
