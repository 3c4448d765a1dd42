package id.pulang.lists.tables;

import id.pulang.lists.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays the parts of a document together in which one list stands: the first part with known headings, and the others
 * that have the same headings in any order, or go on with it on the next page. Parts that do not belong to it are named
 * in notes, so that nobody takes them for read. At most three parts are in memory. Not thread-safe.
 */
public final class ListParts implements LineSink {

    private final ReadLimits limits;
    private final HeadingFinder headings;
    private final boolean goesOn;
    private final List<Problem> notes = new ArrayList<>();
    private @Nullable Part list;
    private @Nullable Part current;
    private List<String> titles = List.of();
    private List<SeenCell> seen = List.of();
    private boolean found;

    /** A part and its name. */
    private record Part(String name, TableBuilder lines) {}

    /**
     * No parts yet.
     *
     * @param goesOn whether a part without headings goes on with the list, as pages do; it may be narrower, where its
     *     last columns are empty
     */
    public ListParts(ReadLimits limits, HeadingFinder headings, boolean goesOn) {
        this.limits = limits;
        this.headings = headings;
        this.goesOn = goesOn;
    }

    @Override
    public void note(Problem note) {
        notes.add(note);
    }

    @Override
    public void part(String name) {
        close();
        current = new Part(name, new TableBuilder(limits));
    }

    @Override
    public void seen(List<SeenCell> cells) {
        seen = List.copyOf(cells);
    }

    @Override
    public void line(int number, List<String> cells) {
        Part part = current == null ? new Part("1", new TableBuilder(limits)) : current;
        current = part;
        TableBuilder lines = part.lines();
        lines.beginLine(number);
        cells.forEach(lines::add);
        lines.seen(seen);
        lines.endLine(number);
        seen = List.of();
    }

    /** The lines of the list; those of the longest part where none has known headings. */
    public TableBuilder list() {
        close();
        TableBuilder lines = list == null ? new TableBuilder(limits) : list.lines();
        notes.forEach(lines::note);
        notes.clear();
        return lines;
    }

    private void close() {
        Part part = current;
        current = null;
        if (part == null || part.lines().lines() == 0) {
            return;
        }
        int heading = headings.find(part.lines());
        int words = heading < 0 ? 0 : headings.known(headings.titles(part.lines(), heading));
        boolean known = words > 0;
        if (found && list != null) {
            goOn(list, part, words * 2 > titles.size() ? heading : HeadingFinder.MISSING);
        } else if (known && heading + 1 < part.lines().lines()
                || list == null
                || part.lines().lines() > list.lines().lines()) {
            leave(list);
            list = part;
            found = known;
            titles = known ? knownOf(headings.titles(part.lines(), heading)) : List.of();
        } else {
            leave(part);
        }
    }

    /** A row may hold a word that is a heading elsewhere; only a line with most of the words is the heading again. */
    private void goOn(Part begun, Part part, int heading) {
        TableBuilder lines = begun.lines();
        int[] order = order(lines, part.lines(), heading);
        if (order.length == 0) {
            leave(part);
            return;
        }
        int before = lines.lastOrdinal() - lines.ordinal(headings.find(lines));
        lines.addBelow(part.lines(), heading < 0 ? -1 : heading, order);
        int after = lines.lastOrdinal() - lines.ordinal(headings.find(lines));
        if (!goesOn && after > before) {
            notes.add(Problem.ofFile("part_joined", part.name(), before + 1, after));
        }
    }

    /** Where the columns of the list stand in a part; nothing when the part is of another form. */
    private int[] order(TableBuilder lines, TableBuilder part, int heading) {
        int width = lines.columns().size();
        if (heading < 0) {
            int other = part.columns().size();
            boolean same = goesOn && other <= width && other * 2 >= width;
            return same ? IntStream.range(0, width).toArray() : new int[0];
        }
        List<String> wanted = headings.titles(lines, headings.find(lines));
        var others = new ArrayList<>(headings.titles(part, heading));
        var order = new int[wanted.size()];
        for (int column = 0; column < order.length; column++) {
            order[column] = others.indexOf(wanted.get(column));
            if (order[column] < 0 && !wanted.get(column).isEmpty()) {
                return asTheyStand(width, part);
            }
            if (order[column] >= 0) {
                others.set(order[column], null);
            }
        }
        boolean all = IntStream.range(0, others.size())
                .filter(column -> others.get(column) != null)
                .allMatch(column -> others.get(column).isEmpty() || part.saysNothing(column, heading));
        return all ? order : asTheyStand(width, part);
    }

    /** A heading that was read on paper may be misread on one page; as many columns are then the same ones. */
    private static int[] asTheyStand(int width, TableBuilder part) {
        boolean same = part.scanned() && part.columns().size() == width;
        return same ? IntStream.range(0, width).toArray() : new int[0];
    }

    private List<String> knownOf(List<String> all) {
        return all.stream().filter(title -> headings.known(List.of(title)) > 0).toList();
    }

    private void leave(@Nullable Part part) {
        if (part != null && part.lines().lines() > 1) {
            notes.add(Problem.ofFile("part_left", part.name(), part.lines().lines()));
        }
    }
}
