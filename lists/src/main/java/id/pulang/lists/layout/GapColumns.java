package id.pulang.lists.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells the columns of a table without drawn lines by the gaps that go through all its lines on all pages. A line that
 * says nothing in the first column belongs to a row beside it: see {@link WrappedLines}.
 */
public final class GapColumns {

    /** Words of one cell are seldom further apart, in blanks. */
    private static final float CELL_GAP = 1.6f;

    private static final int FEWEST_CELLS = 3;
    private static final float NARROWEST_GAP = 2;

    /** The share of a blank that parts two words. */
    private static final float WORD_GAP = 0.5f;

    /** Letters that begin in one place differ by less, for their shapes. In points. */
    private static final float NEAR = 0.6f;

    private static final int FEWEST_ALIGNED = 5;
    private static final double ALIGNED = 0.4;
    private static final double WIDE = 0.15;
    private static final float CLOSE = 0.9f;

    private final List<Float> starts = new ArrayList<>();
    private final float leading;

    /** Looks for the columns in the lines of all pages. */
    public GapColumns(List<List<List<PdfLetter>>> pages) {
        List<List<List<List<PdfLetter>>>> chunks = pages.stream()
                .map(page -> page.stream().map(GapColumns::chunks).toList())
                .toList();
        findColumns(chunks.stream().flatMap(List::stream).toList());
        findAligned(pages.stream().flatMap(List::stream).toList());
        leading = starts.size() < FEWEST_CELLS
                ? RowLeading.UNKNOWN
                : RowLeading.of(chunks.stream().map(this::looked).toList());
    }

    /** The letters of a line by what stands close together. */
    public static List<List<PdfLetter>> chunks(List<PdfLetter> line) {
        var chunks = new ArrayList<List<PdfLetter>>();
        PdfLetter last = null;
        for (PdfLetter letter : line) {
            if (last == null || letter.left() - last.right() > letter.blank() * CELL_GAP) {
                chunks.add(new ArrayList<>());
            }
            chunks.getLast().add(letter);
            last = letter;
        }
        return chunks;
    }

    /** Columns begin where, after a gap that no line of the table crosses, something stands again. */
    private void findColumns(List<List<List<PdfLetter>>> lines) {
        List<float[]> spans = lines.stream()
                .filter(line -> line.size() >= FEWEST_CELLS)
                .flatMap(List::stream)
                .map(chunk ->
                        new float[] {chunk.getFirst().left(), chunk.getLast().right()})
                .sorted((one, other) -> Float.compare(one[0], other[0]))
                .toList();
        float end = Float.NEGATIVE_INFINITY;
        for (float[] span : spans) {
            if (span[0] > end + NARROWEST_GAP) {
                starts.add(span[0]);
            }
            end = Math.max(end, span[1]);
        }
    }

    /**
     * Columns begin, too, where words of many lines begin in the same place and no letter of the table lies across it.
     * The gaps before them are not all alike, as they are between words of one cell that has always the same form.
     */
    private void findAligned(List<List<PdfLetter>> lines) {
        List<List<PdfLetter>> table = lines.stream()
                .filter(line -> chunks(line).size() >= FEWEST_CELLS)
                .toList();
        var begin = new TreeMap<Integer, List<Float>>();
        for (List<PdfLetter> line : table) {
            for (int at = 1; at < line.size(); at++) {
                float gap = (line.get(at).left() - line.get(at - 1).right())
                        / line.get(at).blank();
                if (gap > WORD_GAP) {
                    begin.computeIfAbsent(Math.round(line.get(at).left()), place -> new ArrayList<>())
                            .add(gap);
                }
            }
        }
        begin.forEach((place, gaps) -> {
            long wide = gaps.stream().filter(gap -> gap > CELL_GAP).count();
            boolean aligned = gaps.size() >= FEWEST_ALIGNED && gaps.size() >= table.size() * ALIGNED;
            boolean known = starts.stream().anyMatch(start -> Math.abs(start - place) < NARROWEST_GAP);
            if (aligned && !known && wide >= gaps.size() * WIDE && nothingAcross(table, place)) {
                starts.add(place - NEAR);
            }
        });
        starts.sort(Float::compare);
    }

    private static boolean nothingAcross(List<List<PdfLetter>> table, float place) {
        return table.stream()
                .flatMap(List::stream)
                .noneMatch(letter -> letter.left() < place - NEAR - 0.5 && letter.right() > place - NEAR + 0.5);
    }

