package id.pulang.offers.words;

import id.pulang.offers.data.DataFiles;
import id.pulang.offers.data.DataRow;
import id.pulang.offers.data.Mistake;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One word for all its forms: slang, abbreviations, regional words, English ({@code variants.tsv}). Rules are written
 * with any of the forms. Immutable.
 */
public final class WordForms {

    private final Map<String, String> canonical = new HashMap<>();

    private WordForms() {}

    /** Reads the table: a word, and behind it its forms. */
    public static WordForms from(DataFiles files) {
        var forms = new WordForms();
        for (DataRow row : files.rows("variants", 2)) {
            for (String form : row.text(1).split(" ")) {
                String before = forms.canonical.put(form, row.text(0));
                if (before != null) {
                    row.wrong(1, Mistake.FORM_OF_ANOTHER, form + " is a form of " + before);
                }
            }
        }
        return forms;
    }

    /** The word that stands for all forms of this one. */
    public String canonicalOf(String word) {
        return canonical.getOrDefault(word, word);
    }

    /** All forms that are not the word itself. */
    Set<String> forms() {
        return canonical.keySet();
    }

    /** The same of several words. */
    Set<String> canonicalOf(List<String> words) {
        return words.stream().map(this::canonicalOf).collect(Collectors.toSet());
    }
}
