package id.pulang.lists.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the columns of a table without drawn lines by the gaps that go through all its lines on all pages. A line that
 * says nothing in the first column belongs to a row beside it: see {@link WrappedLines}.
 */
final class GapColumns {

    /** Words of one cell are seldom further apart, in blanks. */
    private static final float CELL_GAP = 1.6f;

    private static final int FEWEST_CELLS = 3;
    private static final float NARROWEST_GAP = 2;
    private static final float CLOSE = 0.9f;

    private final List<Float> starts = new ArrayList<>();

    /** Looks for the columns in the lines of all pages. */
    GapColumns(List<List<List<PdfLetter>>> pages) {
        findColumns(pages.stream().flatMap(List::stream).map(GapColumns::chunks).toList());
    }

    /** The letters of a line by what stands close together. */
    static List<List<PdfLetter>> chunks(List<PdfLetter> line) {
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

    /** The rows of one page. */
    List<PdfRow> rows(List<List<PdfLetter>> page) {
        List<List<List<PdfLetter>>> lines =
                page.stream().map(GapColumns::chunks).toList();
        var wrapped = new WrappedLines(
                lines.stream().map(line -> line.getFirst().getFirst()).toList(), begins(lines), pitch(lines) * CLOSE);
        var rows = new ArrayList<PdfRow>();
        for (int line = 0; line < lines.size(); line++) {
            String[] cells = cells(lines.get(line));
            if (line > 0 && wrapped.row(line) == wrapped.row(line - 1)) {
                PdfRow above = rows.removeLast();
                rows.add(new PdfRow(above.top(), joined(above.cells(), cells)));
            } else {
                rows.add(new PdfRow(lines.get(line).getFirst().getFirst().baseline(), Arrays.asList(cells)));
            }
        }
        return rows;
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
        for (List<PdfLetter> chunk : line) {
            int column = line.size() < FEWEST_CELLS && starts.isEmpty() ? 0 : column(chunk);
            cells[column] = (cells[column] + " " + PdfText.of(chunk)).strip();
        }
        return cells;
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
