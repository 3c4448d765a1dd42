package id.pulang.lists.columns;

import id.pulang.lists.tables.Table;
import java.util.List;
import java.util.Set;

/** Finds the line of a list in which its headings stand; titles and remarks may stand above it. */
final class HeadingLine {

    private static final int LINES_ABOVE_THE_HEADING = 25;

    private HeadingLine() {}

    /** The line with the most known headings; without any, the first line that is as wide as the list; -1: no line. */
    static int of(Table.Builder lines, HeadingVocabulary words, Set<String> told) {
        int best = -1;
        int most = 0;
        int last = Math.min(lines.lines(), LINES_ABOVE_THE_HEADING);
        for (int line = 0; line < last; line++) {
            int known = known(lines.line(line), words, told);
            if (known > most) {
                most = known;
                best = line;
            }
        }
        return best >= 0 ? best : headless(lines, last);
    }

    private static int known(List<String> cells, HeadingVocabulary words, Set<String> told) {
        int exactly = 0;
        for (String cell : cells) {
            exactly += told.contains(cell) || words.exactly(cell).isPresent() ? 1 : 0;
        }
        int roughly = 0;
        for (String cell : exactly == 0 ? List.<String>of() : cells) {
            roughly += words.meaning(cell).isPresent() ? 1 : 0;
        }
        return exactly + roughly;
    }

    private static int headless(Table.Builder lines, int last) {
        for (int line = 0; line < last; line++) {
            List<String> cells = lines.line(line);
            long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
            if (filled * 2 > cells.size()) {
                return cells.stream().anyMatch(HeadingLine::number) ? -1 : line;
            }
        }
        return 0;
    }

    private static boolean number(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(letter -> letter >= '0' && letter <= '9' || letter == '-');
    }
}
