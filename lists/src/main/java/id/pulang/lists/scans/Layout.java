package id.pulang.lists.scans;

import java.util.List;

/**
 * A page as it was straightened, and where its cells stand.
 *
 * @param ruled its rows of cells where lines are drawn round them; empty elsewhere
 */
record Layout(GreyImage page, Ink ink, List<List<Box>> ruled) {

    /** Straightens a page and looks for drawn lines. */
    static Layout of(GreyImage askew) {
        GreyImage page = askew.turned(Skew.of(Ink.of(askew)));
        Ink ink = Ink.of(page);
        return new Layout(page, ink, RuledCells.of(ink));
    }

    /** The part of a cell that is written on, with a little paper round it; nothing where there are grains at most. */
    Box written(Box cell, int fewest, int margin) {
        int left = cell.right();
        int right = cell.left();
        int top = cell.bottom();
        int bottom = cell.top();
        for (int y = cell.top(); y < cell.bottom(); y++) {
            for (int x = ink.next(cell.left(), y); x >= 0 && x < cell.right(); x = ink.next(x + 1, y)) {
                left = Math.min(left, x);
                right = Math.max(right, x + 1);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y + 1);
            }
        }
        return left >= right || ink.count(cell) < fewest
                ? new Box(cell.left(), cell.top(), cell.left(), cell.top())
                : new Box(
                        Math.max(cell.left(), left - margin),
                        Math.max(cell.top(), top - margin),
                        Math.min(cell.right(), right + margin),
                        Math.min(cell.bottom(), bottom + margin));
    }
}
