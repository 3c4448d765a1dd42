package id.pulang.cli.lists;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a list that speak of nobody and are not counted: sums, signatures, titles, numbers of pages.
 *
 * @param rows the first of them, row 1 standing below the heading
 * @param texts what stands in those
 * @param count how many there are
 */
public record ListFooter(List<Integer> rows, List<String> texts, int count) {

    private static final int SHOWN = 3;

    /** Copies the lists in. */
    public ListFooter {
        rows = List.copyOf(rows);
        texts = List.copyOf(texts);
    }

    static ListFooter none() {
        return new ListFooter(List.of(), List.of(), 0);
    }

    /** These and another one. */
    ListFooter and(int row, List<String> cells) {
        if (count >= SHOWN) {
            return new ListFooter(rows, texts, count + 1);
        }
        var moreRows = new ArrayList<>(rows);
        moreRows.add(row);
        var moreTexts = new ArrayList<>(texts);
        moreTexts.add(String.join(" ", cells).strip());
        return new ListFooter(moreRows, moreTexts, count + 1);
    }
}
