package id.pulang.lists.files;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.LineSink;
import id.pulang.lists.tables.SeenCell;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Passes the lines of a document on and keeps them as text too, as far as there is room: where no table with known
 * headings is found, a person may stand in each line or in each block of lines. Two cells of a line are a label and
 * what it says.
 */
final class Transcript implements LineSink {

    private final LineSink lines;
    private final int most;
    private final StringBuilder text = new StringBuilder();

    /**
     * Keeps nothing yet.
     *
     * @param most letters are kept
     */
    Transcript(LineSink lines, int most) {
        this.lines = lines;
        this.most = most;
    }

    /** The lines as text, and a line without anything between two parts. */
    String text() {
        return text.toString();
    }

    @Override
    public void part(String name) {
        text.append('\n');
        lines.part(name);
    }

    @Override
    public void line(int number, List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (text.length() < most) {
            text.append(filled.stream().collect(Collectors.joining(filled.size() == 2 ? ": " : "\t")))
                    .append('\n');
        }
        lines.line(number, cells);
    }

    @Override
    public void seen(List<SeenCell> cells) {
        lines.seen(cells);
    }

    @Override
    public void note(Problem note) {
        lines.note(note);
    }
}
