package id.pulang.linkage.scripts;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts a name in another script than Latin into words as they are written. Chinese and Korean names stand without
 * blanks, family name first; Burmese ones often do, each syllable a word; Thai titles stand before the name without
 * one.
 */
final class WrittenWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’׳\\u200c]+");
    private static final Pattern BURMESE_SYLLABLE =
            Pattern.compile("(?<!\\u1039)(?=[\\u1000-\\u102a](?!\\u1037?\\u103a|\\u1039))");
    private static final Pattern THAI_TITLE = Pattern.compile("^(?:นางสาว|นาย|นาง)(?=[ก-ฮเแโใไ][ก-๙]{2})");
    private static final Set<String> DOUBLE_NAMES = Set.of(
            "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "东方", "東方", "皇甫", "尉迟", "公孙", "公孫", "慕容", "夏侯", "端木", "南宫",
            "남궁", "황보", "제갈", "선우", "독고");
    private static final int LONGEST_NATIVE_NAME = 4;

    private WrittenWords() {}

    /** The words of a name, in their order. */
    static List<String> of(String name) {
        List<String> apart = Stream.of(BETWEEN.split(plain(name), -1))
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
            case THAI -> Stream.of(THAI_TITLE.matcher(word).replaceFirst(""));
            default -> Stream.of(word);
        };
    }

    private static Stream<String> familyNameFirst(String word) {
        if (word.length() < 2 || word.length() > LONGEST_NATIVE_NAME || !oneScript(word)) {
            return Stream.of(word);
        }
        int family = word.length() > 2 && DOUBLE_NAMES.contains(word.substring(0, 2)) ? 2 : 1;
        return Stream.of(word.substring(0, family), word.substring(family));
    }

    private static boolean oneScript(String word) {
        UnicodeScript first = Romanization.script(word);
        return word.codePoints().allMatch(letter -> UnicodeScript.of(letter) == first);
    }
}
