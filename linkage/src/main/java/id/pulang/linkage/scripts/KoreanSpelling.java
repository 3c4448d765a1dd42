package id.pulang.linkage.scripts;

import id.pulang.linkage.tables.ResourceTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How Korean syllables are spelt in Latin letters: for each first consonant, vowel and last consonant the spellings of
 * passports, from {@code korean.tsv} (Revised Romanization of 2000, McCune-Reischauer, and what families use). Korean
 * names differ in a syllable, and one vowel of it is enough, so a word in Latin letters either spells a short Korean
 * one or is another name; how near it sounds says nothing (docs/decisions/0131). Immutable; safe for many threads.
 */
final class KoreanSpelling {

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final List<List<String>> FIRST = spellings("first");
    private static final List<List<String>> VOWEL = spellings("vowel");
    private static final List<List<String>> LAST = spellings("last");
    private static final Map<String, String> FAMILIES =
            lines("family").collect(Collectors.toUnmodifiableMap(cells -> cells.get(1), cells -> cells.get(2)));

    private KoreanSpelling() {}

    private static Stream<List<String>> lines(String kind) {
        return ResourceTable.rows(KoreanSpelling.class, "korean").stream()
                .filter(cells -> cells.getFirst().equals(kind));
    }

    /** For each part of a syllable all its spellings. */
    private static List<List<String>> spellings(String part) {
        return lines(part).map(cells -> LatinSpellings.spellings(cells.get(2))).toList();
    }

    /** A family name in the spelling of the South, where the North writes the sound with which it once began. */
    static String southern(String word) {
        return FAMILIES.getOrDefault(word, word);
    }

    /** All words in small Latin letters that spell this one; signs that are no Korean syllable stand for themselves. */
    static SpellingSequence inLatin(String word) {
        return new SpellingSequence(
                word.codePoints().boxed().flatMap(KoreanSpelling::syllable).toList());
    }

    private static Stream<List<String>> syllable(int sign) {
        if (sign < FIRST_SYLLABLE || sign > LAST_SYLLABLE) {
            return Stream.of(List.of(Character.toString(sign)));
        }
        int at = sign - FIRST_SYLLABLE;
        int last = at % LAST.size();
        int vowel = at / LAST.size() % VOWEL.size();
        return Stream.of(FIRST.get(at / LAST.size() / VOWEL.size()), VOWEL.get(vowel), LAST.get(last));
    }
}
