package id.pulang.offers.words;

import id.pulang.offers.data.DataFiles;
import id.pulang.offers.data.DataRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of words under one name, from {@code groups.tsv}; phrases name them as {@code @name}. Immutable. */
public final class WordGroups {

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final WordForms forms;

    private WordGroups(WordForms forms) {
        this.forms = forms;
    }

    /** Reads the groups, each word as the one that stands for all its forms. */
    public static WordGroups from(DataFiles files, WordForms forms) {
        var groups = new WordGroups(forms);
        for (DataRow row : files.rows("groups", 2)) {
            List<String> words = List.of(row.text(1).split(" "));
            groups.groups.computeIfAbsent(row.text(0), _name -> new HashSet<>()).addAll(forms.canonicalOf(words));
        }
        return groups;
    }

    /** The words of a group; none where there is no such group. */
    public Set<String> words(String name) {
        return groups.getOrDefault(name, Set.of());
    }

    /** The words of all groups. */
    public Set<String> all() {
        var all = new HashSet<String>();
        groups.values().forEach(all::addAll);
        return all;
    }

    /** The word that stands for all forms of this one. */
    String canonicalOf(String word) {
        return forms.canonicalOf(word);
    }
}
