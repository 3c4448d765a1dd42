package id.pulang.lists.scans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cells of a table without drawn lines, told by the paper that goes through between its rows and its columns. Lines
 * of fewer than three chunks, such as titles and remarks, say nothing of where the columns are.
 */
final class GapCells {

    /** Words of one cell are seldom further apart, as a share of the height of a row of letters. */
    private static final double CELL_GAP = 0.85;

    private static final int FEWEST_CHUNKS = 3;
    private static final int LOWEST = 6;
    private static final int NARROWEST_GAP = 3;
    private static final int MARGIN = 3;

    private final Ink ink;

    /** A stretch of one line, from the first dark pixel to the one behind the last. */
    private record Span(int from, int to) {

        Span by(int shift) {
            return new Span(from + shift, to + shift);
        }
    }

    /** A line of letters and its chunks. */
    private record Line(Span rows, List<Span> chunks) {

        boolean tells() {
            return chunks.size() >= FEWEST_CHUNKS;
        }
    }

    /** The lines of one page, and where the leftmost of its columns begins. */
    static final class Lines {

        private final List<Line> all;
        private final int left;

        private Lines(List<Line> all) {
            this.all = all;
            left = all.stream()
                    .filter(Line::tells)
                    .mapToInt(line -> line.chunks().getFirst().from())
                    .min()
                    .orElse(0);
        }

        /** Whether there are any. */
        boolean any() {
            return !all.isEmpty();
        }

        /** Each chunk of each line, whatever columns they make. */
        List<Box> chunks() {
            return all.stream()
                    .flatMap(line -> boxes(line.rows(), line.chunks()).stream())
                    .toList();
        }

        private Stream<Span> spans() {
            return all.stream()
                    .filter(Line::tells)
                    .flatMap(line -> line.chunks().stream())
                    .map(span -> span.by(-left));
        }
    }

    private GapCells(Ink ink) {
        this.ink = ink;
    }

    /** The lines of a page. */
    static Lines lines(Ink ink) {
        var cells = new GapCells(ink);
        List<Span> rows = cells.written();
        int usual = usualHeight(rows);
        return new Lines(rows.stream()
                .map(row -> new Line(row, cells.chunks(row, usual)))
                .toList());
    }

    /**
     * The rows of cells of a page, from top to bottom; empty where nothing stands in columns.
     *
     * @param pages the lines of all pages, since a column may be empty on one of them; sheets lie a little to the left
     *     or the right on the glass, so each is taken from its leftmost column
     */
    static List<List<Box>> of(Lines page, List<Lines> pages) {
        List<Span> columns = columns(pages.stream().flatMap(Lines::spans));
        List<Span> own = columns(page.spans());
        List<Span> parted = own.size() > columns.size() ? own : columns;
        if (parted.size() < FEWEST_CHUNKS) {
            return List.of();
        }
        List<Span> shifted = parted.stream().map(span -> span.by(page.left)).toList();
        return page.all.stream().map(line -> boxes(line.rows(), shifted)).toList();
    }

    /** The stretches of rows of pixels in which something stands, with paper above and below. */
    private List<Span> written() {
        var lines = new ArrayList<Span>();
        int from = -1;
        for (int y = 0; y <= ink.height(); y++) {
            boolean written = y < ink.height() && ink.count(new Box(0, y, ink.width(), y + 1)) > 2;
            if (written && from < 0) {
                from = y;
            } else if (!written && from >= 0) {
                if (y - from >= LOWEST) {
                    lines.add(new Span(from, y));
                }
                from = -1;
            }
        }
        return lines;
    }

    private static int usualHeight(List<Span> lines) {
        List<Integer> heights =
                lines.stream().map(line -> line.to() - line.from()).sorted().toList();
        return heights.isEmpty() ? 1 : heights.get(heights.size() / 2);
    }

    private List<Span> chunks(Span row, int usual) {
        var chunks = new ArrayList<Span>();
        int last = Integer.MIN_VALUE / 2;
        int from = -1;
        for (int x = 0; x < ink.width(); x++) {
            if (ink.count(new Box(x, row.from(), x + 1, row.to())) > 0) {
                if (x - last > usual * CELL_GAP) {
                    if (from >= 0) {
                        chunks.add(new Span(from, last + 1));
                    }
                    from = x;
                }
                last = x;
            }
        }
        if (from >= 0) {
            chunks.add(new Span(from, last + 1));
        }
        return chunks;
    }

    private static List<Span> columns(Stream<Span> chunks) {
        List<Span> spans = chunks.sorted(Comparator.comparingInt(Span::from)).toList();
        var columns = new ArrayList<Span>();
        for (Span span : spans) {
            if (columns.isEmpty() || span.from() > columns.getLast().to() + NARROWEST_GAP) {
                columns.add(span);
            } else {
                Span before = columns.removeLast();
                columns.add(new Span(before.from(), Math.max(before.to(), span.to())));
            }
        }
        return columns;
    }

    private static List<Box> boxes(Span row, List<Span> columns) {
        var boxes = new ArrayList<Box>();
        for (Span column : columns) {
            boxes.add(new Box(
                    Math.max(0, column.from() - MARGIN),
                    Math.max(0, row.from() - MARGIN),
                    column.to() + MARGIN,
                    row.to() + MARGIN));
        }
        return boxes;
    }
}
