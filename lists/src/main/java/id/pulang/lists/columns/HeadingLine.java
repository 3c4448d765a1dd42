package id.pulang.lists.columns;

import id.pulang.lists.tables.HeadingFinder;
import id.pulang.lists.tables.TableBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the line of a list in which its headings stand; titles and remarks may stand above it. */
public final class HeadingLine implements HeadingFinder {

    private static final int LINES_LOOKED_AT = 40;
    private static final int LONGEST_HEADING = 60;
    private static final int MOST_COLUMNS = 200;
    private static final int FEWEST = 2;

    private final HeadingVocabulary words;
    private final TwoLineHeading twoLines;
    private final Set<String> told;
    private final boolean needed;

    private HeadingLine(HeadingVocabulary words, Set<String> told, boolean needed) {
        this.words = words;
        this.twoLines = new TwoLineHeading(words);
        this.told = Set.copyOf(told);
        this.needed = needed;
    }

    /** Takes a list only if it has two known headings, one of which says who a row is about. */
    public static HeadingLine needed(HeadingVocabulary words) {
        return new HeadingLine(words, Set.of(), true);
    }

    /**
     * Takes every list.
     *
     * @param told headings that somebody said there are
     */
    public static HeadingLine ifAny(HeadingVocabulary words, Set<String> told) {
        return new HeadingLine(words, told, false);
    }

    /** The line with the most known headings; without any, the first line that is as wide as the list. */
    @Override
    public int find(TableBuilder lines) {
        int best = MISSING;
        int most = 0;
        int last = Math.min(lines.lines(), LINES_LOOKED_AT);
        for (int line = 0; line < last; line++) {
            int score = score(titles(lines, line));
            if (score > most) {
                most = score;
                best = line;
            }
        }
        return best >= 0 || needed ? best : headless(lines, last);
    }

    /** Both lines together where they are more of a heading than either alone. */
    @Override
    public List<String> titles(TableBuilder lines, int heading) {
        List<String> alone = lines.line(heading);
        if (heading == 0) {
            return alone;
        }
        List<String> above = lines.line(heading - 1);
        return twoLines.titles(above, alone)
                .filter(both -> score(both) > Math.max(score(alone), score(above)))
                .orElse(alone);
    }

    /** Those that are known as they stand count twice. */
    private int score(List<String> cells) {
        int exactly = (int) looked(cells).filter(this::exactly).count();
        int known = known(cells);
        boolean naming = looked(cells)
                .flatMap(cell -> words.meaning(cell).stream())
                .anyMatch(meaning -> meaning.kind().identifies());
        boolean counts = needed || exactly == 0 ? naming && known >= FEWEST : true;
        return counts ? exactly + known : 0;
    }

    private boolean exactly(String cell) {
        return told.contains(cell) || words.exactly(cell).isPresent();
    }

    @Override
    public int known(List<String> cells) {
        return (int) looked(cells)
                .filter(cell -> told.contains(cell) || words.meaning(cell).isPresent())
                .count();
    }

    private static Stream<String> looked(List<String> cells) {
        return cells.stream().limit(MOST_COLUMNS).filter(cell -> cell.length() <= LONGEST_HEADING);
    }

    private static int headless(TableBuilder lines, int last) {
        for (int line = 0; line < last; line++) {
            List<String> cells = lines.line(line);
            long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
            if (filled * 2 > cells.size()) {
                return cells.stream().anyMatch(HeadingLine::number) ? NO_HEADING : line;
            }
        }
        return 0;
    }

    private static boolean number(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(letter -> letter >= '0' && letter <= '9' || letter == '-');
    }
}
