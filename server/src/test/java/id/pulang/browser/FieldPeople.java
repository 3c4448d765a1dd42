package id.pulang.browser;

import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Invented people as they are typed into a field device; no two are alike. */
final class FieldPeople {

    private static final String CONSONANTS = "bdgjklmnprstw";
    private static final String VOWELS = "aiu";
    private static final int SYLLABLES = 3;
    private static final int DAYS_APART = 37;
    private static final int DAYS = 14_999;

    private final Random random;
    private int born;

    FieldPeople(long seed) {
        random = new Random(seed);
    }

    /** An officer whom no other test knows. */
    static Actor officer() {
        var id = new UserId(UUID.randomUUID());
        String name = "Lapangan" + id.value().toString().substring(0, 8);
        return new Actor(id, name, Role.REGISTRATION_OFFICER, new PostCode("PNH"), "consular");
    }

    List<Map<String, String>> some(int many) {
        return IntStream.range(0, many).mapToObj(_ -> somebody()).toList();
    }

    private Map<String, String> somebody() {
        LocalDate day = LocalDate.of(1970, 1, 1).plusDays(Math.floorMod(DAYS_APART * born++, DAYS));
        return Map.of("name", word() + " " + word(), "born", day.toString());
    }

    private String word() {
        var word = new StringBuilder();
        for (int syllable = 0; syllable < SYLLABLES; syllable++) {
            word.append(letterOf(CONSONANTS)).append(letterOf(VOWELS));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "n";
    }

    private char letterOf(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    /** The same person as another officer writes them: by ear, and the first name last. */
    static Map<String, String> respelt(Map<String, String> person) {
        String[] words = text(person, "name").toLowerCase(Locale.ROOT).split(" ");
        String name = words[1].replace("u", "oe").replace("j", "dj") + " " + words[0].replace("k", "kk");
        return Map.of("name", name, "born", text(person, "born"));
    }

    static String text(Map<String, String> person, String field) {
        return person.getOrDefault(field, "");
    }
}
