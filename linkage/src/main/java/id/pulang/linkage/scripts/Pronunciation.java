package id.pulang.linkage.scripts;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a written word sounds, in one way or in several, so that words of different scripts can be compared. A word is
 * read once, here; comparing two reads nothing anew. The sounds are found when they are first asked for. Safe for many
 * threads.
 */
public final class Pronunciation {

    /** From scripts with one romanisation to those that write other languages by ear. */
    public enum Tolerance {
        /** A word has one reading, as in Chinese, or is in Latin letters already. */
        SETTLED,
        /** Each letter has its sound, as in Cyrillic, and passports differ a little. */
        SPELT,
        /** Sounds are missing in the script or in its readings. */
        BY_EAR
    }

    private static final int LONGEST_NATIVE_WORD = 2;
    private static final Pattern VOWELS = Pattern.compile("[aeiouü]+");

    /** What is returned for words that no reading brings together. */
    public static final int NOT_ALIKE = 1_000;

    private final String characters;
    private final List<String> readings;
    private final UnicodeScript script;
    private final ScriptTraits traits;

    /** Whether the readings hold all vowels: the script writes them, or the word is known. */
    private final boolean vowelled;

    private volatile List<String> sounds = List.of();
    private volatile @Nullable SpellingSequence spellings;

    private Pronunciation(String characters, List<String> readings, UnicodeScript script, boolean known) {
        this.characters = characters;
        this.readings = readings;
        this.script = script;
        this.traits = ScriptTraits.of(script);
        this.vowelled = known || !traits.leavesVowelsOut();
    }

    /** Of one word, in small letters. */
    public static Pronunciation of(String word) {
        if (!Romanization.needed(word)) {
            return new Pronunciation(word, List.of(word), UnicodeScript.LATIN, true);
        }
        UnicodeScript script = Romanization.script(word);
        boolean known = KnownWords.readings(word) != null;
        return new Pronunciation(characters(word, script), Romanization.readings(word), script, known);
    }

    /** The signs of a word, of which several are one where writing was reformed. */
    private static String characters(String word, UnicodeScript script) {
        return switch (script) {
            case HAN -> IcuReading.simplified(word);
            case HANGUL -> KoreanSpelling.southern(word);
            default -> word;
        };
    }

    /** Of words spoken as one, each in its usual reading. */
    public static Pronunciation joined(List<Pronunciation> words) {
        UnicodeScript script = words.stream()
                .map(word -> word.script)
                .filter(each -> each != UnicodeScript.LATIN)
                .findFirst()
                .orElse(UnicodeScript.LATIN);
        String characters = words.stream().map(word -> word.characters).collect(Collectors.joining());
        String read = words.stream().map(Pronunciation::reading).collect(Collectors.joining());
        boolean vowelled = words.stream().allMatch(word -> word.vowelled);
        var joined = new Pronunciation(characters, List.of(read), script, vowelled);
        joined.sounds = List.of(
                words.stream().flatMap(word -> word.sounds().stream().limit(1)).collect(Collectors.joining()));
        return joined;
    }

    /** Whether it is one letter or sound, and not one that stands for a syllable or a word. */
    public boolean letter() {
        return !traits.writesSyllables()
                && (reading().length() == 1 || letters() == 1 && !reading().isEmpty());
    }

    /** Whether one sign of its script stands for a syllable or a word. */
    public boolean writtenBySyllables() {
        return traits.writesSyllables();
    }

    private int letters() {
        return characters.codePointCount(0, characters.length());
    }

    /** The usual reading in small Latin letters; empty when the word says nothing about who somebody is. */
    public String reading() {
        return readings.isEmpty() ? "" : readings.getFirst();
    }

    /** Whether the word is written in another script than Latin. */
    public boolean foreign() {
        return script != UnicodeScript.LATIN;
    }

    /**
     * Whether both are written in Chinese characters, be they simplified or traditional, or both in Korean syllables,
     * and not in the same ones: such words are two names, however alike they sound.
     */
    public boolean inOtherCharacters(Pronunciation other) {
        return sameSigns(other) && !characters.equals(other.characters);
    }

    private boolean sameSigns(Pronunciation other) {
        return script == other.script && (script == UnicodeScript.HAN || script == UnicodeScript.HANGUL);
    }

