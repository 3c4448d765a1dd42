package id.pulang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list in Latin letters as a clerk in Cambodia would who hears it read: headings, names, digits and dates in
 * Khmer. Sounds have several spellings, of which one is taken by chance; some names are spelt by hand. The table knows
 * nothing of how the library reads Khmer.
 */
final class KhmerClerk {

    private static final String DIGITS = "០១២៣៤៥៦៧៨៩";
    private static final int BUDDHIST_ERA = 543;

    /** As people of the country were asked to write them; not by the table. */
    private static final Map<String, String> BY_HAND = Map.ofEntries(
            Map.entry("siti", "ស៊ីទី"),
            Map.entry("nurhalimah", "នួរហាលីម៉ា"),
            Map.entry("nurhalisa", "នូហាលីសា"),
            Map.entry("saputra", "សាភូត្រា"),
            Map.entry("andi", "អាន់ឌី"),
            Map.entry("muhamad", "មូហាម៉ាត់"),
            Map.entry("muhammad", "ម៉ូហាម៉េដ"),
            Map.entry("mohammad", "មហាម៉ាត់"),
            Map.entry("ahmad", "អះម៉ាត់"),
            Map.entry("wahyu", "វ៉ាហ៊ីយូ"),
            Map.entry("wayan", "វ៉ាយ៉ាន"),
            Map.entry("dewi", "ដេវី"),
            Map.entry("lestari", "លេសតារី"),
            Map.entry("santoso", "សានតុសុ"),
            Map.entry("budi", "ប៊ូឌី"),
            Map.entry("agus", "អាហ្គូស"),
            Map.entry("kurniawan", "ឃូរនីយ៉ាវ៉ាន់"),
            Map.entry("pratama", "ប្រាតាម៉ា"),
            Map.entry("firmansah", "ហ្វៀរម៉ានសា"),
            Map.entry("phaisal", "ផៃសាល់"),
            Map.entry("yoga", "យ៉ូហ្គា"),
            Map.entry("rahmawati", "រ៉ាម៉ាវ៉ាទី"),
            Map.entry("hakim", "ហាគឹម"),
            Map.entry("kevin", "ខេវីន"),
            Map.entry("leo", "លេអូ"));

    private static final Map<String, List<String>> CONSONANTS = Map.ofEntries(
            Map.entry("ng", List.of("ង")),
            Map.entry("ny", List.of("ញ")),
            Map.entry("ph", List.of("ផ", "ហ្វ")),
            Map.entry("ch", List.of("ច", "ឆ")),
            Map.entry("dj", List.of("ជ")),
            Map.entry("tj", List.of("ច")),
            Map.entry("dc", List.of("ច")),
            Map.entry("sy", List.of("ស")),
            Map.entry("b", List.of("ប៊", "ប")),
            Map.entry("c", List.of("ច", "ឆ")),
            Map.entry("d", List.of("ឌ", "ដ")),
            Map.entry("f", List.of("ហ្វ")),
            Map.entry("g", List.of("ហ្គ", "គ")),
            Map.entry("h", List.of("ហ")),
            Map.entry("j", List.of("ជ", "យ៉")),
            Map.entry("k", List.of("ក", "ខ")),
            Map.entry("l", List.of("ល", "ឡ")),
            Map.entry("m", List.of("ម៉", "ម")),
            Map.entry("n", List.of("ន", "ណ")),
            Map.entry("p", List.of("ព", "ប៉", "ផ")),
            Map.entry("r", List.of("រ", "រ៉")),
            Map.entry("s", List.of("ស")),
            Map.entry("t", List.of("ត", "ទ")),
            Map.entry("v", List.of("វ")),
            Map.entry("w", List.of("វ៉", "វ")),
            Map.entry("y", List.of("យ", "យ៉")),
            Map.entry("z", List.of("ហ្ស", "ស")));

    private static final Map<String, List<String>> VOWELS = Map.of(
            "ai", List.of("ៃ"),
            "au", List.of("ៅ"),
            "oe", List.of("ូ"),
            "uu", List.of("ូ"),
            "aa", List.of("ា"),
            "a", List.of("ា"),
            "e", List.of("េ", "ែ"),
            "i", List.of("ី", "ិ"),
            "o", List.of("ូ", "ោ"),
            "u", List.of("ូ", "ុ"));

    private final Random chance;

    KhmerClerk(long seed) {
        chance = new Random(seed);
    }

    /** The police list of the demonstration: number, name, sex, age, nationality, passport, day. */
    List<String> list(List<String> lines) {
        var written = new ArrayList<String>();
        written.add("ល.រ,ឈ្មោះ,ភេទ,អាយុ,សញ្ជាតិ,លេខលិខិតឆ្លងដែន,ថ្ងៃចូល");
        lines.stream().skip(1).map(line -> row(line.split(",", -1))).forEach(written::add);
        return written;
    }

    private String row(String[] cells) {
        return String.join(
                ",",
                digits(cells[0]),
                name(cells[1]),
                cells[2].equals("F") ? "ស្រី" : "ប្រុស",
                digits(cells[3]),
                cells[4].equals("MALAYSIA") ? "ម៉ាឡេស៊ី" : "ឥណ្ឌូនេស៊ី",
                digits(cells[5]),
                day(cells[6]));
    }

    private static String day(String day) {
        int year = Integer.parseInt(day.substring(6));
        return digits(day.substring(0, 6) + (year + BUDDHIST_ERA));
    }

    private static String digits(String text) {
        var written = new StringBuilder();
        text.chars()
                .forEach(letter ->
                        written.append(letter >= '0' && letter <= '9' ? DIGITS.charAt(letter - '0') : (char) letter));
        return written.toString();
    }

    String name(String name) {
        var words = new ArrayList<String>();
        for (String word : name.toLowerCase(Locale.ROOT).replace(".", "").split(" ", -1)) {
            String known = BY_HAND.get(word);
            words.add(known == null ? spelt(word) : known);
        }
        return String.join(" ", words);
    }

    private String spelt(String word) {
        var written = new StringBuilder();
        boolean afterVowel = true;
        for (int at = 0; at < word.length(); ) {
            String vowel = longest(word, at, VOWELS);
            String consonant = longest(word, at, CONSONANTS);
            if (vowel != null) {
                written.append(afterVowel ? "អ" : "").append(any(VOWELS, vowel));
                afterVowel = true;
                at += vowel.length();
            } else if (consonant != null) {
                boolean last = at + consonant.length() == word.length();
                written.append(last ? ending(any(CONSONANTS, consonant)) : any(CONSONANTS, consonant));
                afterVowel = false;
                at += consonant.length();
            } else {
                at++;
            }
        }
        return written.toString();
    }

    /** A last consonant bears no mark of its own, and half of the clerks shorten the vowel before it. */
    private String ending(String consonant) {
        String bare = consonant.replace("៉", "").replace("៊", "");
        return bare.length() == 1 && chance.nextBoolean() ? bare + "់" : bare;
    }

    private String any(Map<String, List<String>> table, String sound) {
        List<String> spellings = table.getOrDefault(sound, List.of(""));
        return spellings.get(chance.nextInt(spellings.size()));
    }

    private static @Nullable String longest(String word, int at, Map<String, List<String>> table) {
        for (int length = Math.min(2, word.length() - at); length > 0; length--) {
            String sound = word.substring(at, at + length);
            if (table.containsKey(sound)) {
                return sound;
            }
        }
        return null;
    }
}
