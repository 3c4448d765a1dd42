package id.pulang.lists.documents;

import id.pulang.lists.Problem;
import id.pulang.lists.documents.PdfRulings.Ruling;
import id.pulang.lists.layout.PdfLetter;
import id.pulang.lists.layout.PdfRow;
import id.pulang.lists.layout.PdfText;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.UnreadableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table round whose cells lines are drawn. A letter stands in the cell in which its middle lies; where no line parts
 * two cells, they are one, and its text stands in the upper left of them.
 */
final class RuledTable {

    /** Lines so close to each other are one. In points. */
    private static final float SAME = 2.5f;

    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_COLUMNS = 2;

    private final List<Float> across;
    private final List<Float> upright;
    private final List<Ruling> rulings;
    private final Map<Integer, List<PdfLetter>> cells = new HashMap<>();

    private RuledTable(List<Float> across, List<Ruling> rulings) {
        this.across = across;
        this.rulings = rulings.stream()
                .filter(each -> each.upright()
                        ? each.to() > across.getFirst() + SAME && each.from() < across.getLast() - SAME
                        : each.at() > across.getFirst() - SAME && each.at() < across.getLast() + SAME)
                .toList();
        upright = places(this.rulings.stream().filter(Ruling::upright));
    }

    /**
     * The tables of a page, from top to bottom.
     *
     * @throws UnreadableList when they have more cells than are read of a page
     */
    static List<RuledTable> of(List<Ruling> rulings) {
        List<Float> across = places(rulings.stream().filter(each -> !each.upright()));
        var tables = new ArrayList<RuledTable>();
        int first = 0;
        for (int line = 1; line <= across.size(); line++) {
            boolean goesOn = line < across.size() && joined(across.get(line - 1), across.get(line), rulings);
            if (!goesOn) {
                if (line - first > FEWEST_ROWS) {
                    tables.add(new RuledTable(across.subList(first, line), rulings));
                }
                first = line;
            }
        }
        tables.removeIf(table -> table.upright.size() <= FEWEST_COLUMNS);
        if (tables.stream().mapToLong(RuledTable::size).sum() > ReadLimits.CELLS_OF_A_PAGE) {
            throw new UnreadableList(Problem.ofFile("too_many_cells_of_a_page", ReadLimits.CELLS_OF_A_PAGE));
        }
        return tables;
    }

    /** How many cells it has. */
    private long size() {
        return (across.size() - 1L) * (upright.size() - 1L);
    }

    private static boolean joined(float upper, float lower, List<Ruling> rulings) {
        float middle = (upper + lower) / 2;
        return rulings.stream().anyMatch(each -> each.upright() && each.from() < middle && each.to() > middle);
    }

    private static List<Float> places(Stream<Ruling> rulings) {
        var places = new ArrayList<Float>();
        rulings.map(Ruling::at).sorted().forEach(at -> {
            if (places.isEmpty() || at - places.getLast() > SAME) {
                places.add(at);
            }
        });
        return places;
    }

    /** Takes a letter that stands in the table; answers whether it does. */
    boolean take(PdfLetter letter) {
        int row = below(across, letter.centre());
        int column = below(upright, letter.middle());
        if (row < 0 || column < 0 || row >= across.size() - 1 || column >= upright.size() - 1) {
            return false;
        }
        float down = letter.centre();
        while (column > 0 && !ruled(true, upright.get(column), down)) {
            column--;
        }
        while (row > 0 && !ruled(false, across.get(row), letter.middle())) {
            row--;
        }
        cells.computeIfAbsent(row * upright.size() + column, at -> new ArrayList<>())
                .add(letter);
        return true;
    }

    /** The last line before a place; -1 when it lies before the first. */
    private static int below(List<Float> lines, float place) {
        int found = -1;
        while (found + 1 < lines.size() && lines.get(found + 1) <= place) {
            found++;
        }
        return found;
    }

    private boolean ruled(boolean upright, float at, float place) {
        return rulings.stream()
                .anyMatch(each -> each.upright() == upright
                        && Math.abs(each.at() - at) <= SAME
                        && each.from() - SAME < place
                        && each.to() + SAME > place);
    }

    /** Its rows, from top to bottom. */
    List<PdfRow> rows() {
        var rows = new ArrayList<PdfRow>();
        for (int row = 0; row < across.size() - 1; row++) {
            var texts = new ArrayList<String>();
            for (int column = 0; column < upright.size() - 1; column++) {
                texts.add(PdfText.of(cells.getOrDefault(row * upright.size() + column, List.of())));
            }
            rows.add(new PdfRow(across.get(row), texts));
        }
        return rows;
    }
}
