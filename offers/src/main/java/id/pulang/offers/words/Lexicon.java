package id.pulang.offers.words;

import id.pulang.offers.data.DataFiles;
import id.pulang.offers.text.KnownWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that rules know, in all their forms and spellings; ordinary words that must not be taken for misspelt ones
 * ({@code ordinary-words.tsv}), and what may stand behind a number. Immutable.
 */
public final class Lexicon implements KnownWords {

    private static final int LONG = 7;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 16;
    private static final int MOST_PARTS = 5;
    private static final int SHORTEST_WITH_STRAY = 8;
    private static final int STRAY = 3;
    private static final int TOO_MUCH = 1_000;
    private static final String[] ENDINGS = {"nya", "lah", "kah", "ku", "mu"};
    private static final String[] BEGINNINGS = {"di", "ke"};

    private final WordForms forms;
    private final Set<String> used;
    private final Set<String> ordinary;
    private final Set<String> units;
    private final SpellingIndex spellings;

    private Lexicon(
            WordForms forms,
            Collection<String> used,
            Collection<String> ordinary,
            Set<String> units,
            Collection<String> spelt) {
        this.forms = forms;
        this.used = Set.copyOf(used);
        this.ordinary = Set.copyOf(ordinary);
        this.units = Set.copyOf(units);
        this.spellings = new SpellingIndex(spelt);
    }

    /** Knows {@code used}, the words of all phrases; {@code units} may stand behind numbers. */
    public static Lexicon from(DataFiles files, WordForms forms, Collection<String> used, Set<String> units) {
        Set<String> shorter = words(files, "short-words");
        var spelt = new HashSet<>(used);
        forms.forms().stream()
                .filter(form -> used.contains(forms.canonicalOf(form)))
                .forEach(spelt::add);
        spelt.removeIf(word -> word.length() < LONG && !shorter.contains(word));
        return new Lexicon(forms, used, words(files, "ordinary-words"), units, spelt);
    }

    private static Set<String> words(DataFiles files, String table) {
        var words = new HashSet<String>();
        files.rows(table, 1).forEach(row -> words.addAll(List.of(row.text(0).split(" "))));
        return words;
    }

    @Override
    public boolean knows(String word) {
        return isUsed(word) || ordinary.contains(word);
    }

    @Override
    public boolean isUnit(String word) {
        return units.contains(word);
    }

    private boolean isUsed(String word) {
        return used.contains(forms.canonicalOf(word));
    }

    /** The words of phrases that a word may be, nearest spelling only; empty where it is none. */
    Set<String> readings(String form) {
        Set<String> exact = exactReadings(form);
        if (!exact.isEmpty()) {
            return exact;
        }
        if (ordinary.contains(form)) {
            return Set.of();
        }
        String stem = stem(form);
        if (!stem.isEmpty()) {
            return Set.of(forms.canonicalOf(stem));
        }
        var readings = new HashSet<String>();
        spellings.near(form).forEach(word -> readings.add(forms.canonicalOf(word)));
        return readings;
    }

    /** The word of phrases that this is a form of, spelt as it should be; empty where it is none. */
    Set<String> exactReadings(String form) {
        return isUsed(form) ? Set.of(forms.canonicalOf(form)) : Set.of();
    }

    private String stem(String form) {
        for (String ending : ENDINGS) {
            if (form.endsWith(ending) && isStem(form.substring(0, form.length() - ending.length()))) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        for (String beginning : BEGINNINGS) {
            if (form.startsWith(beginning) && isStem(form.substring(beginning.length()))) {
                return form.substring(beginning.length());
            }
        }
        String upright = form.replace('l', 'i');
        return isStem(upright) ? upright : "";
    }

    private boolean isStem(String stem) {
        return stem.length() > SHORTEST_PART && isUsed(stem);
    }

    @Override
    public List<String> split(String letters) {
        int length = letters.length();
        int[] costs = new int[length + 1];
        int[] begins = new int[length + 1];
        for (int end = 1; end <= length; end++) {
            costs[end] = Integer.MAX_VALUE;
            for (int begin = Math.max(0, end - LONGEST_PART); begin < end; begin++) {
                int cost = costs[begin] == Integer.MAX_VALUE ? costs[begin] : costs[begin] + cost(letters, begin, end);
                if (cost < costs[end]) {
                    costs[end] = cost;
                    begins[end] = begin;
                }
            }
        }
        int most = Math.max(MOST_PARTS, length / 4);
        return costs[length] <= most ? words(letters, begins) : List.of(letters);
    }

    /** What it costs to take these letters for a word: least for a known one, much for a single letter out of place. */
    private int cost(String letters, int begin, int end) {
        if (isPart(letters.substring(begin, end))) {
            return 1;
        }
        return end - begin == 1 && letters.length() >= SHORTEST_WITH_STRAY ? STRAY : TOO_MUCH;
    }

    private boolean isPart(String word) {
        return word.length() >= SHORTEST_PART ? knows(word) : word.length() == 2 && isUsed(word);
    }

    private static List<String> words(String letters, int[] begins) {
        var words = new ArrayList<String>();
        for (int end = letters.length(); end > 0; end = begins[end]) {
            words.addFirst(letters.substring(begins[end], end));
        }
        return words;
    }
}
