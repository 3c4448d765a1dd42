package id.pulang.registration.queue;

import id.pulang.registration.SeenDanger;
import id.pulang.registration.SeenHealth;
import id.pulang.registration.TriageCategory;

/**
 * What somebody tells of themself when they take a number; all of it may be empty.
 *
 * @param words what they want to say, in any language
 */
public record OwnWords(String name, String languages, String words, SeenDanger danger, SeenHealth health) {

    /** How many letters the words have at most. */
    public static final int LONGEST = 1_000;

    /** Nothing was told. */
    public static OwnWords none(SeenDanger danger, SeenHealth health) {
        return new OwnWords("", "", "", danger, health);
    }

    /** Cuts what is longer than may be kept; whoever stands at a kiosk is not sent away for it. */
    public OwnWords {
        name = cut(name, 200);
        languages = cut(languages, 200);
        words = cut(words, LONGEST);
    }

    private static String cut(String text, int most) {
        String plain = text.strip();
        return plain.length() <= most ? plain : plain.substring(0, most);
    }

    /** Who is served first. */
    public TriageCategory triage() {
        return TriageCategory.of(danger, health);
    }
}
