package id.pulang.lists.scans;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.LineSink;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.SeenCell;
import id.pulang.lists.tables.UnreadableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the table of a scan or a photograph: each page is turned upright and straightened, its cells are found by drawn
 * lines or by the gaps between columns, and each cell is read by Tesseract at least twice, at two sizes, words also in
 * two languages. A cell of which the readings leave doubt keeps its picture. One page at a time is in memory; of the
 * pages before it, their cells and what was read in them. Not thread-safe.
 */
public final class ScanReader {

    /** More would not be read within the time that a decoder has; they are sent as several files. */
    static final int MOST_PAGES = 20;

    /** The note of a page that was read without being sure of it, however it was turned. */
    public static final String PAGE_UNCLEAR = "page_unclear";

    /** A larger picture is shown smaller; a cell is a line of letters, which has a twentieth of it. */
    private static final int MOST_PIXELS_OF_A_CELL = 400_000;

    private final Pages pages;
    private final CellReader reader;
    private final PageOrientation orientation;
    private final List<Page> read = new ArrayList<>();
    private int noise;

    /**
     * A page: its rows of cells, and what was read in those in which something stands.
     *
     * @param written whether anything stands on it
     */
    private record Page(List<List<Box>> rows, Map<Box, CellReadings> cells, boolean written) {

        boolean isWithoutTable() {
            return written && cells.isEmpty();
        }

        boolean isUnclear() {
            return CellReader.unsure(cells.values());
        }
    }

    /** A page without drawn lines, of which the columns are known when all pages were seen. */
    private record Free(int quarters, GapCells.Lines lines) {}

    private ScanReader(Pages pages, Tesseract tesseract) {
        this.pages = pages;
        this.reader = new CellReader(tesseract);
        this.orientation = new PageOrientation(tesseract, reader);
    }

    /** The languages in which paper can be read on this machine, as Tesseract calls them; none where it cannot. */
    public static Set<String> languages() {
        try {
            return Tesseract.installed().languages();
        } catch (UnreadableList cannot) {
            return Set.of();
        }
    }

    /** Reads a file that is one picture, or several. */
    public static void read(byte[] picture, LineSink lines) throws IOException {
        read(PicturePages.of(picture), lines);
    }

    /**
     * Reads pages.
     *
     * @throws UnreadableList when there are too many, or too many cells on one, nothing on them stands in rows and
     *     columns, or Tesseract is not installed or fails; nothing was written then
     */
    public static void read(Pages pages, LineSink lines) throws IOException {
        if (pages.count() > MOST_PAGES) {
            throw new UnreadableList(Problem.ofFile("too_many_scans", MOST_PAGES));
        }
        var scan = new ScanReader(pages, Tesseract.installed());
        scan.readPages();
        scan.write(lines);
    }

    private void readPages() throws IOException {
        var free = new TreeMap<Integer, Free>();
        for (int page = 0; page < pages.count(); page++) {
            GreyImage picture = picture(page);
            if (ConnectedMarks.of(Ink.of(picture)).noise()) {
                noise++;
                read.add(new Page(List.of(), Map.of(), true));
                continue;
            }
            PageOrientation.Rotated rotated = orientation.upright(picture);
            Layout layout = rotated.layout();
            if (layout.ruled().isEmpty()) {
                free.put(page, new Free(rotated.quarters(), rotated.lines()));
            }
            read.add(readPage(layout, layout.ruled(), rotated.lines().any()));
        }
        List<GapCells.Lines> all = free.values().stream().map(Free::lines).toList();
        for (Map.Entry<Integer, Free> page : free.entrySet()) {
            List<List<Box>> rows = GapCells.of(page.getValue().lines(), all);
            if (!rows.isEmpty()) {
                GreyImage upright =
                        picture(page.getKey()).quarters(page.getValue().quarters());
                read.set(page.getKey(), readPage(Layout.of(upright), rows, true));
            }
        }
    }

    private GreyImage picture(int page) throws IOException {
        return GreyImage.of(pages.page(page));
    }

    private Page readPage(Layout layout, List<List<Box>> rows, boolean written) {
        if (rows.stream().mapToLong(List::size).sum() > ReadLimits.CELLS_OF_A_PAGE) {
            throw new UnreadableList(Problem.ofFile("too_many_cells_of_a_page", ReadLimits.CELLS_OF_A_PAGE));
        }
        var cells = new HashMap<Box, CellReadings>();
        for (CellReadings cell :
                reader.read(layout, rows.stream().flatMap(List::stream).toList())) {
            cells.put(cell.box(), cell);
        }
        return new Page(rows, cells, written);
    }

    private void write(LineSink lines) throws IOException {
        if (read.stream().allMatch(page -> page.cells().isEmpty())) {
            throw new UnreadableList(
                    Problem.ofFile(noise > 0 && noise == read.size() ? "picture_is_noise" : "no_table_on_paper"));
        }
        var judges = new HashMap<Integer, CellJudge>();
        for (int page = 0; page < read.size(); page++) {
            lines.part(Integer.toString(pages.number(page)));
            int number = 0;
            for (List<Box> row : read.get(page).rows()) {
                write(lines, page, ++number, row, judges);
            }
        }
        note(lines);
    }

    /** Says of which pages nothing or hardly anything was read though something stands there, and why. */
    private void note(LineSink lines) {
        for (int page = 0; page < read.size(); page++) {
            if (read.get(page).isWithoutTable()) {
                lines.note(Problem.ofFile("page_without_table", pages.number(page)));
            } else if (read.get(page).isUnclear() && reader.missing().isEmpty()) {
                lines.note(Problem.ofFile(PAGE_UNCLEAR, pages.number(page)));
            }
        }
        reader.missing()
                .forEach((script, language) -> lines.note(Problem.ofFile("no_language_of_script", script, language)));
    }

    private void write(LineSink lines, int page, int number, List<Box> row, Map<Integer, CellJudge> judges)
            throws IOException {
        var texts = new ArrayList<String>();
        var seen = new ArrayList<SeenCell>();
        for (int column = 0; column < row.size(); column++) {
            Box box = row.get(column);
            CellReadings cell = read.get(page).cells().get(box);
            CellJudge.Judged judged = cell == null
                    ? CellJudge.Judged.NOTHING
                    : judges.computeIfAbsent(column, this::judge).judge(cell);
            texts.add(judged.text());
            byte[] picture = cell == null || !judged.doubtful()
                    ? new byte[0]
                    : cell.picture().jpeg(MOST_PIXELS_OF_A_CELL);
            seen.add(new SeenCell(pages.number(page), box.left(), box.top(), box.width(), box.height(), picture));
        }
        lines.seen(seen);
        lines.line(number, texts);
    }

    private CellJudge judge(int column) {
        var cells = new ArrayList<CellReadings>();
        for (Page page : read) {
            for (List<Box> row : page.rows()) {
                CellReadings cell = column < row.size() ? page.cells().get(row.get(column)) : null;
                if (cell != null) {
                    cells.add(cell);
                }
            }
        }
        return new CellJudge(ColumnHabits.of(cells));
    }
}
