package id.pulang.lists.documents;

import id.pulang.lists.layout.GapColumns;
import id.pulang.lists.layout.PdfLetter;
import id.pulang.lists.layout.PdfText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what stands at the foot or at the head of the pages beside the list: the number of the page, who printed it. It
 * is there on most pages, in the same place, and the same but for its digits. A heading of columns, which stands again
 * on each page too, is a line of several cells at the head.
 */
final class RunningLines {

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    private static final int LINES_LOOKED_AT = 3;
    private static final int MOST_CELLS_AT_THE_HEAD = 2;

    /** Lines whose places differ by less stand in the same place. In points. */
    private static final float SAME_PLACE = 3;

    private final Map<Line, Integer> pagesWith = new HashMap<>();
    private final int pages;

    private RunningLines(List<PdfPage> pages) {
        this.pages = pages.size();
        pages.forEach(
                page -> edges(page).map(Line::of).distinct().forEach(line -> pagesWith.merge(line, 1, Integer::sum)));
    }

    /** What is written and in which place, the digits being one. */
    private record Line(String text, int place) {

        static Line of(List<PdfLetter> line) {
            String text = DIGITS.matcher(PdfText.of(line)).replaceAll("0");
            return new Line(text, Math.round(line.getFirst().baseline() / SAME_PLACE));
        }
    }

    /** The pages without them. */
    static List<PdfPage> leftOut(List<PdfPage> pages) {
        var running = new RunningLines(pages);
        return pages.stream().map(running::leftOut).toList();
    }

    /** From both edges inwards, up to the first line that stands on one page alone. */
    private PdfPage leftOut(PdfPage page) {
        List<List<PdfLetter>> lines = page.free();
        int from = 0;
        while (from < Math.min(LINES_LOOKED_AT, lines.size()) && atTheHead(lines.get(from)) && runs(lines.get(from))) {
            from++;
        }
        int to = lines.size();
        while (to > Math.max(from, lines.size() - LINES_LOOKED_AT) && runs(lines.get(to - 1))) {
            to--;
        }
        return new PdfPage(page.tables(), lines.subList(from, to), page.letters(), page.scan());
    }

    private boolean runs(List<PdfLetter> line) {
        Line found = Line.of(line);
        int same = IntStream.rangeClosed(found.place() - 1, found.place() + 1)
                .map(place -> pagesWith.getOrDefault(new Line(found.text(), place), 0))
                .sum();
        return same > 1 && same * 2 > pages;
    }

    private static boolean atTheHead(List<PdfLetter> line) {
        return GapColumns.chunks(line).size() <= MOST_CELLS_AT_THE_HEAD;
    }

    private static Stream<List<PdfLetter>> edges(PdfPage page) {
        List<List<PdfLetter>> lines = page.free();
        return IntStream.range(0, lines.size())
                .filter(line ->
                        line >= lines.size() - LINES_LOOKED_AT || line < LINES_LOOKED_AT && atTheHead(lines.get(line)))
                .mapToObj(lines::get);
    }
}
