package id.pulang.lists.scans;

import id.pulang.lists.tables.ReadLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of a table round which lines are drawn: from each line across to the next, and from each upright line to
 * the next. Where no upright line parts two cells, they are one, and the other is empty.
 */
final class RuledCells {

    /** Shorter strokes are letters; as shares of the width and the height of the page. */
    private static final int SHORTEST_ACROSS = 6;

    private static final int SHORTEST_UPRIGHT = 50;

    /** A line that is broken for so many pixels goes on. */
    private static final int BREAK = 3;

    /** Strokes so near to each other are one line. */
    private static final int SAME = 4;

    /** Within the line and its blur. */
    private static final int INSET = 3;

    private static final int FEWEST_ACROSS = 2;
    private static final int FEWEST_UPRIGHT = 3;
    private static final double MOSTLY = 0.8;

    private final Ink ink;
    private final List<Stroke> across = new ArrayList<>();
    private final List<Stroke> upright = new ArrayList<>();

    /** A drawn line: where it stands, and from where to where it goes. */
    private record Stroke(int at, int from, int to) {}

    private RuledCells(Ink ink) {
        this.ink = ink;
        across.addAll(lines(true, ink.width() / SHORTEST_ACROSS));
        upright.addAll(lines(false, ink.height() / SHORTEST_UPRIGHT));
    }

    /**
     * The rows of cells; empty where no table is drawn. Takes the drawn lines off the ink. Of more cells than are read
     * of a page it finds no more than tell so.
     */
    static List<List<Box>> of(Ink ink) {
        var cells = new RuledCells(ink);
        List<List<Box>> rows = cells.rows();
        if (!rows.isEmpty()) {
            cells.erase();
        }
        return rows;
    }

    private List<Stroke> lines(boolean isAcross, int shortest) {
        int places = isAcross ? ink.height() : ink.width();
        var strokes = new ArrayList<Stroke>();
        for (int at = 1; at < places - 1; at++) {
            strokes.addAll(strokes(isAcross, at, shortest));
        }
        strokes.sort(Comparator.comparingInt(Stroke::at));
        return merged(strokes);
    }

    private List<Stroke> strokes(boolean isAcross, int at, int shortest) {
        int length = isAcross ? ink.width() : ink.height();
        var found = new ArrayList<Stroke>();
        int from = -1;
        int last = -1;
        for (int along = 0; along < length; along++) {
            if (drawn(isAcross, at, along)) {
                from = from < 0 ? along : from;
                last = along;
            } else if (from >= 0 && along - last > BREAK) {
                if (last - from >= shortest) {
                    found.add(new Stroke(at, from, last + 1));
                }
                from = -1;
            }
        }
        if (from >= 0 && last - from >= shortest) {
            found.add(new Stroke(at, from, last + 1));
        }
        return found;
    }

    /** A line that lies a little askew goes over to the next row of pixels. */
    private boolean drawn(boolean isAcross, int at, int along) {
        return isAcross
                ? ink.at(along, at) || ink.at(along, at - 1) || ink.at(along, at + 1)
                : ink.at(at, along) || ink.at(at - 1, along) || ink.at(at + 1, along);
    }

    private static List<Stroke> merged(List<Stroke> strokes) {
        var lines = new ArrayList<Stroke>();
        int first = 0;
        for (int next = 1; next <= strokes.size(); next++) {
            if (next == strokes.size()
                    || strokes.get(next).at() - strokes.get(next - 1).at() > SAME) {
                lines.add(line(strokes.subList(first, next)));
                first = next;
            }
        }
        return lines;
    }

    private static Stroke line(List<Stroke> strokes) {
        long weight = 0;
        long sum = 0;
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Stroke stroke : strokes) {
            long length = stroke.to() - stroke.from();
            weight += length;
            sum += length * stroke.at();
            from = Math.min(from, stroke.from());
            to = Math.max(to, stroke.to());
        }
        return new Stroke((int) Math.round((double) sum / weight), from, to);
    }

    private List<List<Box>> rows() {
        var rows = new ArrayList<List<Box>>();
        upright.removeIf(line -> !parts(line));
        if (across.size() < FEWEST_ACROSS || upright.size() < FEWEST_UPRIGHT) {
            return rows;
        }
        int cells = 0;
        for (int row = 0; row + 1 < across.size(); row++) {
            int top = across.get(row).at();
            int bottom = across.get(row + 1).at();
            if (upright.stream().filter(line -> stands(line, top, bottom)).count() >= FEWEST_UPRIGHT) {
                rows.add(cells(top, bottom));
                cells += rows.getLast().size();
            }
            if (cells > ReadLimits.CELLS_OF_A_PAGE) {
                break;
            }
        }
        return rows;
    }

    /** Whether an upright line goes through a row from its top to its bottom; the stem of a letter does not. */
    private boolean parts(Stroke line) {
        return IntStream.range(1, across.size())
                .anyMatch(row ->
                        stands(line, across.get(row - 1).at(), across.get(row).at()));
    }

    private boolean stands(Stroke line, int top, int bottom) {
        int drawn = 0;
        for (int y = top; y < bottom; y++) {
            drawn += drawn(false, line.at(), y) ? 1 : 0;
        }
        return drawn > MOSTLY * (bottom - top);
    }

    private List<Box> cells(int top, int bottom) {
        var cells = new ArrayList<Box>();
        for (int column = 0; column + 1 < upright.size(); column++) {
            int right = column + 1;
            while (right + 1 < upright.size() && !stands(upright.get(right), top, bottom)) {
                right++;
            }
            cells.add(inside(upright.get(column).at(), top, upright.get(right).at(), bottom));
            for (int merged = column + 1; merged < right; merged++) {
                cells.add(new Box(
                        upright.get(merged).at(), top, upright.get(merged).at(), top));
            }
            column = right - 1;
        }
        return cells;
    }

    private static Box inside(int left, int top, int right, int bottom) {
        return new Box(
                left + INSET,
                top + INSET,
                Math.max(left + INSET, right - INSET + 1),
                Math.max(top + INSET, bottom - INSET + 1));
    }

    private void erase() {
        across.forEach(line -> ink.clear(new Box(line.from(), line.at() - 2, line.to(), line.at() + 3)));
        upright.forEach(line -> ink.clear(new Box(line.at() - 2, line.from(), line.at() + 3, line.to())));
    }
}