    /**
     * How far two words are apart by ear, as hundredths of the longer one; {@link #NOT_ALIKE} when it is more than the
     * limit. Two words of Chinese or Korean are one when their signs are; those that only sound alike are two names. A
     * word in Latin letters is a short Korean one if it spells it; long ones are names from abroad, written by ear. A
     * short Chinese one is another where only n stands for ng: Wei Min is not Wei Ming.
     */
    public int apart(Pronunciation other, int limit) {
        if (sameSigns(other)) {
            return inOtherCharacters(other) ? NOT_ALIKE : 0;
        }
        if (spelledBy(other) || other.spelledBy(this)) {
            return 0;
        }
        if (endsOtherwise(other) || other.endsOtherwise(this) || anotherFamily(other) || other.anotherFamily(this)) {
            return NOT_ALIKE;
        }
        return nativeKorean() && !other.foreign() || other.nativeKorean() && !foreign()
                ? NOT_ALIKE
                : apartByEar(other, limit);
    }

    /** Whether this is a short Chinese word, and the other in Latin letters, with other vowels or not, has n for ng. */
    private boolean endsOtherwise(Pronunciation other) {
        if (script != UnicodeScript.HAN || other.foreign() || letters() > LONGEST_NATIVE_WORD) {
            return false;
        }
        String spelled = consonants(other.characters);
        return !readings.isEmpty()
                && readings.stream()
                        .map(Pronunciation::consonants)
                        .allMatch(read -> !read.equals(spelled) && open(read).equals(open(spelled)));
    }

    /** Whether this is the sign of a Chinese family name, and the other in Latin letters is that of other families. */
    private boolean anotherFamily(Pronunciation other) {
        return script == UnicodeScript.HAN && !other.foreign() && KnownWords.ofOtherSigns(characters, other.characters);
    }

    private static String consonants(String word) {
        return VOWELS.matcher(word).replaceAll("a");
    }

    private static String open(String word) {
        return word.replace("ng", "n");
    }

    private boolean nativeKorean() {
        return script == UnicodeScript.HANGUL && letters() <= LONGEST_NATIVE_WORD;
    }

    /** Whether the other is one of the known spellings of this word in Latin letters. */
    private boolean spelledBy(Pronunciation other) {
        if (!foreign() || other.foreign()) {
            return false;
        }
        SpellingSequence known = spellings;
        if (known == null) {
            known = inLatin();
            spellings = known;
        }
        return script == UnicodeScript.HANGUL && readings.contains(other.characters) || known.spells(other.characters);
    }

    private SpellingSequence inLatin() {
        return script == UnicodeScript.HANGUL
                ? KoreanSpelling.inLatin(characters)
                : LatinSpellings.of(script, reading());
    }

    private int apartByEar(Pronunciation other, int limit) {
        boolean vowelsCount = vowelled && other.vowelled;
        int least = NOT_ALIKE;
        for (String one : sounds()) {
            for (String another : other.sounds()) {
                least = Math.min(least, apart(one, another, vowelsCount, Math.min(limit, least)));
            }
        }
        return least <= limit ? least : NOT_ALIKE;
    }

    private static int apart(String one, String other, boolean vowelsCount, int limit) {
        int weight = Math.max(Sounds.weight(one, vowelsCount), Sounds.weight(other, vowelsCount));
        if (weight == 0) {
            return NOT_ALIKE;
        }
        int most = limit * weight / 100;
        int apart = Sounds.apart(one, other, vowelsCount, most);
        return apart > most ? NOT_ALIKE : apart * 100 / weight;
    }

    /**
     * How much is to be forgiven between this word and one of another script: long Chinese words are written by ear.
     */
    public Tolerance tolerance() {
        return script == UnicodeScript.HAN && letters() > LONGEST_NATIVE_WORD ? Tolerance.BY_EAR : traits.tolerance();
    }

    /**
     * Numbers that words share which are the same by ear, one for each reading: their consonants, those that are easily
     * confused as one, and those that are easily swallowed not at all. None for a reading of which too few are left to
     * tell anything.
     */
    public long[] skeletons() {
        return sounds().stream()
                .mapToLong(Sounds::skeleton)
                .filter(skeleton -> skeleton != 0)
                .distinct()
                .toArray();
    }

    private List<String> sounds() {
        List<String> found = sounds;
        if (found.isEmpty()) {
            found = readings.stream().map(Sounds::of).distinct().toList();
            sounds = found;
        }
        return found;
    }
}