    /** The rows of one page. */
    public List<PdfRow> rows(List<List<PdfLetter>> page) {
        List<List<List<PdfLetter>>> lines =
                page.stream().map(GapColumns::chunks).toList();
        int[] places = places(lines);
        var rows = new ArrayList<PdfRow>();
        for (int line = 0; line < lines.size(); line++) {
            String[] cells = cells(lines.get(line));
            if (line > 0 && places[line] == places[line - 1]) {
                PdfRow above = rows.removeLast();
                rows.add(new PdfRow(above.top(), joined(above.cells(), cells)));
            } else {
                rows.add(new PdfRow(lines.get(line).getFirst().getFirst().baseline(), Arrays.asList(cells)));
            }
        }
        return rows;
    }

    /** For each line that with which its row is counted. */
    private int[] places(List<List<List<PdfLetter>>> lines) {
        if (leading > RowLeading.UNKNOWN) {
            return RowLeading.rows(looked(lines), leading);
        }
        var wrapped = new WrappedLines(
                lines.stream().map(line -> line.getFirst().getFirst()).toList(), begins(lines), pitch(lines) * CLOSE);
        return IntStream.range(0, lines.size()).map(wrapped::row).toArray();
    }

    private List<RowLeading.Line> looked(List<List<List<PdfLetter>>> lines) {
        return lines.stream()
                .map(line -> {
                    String[] cells = cells(line);
                    int filled = (int)
                            Stream.of(cells).filter(cell -> !cell.isEmpty()).count();
                    return new RowLeading.Line(line.getFirst().getFirst().baseline(), filled, !cells[0].isEmpty());
                })
                .toList();
    }

    /** For each line whether a row begins with it, or stands around it: it says something in the first column. */
    private List<Boolean> begins(List<List<List<PdfLetter>>> lines) {
        boolean table = starts.size() >= FEWEST_CELLS;
        return lines.stream()
                .map(line -> !table || column(line.getFirst()) == 0)
                .toList();
    }

    /** The usual distance of two rows: of lines that say something in the first column. */
    private float pitch(List<List<List<PdfLetter>>> lines) {
        var distances = new ArrayList<Float>();
        float last = Float.NaN;
        for (List<List<PdfLetter>> line : lines) {
            if (line.size() >= FEWEST_CELLS && column(line.getFirst()) == 0) {
                float baseline = line.getFirst().getFirst().baseline();
                if (!Float.isNaN(last)) {
                    distances.add(baseline - last);
                }
                last = baseline;
            }
        }
        distances.sort(Float::compare);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
    }

    private String[] cells(List<List<PdfLetter>> line) {
        var cells = new String[Math.max(1, starts.size())];
        Arrays.fill(cells, "");
        for (List<PdfLetter> chunk : line.stream().flatMap(this::cut).toList()) {
            int column = line.size() < FEWEST_CELLS && starts.isEmpty() ? 0 : column(chunk);
            cells[column] = (cells[column] + " " + PdfText.of(chunk)).strip();
        }
        return cells;
    }

    /** Parts a chunk where, after a blank, a word begins just where a column does. */
    private Stream<List<PdfLetter>> cut(List<PdfLetter> chunk) {
        var parts = new ArrayList<List<PdfLetter>>();
        int from = 0;
        for (int at = 1; at < chunk.size(); at++) {
            PdfLetter letter = chunk.get(at);
            boolean word = letter.left() - chunk.get(at - 1).right() > letter.blank() * WORD_GAP;
            if (word && starts.stream().anyMatch(start -> Math.abs(start - letter.left()) <= 2 * NEAR)) {
                parts.add(chunk.subList(from, at));
                from = at;
            }
        }
        parts.add(chunk.subList(from, chunk.size()));
        return parts.stream();
    }

    private int column(List<PdfLetter> chunk) {
        int column = 0;
        while (column + 1 < starts.size() && chunk.getFirst().middle() >= starts.get(column + 1)) {
            column++;
        }
        return column;
    }

    private static List<String> joined(List<String> above, String[] below) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < below.length; column++) {
            String upper = column < above.size() ? above.get(column) : "";
            cells.add((upper + " " + below[column]).strip());
        }
        return cells;
    }
}
