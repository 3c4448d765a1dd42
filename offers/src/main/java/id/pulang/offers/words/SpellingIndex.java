package id.pulang.offers.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds known words near a misspelt one by symmetric deletion: two words are near when they become equal after each has
 * lost a few letters. One letter may differ in words of four letters or more, two in words of ten or more; a star
 * stands for any letter. Looking up costs the same however many words are known. Immutable.
 */
public final class SpellingIndex {

    private static final int SHORTEST = 4;
    private static final int LONG = 10;
    private static final int LONGEST = 24;

    private final Map<String, List<String>> byDeletion = new HashMap<>();

    /** Knows these words. */
    public SpellingIndex(Collection<String> words) {
        for (String word : words) {
            if (word.length() >= SHORTEST && word.length() <= LONGEST) {
                for (String rest : deletions(word, allowed(word.length()))) {
                    byDeletion
                            .computeIfAbsent(rest, _rest -> new ArrayList<>(1))
                            .add(word);
                }
            }
        }
    }

    /** The known words nearest to this one; none where all are too far. */
    public Set<String> near(String word) {
        if (word.length() < SHORTEST - 1 || word.length() > LONGEST) {
            return Set.of();
        }
        var nearest = new HashSet<String>();
        int least = Integer.MAX_VALUE;
        for (String rest : deletions(word, allowed(word.length() + 1))) {
            for (String candidate : byDeletion.getOrDefault(rest, List.of())) {
                int distance = distance(word, candidate);
                if (distance <= allowed(candidate.length()) + stars(word) && distance <= least) {
                    if (distance < least) {
                        nearest.clear();
                    }
                    least = distance;
                    nearest.add(candidate);
                }
            }
        }
        return nearest;
    }

    private static int allowed(int letters) {
        return letters >= LONG ? 2 : letters >= SHORTEST ? 1 : 0;
    }

    private static int stars(String word) {
        return word.indexOf('*') >= 0 ? 1 : 0;
    }

    private static Set<String> deletions(String word, int times) {
        var rests = new HashSet<String>();
        rests.add(word);
        int most = times + stars(word);
        Set<String> last = Set.of(word);
        for (int i = 0; i < most; i++) {
            var shorter = new HashSet<String>();
            for (String rest : last) {
                for (int letter = 0; letter < rest.length(); letter++) {
                    shorter.add(rest.substring(0, letter) + rest.substring(letter + 1));
                }
            }
            rests.addAll(shorter);
            last = shorter;
        }
        return rests;
    }

    /** How many letters differ, are too many, are missing, or have changed places with their neighbour. */
    private static int distance(String left, String right) {
        int[][] costs = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, left, right, i, j);
            }
        }
        return costs[left.length()][right.length()];
    }

    private static int cost(int[][] costs, String left, String right, int i, int j) {
        int differs = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(costs[i - 1][j - 1] + differs, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
