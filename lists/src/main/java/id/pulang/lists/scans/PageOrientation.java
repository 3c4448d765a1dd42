package id.pulang.lists.scans;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns pages upright that were scanned upside down or aside, as one whose longest cells are read most surely. A page
 * is first taken to lie as the one before it; one that is read surely so is not looked at further. Else Tesseract is
 * asked how it lies, and where that is not sure all four ways are tried. Not thread-safe.
 */
final class PageOrientation {

    private static final int QUARTERS = 4;

    /** On pages with few words Tesseract tells less, and errs. Measured on turned pages with 3 to 24 rows. */
    private static final double ORIENTATION_CONFIDENCE = 4;

    /**
     * Of 100: the longest cells of upright pages are read with 85 to 95, of pages upside down with 30 to 40; of short
     * words that lie aside now and then with more.
     */
    private static final double UPRIGHT_CONFIDENCE = 75;

    /** Of 100: by how much more surely a page has to be read when it is turned. */
    private static final double CONFIDENCE_LEAD = 10;

    private final Tesseract tesseract;
    private final CellReader reader;
    private int before;

    PageOrientation(Tesseract tesseract, CellReader reader) {
        this.tesseract = tesseract;
        this.reader = reader;
    }

    /**
     * How Tesseract takes a page to lie, and in which script it is written.
     *
     * @param quarters of a circle by which it is to be turned clockwise
     * @param confidence of the quarters; 0 where it cannot tell, and 5 to 12 on a page full of words
     * @param script as Tesseract calls it; empty where it cannot tell
     */
    record Detected(int quarters, double confidence, String script) {

        static final Detected UNKNOWN = new Detected(0, 0, "");
    }

    /**
     * A page as it was turned.
     *
     * @param quarters of a circle, clockwise
     * @param confidence with which its longest cells are read, of 100
     */
    record Rotated(int quarters, Layout layout, GapCells.Lines lines, double confidence) {

        private boolean settled() {
            return !lines.any() || confidence >= UPRIGHT_CONFIDENCE;
        }
    }

    /** The page as it stands upright; as it lies where that cannot be told. */
    Rotated upright(GreyImage page) {
        Rotated first = rotated(page, before);
        Rotated upright = first.settled() ? first : best(page, first);
        before = upright.quarters();
        return upright;
    }

    private Rotated best(GreyImage page, Rotated first) {
        Rotated best = first;
        for (int quarters : likely(page)) {
            if (quarters != first.quarters()) {
                Rotated other = rotated(page, quarters);
                best = other.confidence() > best.confidence() + CONFIDENCE_LEAD ? other : best;
            }
        }
        return best;
    }

    /** The ways in which a page may lie, the likeliest first. */
    private Set<Integer> likely(GreyImage page) {
        Detected detected = tesseract.orientation(page);
        var likely = new LinkedHashSet<Integer>();
        likely.add(detected.quarters());
        for (int quarters = 0; quarters < QUARTERS && detected.confidence() < ORIENTATION_CONFIDENCE; quarters++) {
            likely.add(quarters);
        }
        return likely;
    }

    private Rotated rotated(GreyImage page, int quarters) {
        Layout layout = Layout.of(page.quarters(quarters));
        GapCells.Lines lines = GapCells.lines(layout.ink());
        List<Box> cells = layout.ruled().isEmpty()
                ? lines.chunks()
                : layout.ruled().stream().flatMap(List::stream).toList();
        return new Rotated(quarters, layout, lines, reader.confidence(layout, cells));
    }
}
