package id.pulang.lists.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A list that stands in two halves beside each other, or in more parts, to save paper: the same headings come again in
 * the same order. Each row then speaks of as many people.
 */
public final class SideBySide {

    private static final int FEWEST_COLUMNS = 2;

    private SideBySide() {}

    /**
     * The parts one below the other, each with its rows in their order.
     *
     * @param heading the line of the headings; below 0 where there is none
     * @return nothing where the headings do not come again
     */
    public static Optional<TableBuilder> laidBelow(
            TableBuilder lines, int heading, List<String> titles, ReadLimits limits) {
        int width = heading < 0 ? titles.size() : width(titles);
        return width == titles.size() ? Optional.empty() : Optional.of(laidBelow(lines, heading, width, limits));
    }

    private static TableBuilder laidBelow(TableBuilder lines, int heading, int width, ReadLimits limits) {
        var below = new TableBuilder(limits);
        for (int first = 0; first < lines.columnCount(); first += width) {
            int[] columns = IntStream.range(first, first + width).toArray();
            below.addBelow(lines, first == 0 ? -1 : heading, columns);
        }
        lines.notes().forEach(below::note);
        below.keep(lines.decoded());
        return below;
    }

    /** After how many columns the headings begin again; their number where they do not. */
    private static int width(List<String> titles) {
        for (int width = FEWEST_COLUMNS; width * 2 <= titles.size() + 1; width++) {
            if (comesAgain(titles, width) && differ(titles.subList(0, width))) {
                return width;
            }
        }
        return titles.size();
    }

    private static boolean comesAgain(List<String> titles, int width) {
        return IntStream.range(width, titles.size())
                .allMatch(at -> titles.get(at).equals(titles.get(at % width)));
    }

    private static boolean differ(List<String> titles) {
        var filled = new ArrayList<>(titles);
        filled.removeIf(String::isEmpty);
        return filled.size() >= FEWEST_COLUMNS && new HashSet<>(filled).size() == filled.size();
    }
}
