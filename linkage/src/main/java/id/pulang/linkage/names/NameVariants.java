package id.pulang.linkage.names;

import id.pulang.linkage.kernels.EditDistance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words with a meaning of their own in names: the many forms of a few names, links between words, titles. */
final class NameVariants {

    private static final Map<String, List<String>> FORMS = Map.of(
            "muhammad",
                    List.of(
                            "muhammad",
                            "muhamad",
                            "mohammad",
                            "mohamad",
                            "mohamed",
                            "mohammed",
                            "muhammed",
                            "moh",
                            "moch",
                            "muh",
                            "mochamad",
                            "mochammad",
                            "muchamad",
                            "muchammad",
                            "mohd",
                            "muhd",
                            "mhd",
                            "md",
                            "mu",
                            "muamad",
                            "muammad",
                            "moehammad",
                            "moehamad",
                            "mohamat",
                            "muhamat"),
            "ahmad", List.of("ahmad", "achmad", "akhmad", "ahmed", "achmat", "ahmat", "amad", "akmad"),
            "abdul", List.of("abdul", "abd", "abdoel", "abdu", "abdol"),
            "siti", List.of("siti", "sitti", "st", "stii", "sitty"),
            "nur", List.of("nur", "noer", "noor", "nor", "nuur"),
            "rizki", List.of("rizki", "rizky", "rizqi", "risky", "riski", "rezki", "rezky", "risqi"));

    private static final Map<String, String> CANONICAL = canonical();
    private static final String MOST_BORNE = "muhammad";
    private static final int LONG = 7;
    private static final List<EditDistance> LONG_FORMS_OF_MOST_BORNE = longFormsOfMostBorne();
    private static final Set<String> OFTEN_LEFT_OUT = Set.of("muhammad", "siti", "abdul");
    private static final Set<String> LINKS = Set.of("bin", "binti", "bt", "bte", "ibn", "ibnu", "al", "alias", "ni");
    private static final Set<String> TITLES =
            Set.of("hj", "haji", "drs", "dra", "ir", "sdr", "sdri", "tn", "ny", "mr", "mrs", "ms");

    private NameVariants() {}

    /**
     * The name that this word is a form of, or the word itself. Half of all men have the most borne name, and a clerk's
     * slip in it must not make it look rare.
     */
    static String canonical(String word) {
        String form = CANONICAL.get(word);
        if (form != null) {
            return form;
        }
        return slipOfMostBorne(word) ? MOST_BORNE : word;
    }

    private static boolean slipOfMostBorne(String word) {
        return word.length() >= LONG - 1
                && word.charAt(0) == MOST_BORNE.charAt(0)
                && LONG_FORMS_OF_MOST_BORNE.stream().anyMatch(form -> form.to(word) <= 1);
    }

    /** Whether the word only links others (bin, binti) or is a title, and so says nothing about who it is. */
    static boolean saysNothing(Word word) {
        return word.reading().isEmpty() || saysNothing(word.reading());
    }

    /** The same of a word in Latin letters. */
    static boolean saysNothing(String word) {
        return LINKS.contains(word) || TITLES.contains(word);
    }

    /** Whether the word is often left out because very many people bear it. */
    static boolean oftenLeftOut(Word word) {
        return word.initial() || OFTEN_LEFT_OUT.contains(word.form());
    }

    private static List<EditDistance> longFormsOfMostBorne() {
        return FORMS.getOrDefault(MOST_BORNE, List.of()).stream()
                .filter(form -> form.length() >= LONG)
                .map(EditDistance::from)
                .toList();
    }

    private static Map<String, String> canonical() {
        var canonical = new HashMap<String, String>();
        FORMS.forEach((form, spellings) -> spellings.forEach(spelling -> canonical.put(spelling, form)));
        return canonical;
    }
}
