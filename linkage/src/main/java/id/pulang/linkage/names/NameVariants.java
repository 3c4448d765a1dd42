package id.pulang.linkage.names;

import id.pulang.linkage.kernels.EditDistance;
import id.pulang.linkage.tables.ResourceTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words with a meaning of their own in names, as {@code name-variants.tsv} has them: the many forms of a few names,
 * links between words, titles.
 */
final class NameVariants {

    /** The rows of the table by their first cell, without it. */
    private static final Map<String, List<List<String>>> TABLE =
            ResourceTable.rows(NameVariants.class, "name-variants").stream()
                    .collect(Collectors.groupingBy(
                            List::getFirst,
                            Collectors.mapping(row -> row.subList(1, row.size()), Collectors.toList())));

    private static final Map<String, String> CANONICAL = canonical();
    private static final String MOST_BORNE = "muhammad";
    private static final int LONG = 7;
    private static final List<EditDistance> LONG_FORMS_OF_MOST_BORNE = longFormsOfMostBorne();
    private static final Set<String> OFTEN_LEFT_OUT = all("left-out");
    private static final Set<String> LINKS = all("link");
    private static final Set<String> TITLES = all("title");
    private static final Set<String> OF_ONE_SYLLABLE = all("one-syllable");

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

    static Map<String, String> fullNames() {
        return Map.copyOf(CANONICAL);
    }

    static Set<String> wordsThatSayNothing() {
        return Stream.concat(LINKS.stream(), TITLES.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether the word only links others (bin, binti) or is a title, and so says nothing about who it is. A syllable of
     * Burmese or Chinese that sounds like a link is a name.
     */
    static boolean saysNothing(Word word) {
        boolean syllable = word.foreign() && word.pronunciation().writtenBySyllables();
        return word.reading().isEmpty() || !syllable && saysNothing(word.reading());
    }

    /** The same of a word in Latin letters. */
    static boolean saysNothing(String word) {
        return LINKS.contains(word) || TITLES.contains(word);
    }

    /** Whether the word is often left out because very many people bear it. */
    static boolean oftenLeftOut(Word word) {
        return word.initial() || OFTEN_LEFT_OUT.contains(word.form());
    }

    /**
     * Whether these are two names of Vietnam in Latin letters. They have one syllable each, so a letter tells them
     * apart; i and y at the end are one letter.
     */
    static boolean twoOfOneSyllable(Word left, Word right) {
        return OF_ONE_SYLLABLE.contains(left.text())
                && OF_ONE_SYLLABLE.contains(right.text())
                && !endingInI(left.text()).equals(endingInI(right.text()));
    }

    private static String endingInI(String word) {
        return word.endsWith("y") ? word.substring(0, word.length() - 1).concat("i") : word;
    }

    private static List<EditDistance> longFormsOfMostBorne() {
        return CANONICAL.entrySet().stream()
                .filter(spelling -> spelling.getValue().equals(MOST_BORNE))
                .map(Map.Entry::getKey)
                .filter(form -> form.length() >= LONG)
                .map(EditDistance::from)
                .toList();
    }

    private static Map<String, String> canonical() {
        var canonical = new HashMap<String, String>();
        rows("form").forEach(spellings -> spellings.forEach(spelling -> canonical.put(spelling, spellings.getFirst())));
        return canonical;
    }

    private static Set<String> all(String kind) {
        return rows(kind).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static List<List<String>> rows(String kind) {
        return TABLE.getOrDefault(kind, List.of());
    }
}
