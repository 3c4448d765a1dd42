package id.pulang.lists.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts rows together that begin on one page and end on the next. In a table that says something in the first column of
 * nearly each row, a row that does not, first on its page below headings that stood on the page before, too, goes on
 * with the last row of that page.
 */
public final class PageBreaks {

    private static final int FEWEST_CELLS = 3;
    private static final int LINES_OF_HEADINGS = 3;
    private static final double NEARLY_ALL = 0.9;

    private final List<List<PdfRow>> pages;

    private PageBreaks(List<List<PdfRow>> pages) {
        this.pages = pages;
    }

    /** The rows of the pages, each row whole. */
    public static List<List<PdfRow>> mended(List<List<PdfRow>> pages) {
        var rows = new PageBreaks(pages.stream()
                .map(ArrayList::new)
                .map(page -> (List<PdfRow>) page)
                .toList());
        if (pages.size() > 1 && rows.begin()) {
            rows.mend();
        }
        return rows.pages;
    }

    private boolean begin() {
        List<PdfRow> all = pages.stream()
                .flatMap(List::stream)
                .filter(row -> filled(row) >= FEWEST_CELLS)
                .toList();
        return all.stream().filter(PageBreaks::begins).count() >= all.size() * NEARLY_ALL;
    }

    private void mend() {
        for (int page = 1; page < pages.size(); page++) {
            List<PdfRow> before = pages.get(page - 1);
            List<PdfRow> rows = pages.get(page);
            partHeadings(before, rows);
            int first = 0;
            while (first < rows.size() && headed(before, rows.get(first))) {
                first++;
            }
            int last = before.size() - 1;
            while (last > 0 && !begins(before.get(last))) {
                last--;
            }
            boolean broken = first < rows.size() && !begins(rows.get(first)) && last >= 0;
            if (broken) {
                before.add(last, joined(before.remove(last), rows.remove(first)));
            }
            if (broken || first > 0 && first < rows.size()) {
                gather(before, last);
            }
        }
    }

    /** The end of a row may stand so near below the headings that it was taken for a part of them. */
    private static void partHeadings(List<PdfRow> before, List<PdfRow> rows) {
        for (int at = 0; at < Math.min(rows.size(), LINES_OF_HEADINGS); at++) {
            PdfRow row = rows.get(at);
            PdfRow headings = before.stream()
                    .filter(each -> goesOn(each, row))
                    .findFirst()
                    .orElse(row);
            if (headings != row) {
                rows.set(at, headings);
                rows.add(at + 1, new PdfRow(row.top(), rest(headings, row)));
                return;
            }
        }
    }

    /** Whether a row says all that another does, most of it no more, and some of it more. */
    private static boolean goesOn(PdfRow headings, PdfRow row) {
        List<String> rest = rest(headings, row);
        long more = rest.stream().filter(cell -> !cell.isEmpty()).count();
        boolean all = IntStream.range(0, headings.cells().size())
                .allMatch(column -> cell(row, column).startsWith(cell(headings, column)));
        return all && more > 0 && filled(headings) >= FEWEST_CELLS && more * 2 <= filled(headings);
    }

    private static List<String> rest(PdfRow headings, PdfRow row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(column -> cell(row, column)
                        .substring(Math.min(
                                cell(headings, column).length(),
                                cell(row, column).length()))
                        .strip())
                .toList();
    }

    /** Below the last row that begins on a page stands what belongs to it. */
    private static void gather(List<PdfRow> page, int last) {
        while (last >= 0 && last + 1 < page.size() && filled(page.get(last + 1)) > 0) {
            page.set(last, joined(page.get(last), page.remove(last + 1)));
        }
    }

    private static boolean headed(List<PdfRow> before, PdfRow row) {
        return filled(row) > 0 && before.stream().anyMatch(each -> each.cells().equals(row.cells()));
    }

    private static boolean begins(PdfRow row) {
        return !row.cells().isEmpty() && !row.cells().getFirst().isEmpty();
    }

    private static long filled(PdfRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static PdfRow joined(PdfRow above, PdfRow below) {
        var cells = new ArrayList<String>();
        for (int column = 0;
                column < Math.max(above.cells().size(), below.cells().size());
                column++) {
            cells.add((cell(above, column) + " " + cell(below, column)).strip());
        }
        return new PdfRow(above.top(), cells);
    }

    private static String cell(PdfRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }
}
