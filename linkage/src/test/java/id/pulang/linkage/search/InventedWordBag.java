package id.pulang.linkage.search;

import id.pulang.linkage.names.NameTokens;
import id.pulang.linkage.tables.ResourceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Words for invented names, as 13,137 voters have them: about half are common Indonesian words, as often as they are
 * borne; the rest are the many words of which fewer than five of those voters bear each, and as the counts do not name
 * them they are put together from parts of others. One word in ten comes from a number of still rarer ones that grows
 * with the people, as it does in a registry.
 */
final class InventedWordBag {

    private static final double RARE = 0.1;
    private static final double NEVER_HEARD_BEFORE = 0.5;
    private static final int SPOKEN_BY_VOTERS = 26_500;
    private static final int DIFFERENT_WORDS_OF_VOTERS = 7_968;

    private final Random random;
    private final List<String> common = new ArrayList<>();
    private final List<Integer> reach = new ArrayList<>();
    private final List<String> uncommon = new ArrayList<>();
    private final List<String> rare = new ArrayList<>();

    InventedWordBag(Random random) {
        this.random = random;
        ResourceTable.rows(NameTokens.class, "name-words").forEach(this::learn);
        while (common.size() + uncommon.size() < DIFFERENT_WORDS_OF_VOTERS) {
            uncommon.add(putTogether());
        }
    }

    private void learn(List<String> cells) {
        String word = cells.getFirst();
        boolean titleOrLink = NameTokens.telling(word + " sutrisno").size() == 1;
        if (!titleOrLink) {
            common.add(word);
            reach.add((reach.isEmpty() ? 0 : reach.getLast()) + Integer.parseInt(cells.get(1)));
        }
    }

    String word() {
        if (random.nextDouble() >= RARE) {
            return knownWord();
        }
        if (!rare.isEmpty() && random.nextDouble() >= NEVER_HEARD_BEFORE) {
            return rare.get(random.nextInt(rare.size()));
        }
        rare.add(putTogether());
        return rare.getLast();
    }

    private String knownWord() {
        int thrown = random.nextInt(SPOKEN_BY_VOTERS);
        if (thrown >= reach.getLast()) {
            return uncommon.get(thrown % uncommon.size());
        }
        int low = 0;
        int high = common.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach.get(middle) <= thrown) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return common.get(low);
    }

    private String putTogether() {
        return begin() + (random.nextInt(10) < 6 ? begin() : "") + end();
    }

    private String begin() {
        String word = longEnough();
        return word.substring(0, 2 + random.nextInt(3));
    }

    private String end() {
        String word = longEnough();
        return word.substring(word.length() - 2 - random.nextInt(Math.min(4, word.length() - 3)));
    }

    private String longEnough() {
        String word = common.get(random.nextInt(common.size()));
        return word.length() >= 4 ? word : longEnough();
    }
}
