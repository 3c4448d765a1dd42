package id.pulang.lists.columns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Knows what columns are usually called, in Indonesian, English and the languages of public lists. */
public final class HeadingVocabulary {

    private static final String FILE = "headings.txt";
    private static final int TOO_SHORT_TO_FIND = 3;

    private final Map<String, ColumnMeaning> exactly = new HashMap<>();
    private final List<String> longestFirst = new ArrayList<>();
    private final Set<String> aboutSomebodyElse = new HashSet<>();
    private final Set<String> tooCommon = new HashSet<>();

    /** Learns them. */
    public HeadingVocabulary() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeadingVocabulary.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                learn(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        longestFirst.removeIf(phrase -> tooCommon.contains(phrase.strip()));
        longestFirst.sort((one, other) -> Integer.compare(other.length(), one.length()));
    }

    private void learn(String line) {
        if (line.startsWith("#")) {
            return;
        }
        int kind = line.indexOf('|');
        int label = line.indexOf('|', kind + 1);
        var phrases = List.of(line.substring(label + 1).split(";", -1));
        switch (line.substring(0, kind)) {
            case "ELSE" -> aboutSomebodyElse.addAll(phrases);
            case "COMMON" -> tooCommon.addAll(phrases);
            case String known ->
                learn(ColumnMeaning.of(ColumnKind.valueOf(known), line.substring(kind + 1, label)), phrases);
        }
    }

    private void learn(ColumnMeaning meaning, List<String> phrases) {
        for (String phrase : phrases) {
            exactly.put(phrase, meaning);
            if (phrase.length() >= TOO_SHORT_TO_FIND) {
                longestFirst.add(" " + phrase + " ");
            }
        }
    }

    /** The meaning of a heading that is known as it stands. */
    Optional<ColumnMeaning> exactly(String heading) {
        return Optional.ofNullable(exactly.get(plain(heading)));
    }

    /** The meaning of a heading that is known, or holds a known one: "Nama Lengkap (sesuai KTP)". */
    Optional<ColumnMeaning> meaning(String heading) {
        String plain = plain(heading);
        ColumnMeaning known = exactly.get(plain);
        if (known != null || plain.isEmpty()) {
            return Optional.ofNullable(known);
        }
        Optional<ColumnMeaning> held = held(" " + plain + " ");
        boolean familyName =
                held.filter(meaning -> meaning.kind() == ColumnKind.FAMILY_NAME).isPresent();
        boolean another = Stream.of(plain.split(" ", -1)).anyMatch(aboutSomebodyElse::contains);
        return another && !familyName ? Optional.of(ColumnMeaning.of(ColumnKind.IGNORED, "about someone else")) : held;
    }

    /** The meaning of the longest known heading that a longer one holds. */
    private Optional<ColumnMeaning> held(String padded) {
        for (String phrase : longestFirst) {
            if (phrase.length() <= padded.length() && padded.contains(phrase)) {
                return Optional.ofNullable(exactly.get(phrase.strip()));
            }
        }
        return Optional.empty();
    }

    /** A heading in small plain letters and digits, one blank between words: {@code DateOfBirth} has three. */
    public static String plain(String heading) {
        var plain = new StringBuilder();
        boolean oneCase = heading.equals(heading.toUpperCase(Locale.ROOT));
        String parted = ascii(heading) ? heading : Normalizer.normalize(heading, Normalizer.Form.NFD);
        char before = ' ';
        for (int at = 0; at < parted.length(); at++) {
            char letter = parted.charAt(at);
            boolean begins = Character.isUpperCase(letter) && Character.isLowerCase(before) && !oneCase;
            if (Character.isLetterOrDigit(letter)) {
                if (begins) {
                    separate(plain);
                }
                plain.append(Character.toLowerCase(letter));
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                separate(plain);
            }
            before = letter;
        }
        return plain.toString().strip();
    }

    /** Most headings need no taking apart, and the tables for it are slow to load. */
    private static boolean ascii(String heading) {
        for (int at = 0; at < heading.length(); at++) {
            if (heading.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }

    private static void separate(StringBuilder plain) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }
}
