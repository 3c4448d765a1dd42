package id.pulang.lists.columns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows what columns are usually called: {@code kind|label|heading;heading;…} a line, one file a language. Immutable.
 */
public final class HeadingVocabulary {

    private static final List<String> LANGUAGES = List.of(
            "en", "id", "de", "fr", "es", "tl", "ja", "km", "th", "my", "lo", "zh", "ko", "vi", "fa", "ar", "uk", "ru",
            "hi", "bn", "ta");
    private static final int TOO_SHORT_TO_FIND = 3;
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.KHMER,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.MYANMAR,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);
    private static final Pattern MARKS = Pattern.compile("(?<=[\\p{IsLatin}\\p{IsArabic}])\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}#]+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final Map<String, ColumnMeaning> exactly = new HashMap<>();
    private final List<String> longestFirst;
    private final Map<String, Integer> places = new HashMap<>();
    private final int mostWords;
    private final List<String> unspacedLongestFirst;
    private final Set<String> aboutSomebodyElse = new HashSet<>();
    private final Set<String> tooCommon = new HashSet<>();

    private HeadingVocabulary(List<InputStream> files) {
        files.forEach(this::learn);
        longestFirst = exactly.keySet().stream()
                .filter(phrase -> phrase.length() >= TOO_SHORT_TO_FIND && !tooCommon.contains(phrase))
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
        longestFirst.forEach(phrase -> places.put(phrase, places.size()));
        mostWords = longestFirst.stream()
                .mapToInt(phrase -> phrase.split(" ", -1).length)
                .max()
                .orElse(0);
        unspacedLongestFirst = exactly.keySet().stream()
                .filter(phrase -> unspaced(phrase) && !tooCommon.contains(phrase))
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }

    /** Whether a text is of a script that puts no blanks between words. */
    private static boolean unspaced(String text) {
        return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(UNSPACED::contains);
    }

    /**
     * The languages of the program, those of public lists and of countries where people are held, and what others add;
     * what is learnt later wins.
     */
    public static HeadingVocabulary with(InputStream... more) {
        return new HeadingVocabulary(Stream.concat(LANGUAGES.stream().map(HeadingVocabulary::file), Stream.of(more))
                .toList());
    }

    /** The lines of a file of headings that comes with the reader. */
    static List<String> lines(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String language) {
        return open("headings_" + language + ".txt");
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(HeadingVocabulary.class.getResourceAsStream(name), name);
    }

    private void learn(InputStream file) {
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                learn(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String line) {
        if (line.startsWith("#")) {
            return;
        }
        int kind = line.indexOf('|');
        int label = line.indexOf('|', kind + 1);
        var phrases = Stream.of(line.substring(label + 1).split(";", -1))
                .map(HeadingVocabulary::plain)
                .toList();
        switch (line.substring(0, kind)) {
            case "ELSE" -> aboutSomebodyElse.addAll(phrases);
            case "COMMON" -> tooCommon.addAll(phrases);
            case String known -> {
                ColumnMeaning meaning = ColumnMeaning.of(ColumnKind.named(known), line.substring(kind + 1, label));
                phrases.forEach(phrase -> exactly.put(phrase, meaning));
            }
        }
    }

    /** The meaning of a heading that is known as it stands. */
    public Optional<ColumnMeaning> exactly(String heading) {
        return Optional.ofNullable(exactly.get(plain(heading)));
    }

    /** The meaning of a heading that is known, or holds a known one: "Nama Lengkap (sesuai KTP)". */
    public Optional<ColumnMeaning> meaning(String heading) {
        String plain = plain(heading);
        ColumnMeaning known = exactly.get(plain);
        if (known != null || plain.isEmpty()) {
            return Optional.ofNullable(known);
        }
        if (unspaced(plain) && plain.indexOf(' ') > 0) {
            // where no blanks are written, a PDF may have some between its signs
            known = exactly.get(plain.replace(" ", ""));
        }
        Optional<ColumnMeaning> held = known != null ? Optional.of(known) : held(plain);
        boolean familyName =
                held.filter(meaning -> meaning.kind() == ColumnKind.FAMILY_NAME).isPresent();
        boolean another = Stream.of(plain.split(" ", -1)).anyMatch(aboutSomebodyElse::contains)
                || unspaced(plain)
                        && aboutSomebodyElse.stream().anyMatch(word -> unspaced(word) && plain.contains(word));
        return another && !familyName ? Optional.of(ColumnMeaning.of(ColumnKind.KEPT, "about someone else")) : held;
    }

    /** The meaning of the longest known heading that a longer one holds. */
    private Optional<ColumnMeaning> held(String plain) {
        int longest = longestOf(plain.split(" ", -1));
        if (longest < longestFirst.size()) {
            return Optional.ofNullable(exactly.get(longestFirst.get(longest)));
        }
        return unspaced(plain)
                ? unspacedLongestFirst.stream()
                        .filter(plain::contains)
                        .findFirst()
                        .map(exactly::get)
                : Optional.empty();
    }

    /** The place of the longest known heading among words that follow each other; one after all places without any. */
    private int longestOf(String[] words) {
        int longest = longestFirst.size();
        for (int first = 0; first < words.length; first++) {
            var phrase = new StringBuilder();
            for (int last = first; last < Math.min(first + mostWords, words.length); last++) {
                phrase.append(last > first ? " " : "").append(words[last]);
                longest = Math.min(longest, places.getOrDefault(phrase.toString(), longest));
            }
        }
        return longest;
    }

    /**
     * A heading in small letters and digits, Latin ones without accents, one blank between words: {@code DateOfBirth}
     * has three.
     */
    public static String plain(String heading) {
        String apart = HUMP.matcher(heading).replaceAll(" ");
        String plain =
                MARKS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFKD)).replaceAll("");
        String small = plain.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return NOT_WORD.matcher(small).replaceAll(" ").strip();
    }
}
