package id.pulang.lists.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a heading of two lines together: "Kelahiran" over "Tempat" and "Tanggal" becomes the headings of two columns. A
 * cell of the upper line that goes over several columns stands in the first of them.
 */
final class TwoLineHeading {

    private final HeadingVocabulary words;

    TwoLineHeading(HeadingVocabulary words) {
        this.words = words;
    }

    /** The headings of both lines together; nothing when the lower one cannot belong to a heading. */
    Optional<List<String>> titles(List<String> upper, List<String> lower) {
        boolean digits = lower.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
        if (digits || !oneGoesOverTheOther(upper, lower)) {
            return Optional.empty();
        }
        var titles = new ArrayList<String>();
        String above = "";
        for (int column = 0; column < upper.size(); column++) {
            above = upper.get(column).isEmpty() ? above : upper.get(column);
            String below = below(upper, lower, column);
            titles.add(below.isEmpty() ? upper.get(column) : title(above, below));
        }
        return Optional.of(titles);
    }

    /** Only where a cell goes over several columns or both lines has a heading two lines. */
    private static boolean oneGoesOverTheOther(List<String> upper, List<String> lower) {
        boolean wide = false;
        boolean high = false;
        for (int column = 0; column < upper.size(); column++) {
            boolean above = !upper.get(column).isEmpty();
            boolean below = !below(upper, lower, column).isEmpty();
            wide |= !above && below && column > 0;
            high |= above && !below;
        }
        return wide && high;
    }

    /** A cell that goes over both lines stands in the upper one, or in each. */
    private static String below(List<String> upper, List<String> lower, int column) {
        String below = column < lower.size() ? lower.get(column) : "";
        return below.equals(upper.get(column)) ? "" : below;
    }

    private String title(String above, String below) {
        return Stream.of(above + " " + below, below + " " + above, below)
                .filter(title -> words.exactly(title).isPresent())
                .findFirst()
                .orElse((above + " " + below).strip());
    }
}
