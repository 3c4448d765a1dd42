package id.pulang.lists.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.lists.tables.ReadLimits;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTests {

    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 800;
    private static final int ROWS = 8;
    private static final int COLUMNS = 5;

    @Test
    void straightensAPageThatLiesAskew() {
        GreyImage askew = page(true).turned(Math.toRadians(-0.7));

        assertThat(Math.toDegrees(Skew.of(Ink.of(askew)))).isCloseTo(0.7, within(0.06));
    }

    @Test
    void findsTheCellsBetweenDrawnLines() {
        List<List<Box>> rows = Layout.of(page(true).turned(Math.toRadians(0.5))).ruled();

        assertThat(rows).hasSize(ROWS).allSatisfy(row -> assertThat(row).hasSize(COLUMNS));
    }

    @Test
    void findsTheCellsOfATableWithoutLines() {
        Ink ink = Ink.of(page(false));

        assertThat(RuledCells.of(ink)).isEmpty();
        GapCells.Lines lines = GapCells.lines(ink);
        assertThat(GapCells.of(lines, List.of(lines)))
                .hasSize(ROWS)
                .allSatisfy(row -> assertThat(row).hasSize(COLUMNS));
    }

    @Test
    void aCellThatIsWrittenOnIsCutOutAndAnEmptyOneIsNot() {
        Layout layout = Layout.of(page(true));

        Box first = layout.written(layout.ruled().getFirst().getFirst(), 12, 4);
        Box last = layout.written(layout.ruled().getLast().getLast(), 12, 4);

        assertThat(first.width()).isBetween(60, 80);
        assertThat(last.width()).isZero();
    }

    /** A grid over the whole page would be read for ever. */
    @Test
    void looksForNoMoreCellsThanAreReadOfAPage() {
        var image = new BufferedImage(2_000, 1_500, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 2_000, 1_500);
        canvas.setColor(Color.BLACK);
        for (int at = 10; at < 2_000; at += 8) {
            canvas.drawLine(10, at, 1_990, at);
            canvas.drawLine(at, 10, at, 1_490);
        }
        canvas.dispose();

        List<List<Box>> rows = RuledCells.of(Ink.of(GreyImage.of(image)));

        assertThat(rows.stream().mapToInt(List::size).sum())
                .isBetween(ReadLimits.CELLS_OF_A_PAGE + 1, ReadLimits.CELLS_OF_A_PAGE + 300);
    }

    /** A table of bars in place of words, the last cell empty. */
    private static GreyImage page(boolean ruled) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(Color.BLACK);
        canvas.setStroke(new BasicStroke(2));
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS - (row + 1) / ROWS; column++) {
                canvas.fillRect(115 + column * 180, 112 + row * 40, 60, 16);
            }
        }
        for (int row = 0; ruled && row <= ROWS; row++) {
            canvas.drawLine(100, 100 + row * 40, 100 + COLUMNS * 180, 100 + row * 40);
        }
        for (int column = 0; ruled && column <= COLUMNS; column++) {
            canvas.drawLine(100 + column * 180, 100, 100 + column * 180, 100 + ROWS * 40);
        }
        canvas.dispose();
        return GreyImage.of(image);
    }
}
