package id.pulang.linkage.onetoone;

import id.pulang.linkage.onetoone.LinkageSession.Tied;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The ties of all rows that are kept to be weighed: of each row so many of the strongest that all fit in memory. */
final class KeptTies {

    /** With what is weighed of them they take some 0.7 kB each. */
    static final int MOST = 150_000;

    /** The most that are kept of a row are so many by the number of rows. */
    private static final int MOST_BY_ROWS = 400_000;

    private static final int FEWEST_OF_A_ROW = 16;

    private final List<Tied> ties = new ArrayList<>();
    private final BitSet cutOff = new BitSet();
    private int mostOfARow;

    KeptTies(int rows) {
        mostOfARow = Math.max(FEWEST_OF_A_ROW, MOST_BY_ROWS / Math.max(1, rows));
    }

    /** Adds the ties of one row to earlier ones. */
    void add(List<Tied> ofARow) {
        ties.addAll(strongest(ofARow));
        while (ties.size() > MOST && mostOfARow > 1) {
            mostOfARow /= 2;
            keepFewerOfEach();
        }
    }

    List<Tied> all() {
        return ties;
    }

    /** Whether a row fitted more others than were kept, all of them as well as the best. */
    boolean isCutOff(ListRow row) {
        return cutOff.get(row.number());
    }

    private void keepFewerOfEach() {
        var kept = new ArrayList<Tied>();
        int to;
        for (int from = 0; from < ties.size(); from = to) {
            ListRow row = ties.get(from).right();
            to = from + 1;
            while (to < ties.size() && ties.get(to).right().equals(row)) {
                to++;
            }
            kept.addAll(strongest(ties.subList(from, to)));
        }
        ties.clear();
        ties.addAll(kept);
    }

    /**
     * The strongest ties of a row to earlier ones, in their order; of equally strong ones those of the nearest rows.
     */
    private List<Tied> strongest(List<Tied> ofARow) {
        if (ofARow.size() <= mostOfARow) {
            return ofARow;
        }
        List<Tied> sorted = ofARow.stream()
                .sorted(Comparator.<Tied>comparingDouble(tie -> -tie.evidence().most())
                        .thenComparing(tie -> -tie.left().number()))
                .toList();
        if (sorted.get(mostOfARow).evidence().most()
                >= sorted.getFirst().evidence().most()) {
            cutOff.set(sorted.getFirst().right().number());
        }
        return sorted.stream()
                .limit(mostOfARow)
                .sorted(Comparator.comparing(tie -> tie.left().number()))
                .toList();
    }
}
