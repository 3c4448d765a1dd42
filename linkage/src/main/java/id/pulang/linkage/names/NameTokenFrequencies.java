package id.pulang.linkage.names;

import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.tables.ResourceTable;
import java.util.HashMap;
import java.util.Map;

/** How common words of names are at large: counts over 13,137 names. */
record NameTokenFrequencies(Map<String, Integer> namesHolding) {

    private static final double NAMES = 13_137;
    private static final NameTokenFrequencies SHIPPED = read();

    /** The counts that come with this library. */
    static NameTokenFrequencies shipped() {
        return SHIPPED;
    }

    /** The share of people whose name holds this word. */
    double share(String word) {
        return namesHolding.getOrDefault(word, 0) / NAMES + Parameters.UNSEEN_WORD_COUNT / NAMES;
    }

    private static NameTokenFrequencies read() {
        var counts = new HashMap<String, Integer>();
        ResourceTable.rows(NameTokenFrequencies.class, "name-words")
                .forEach(cells -> counts.merge(cells.getFirst(), Integer.parseInt(cells.get(1)), Integer::sum));
        return new NameTokenFrequencies(Map.copyOf(counts));
    }
}
