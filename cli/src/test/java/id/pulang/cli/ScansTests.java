package id.pulang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pulang.cli.scans.ScanScore;
import id.pulang.cli.scans.ScanTrial;
import id.pulang.cli.scans.ScannedPages;
import id.pulang.lists.scans.ScanReader;
import id.pulang.lists.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small lists, printed, scanned and read again; {@code ./pulang bench scans} does the same with whole ones. */
class ScansTests {

    private static final Path HOSPITAL = Path.of("..", "demo-data", "2-hospital-patients.xlsx");
    private static final Path REGISTRATION = Path.of("..", "demo-data", "3-embassy-registration.csv");
    private static final int ROWS = 12;
    private static final long SEED = 11;

    @TempDir
    Path folder;

    @BeforeAll
    static void tesseractIsInstalled() {
        assumeTrue(
                ScanReader.languages().contains("ind"),
                "Tesseract is not installed, and no scan can be read: apt-get install tesseract-ocr tesseract-ocr-ind");
    }

    @Test
    void readsAScanAndDoubtsWhatItMisreads() throws IOException {
        Table written = ScanTrial.written(HOSPITAL);
        Path scan = folder.resolve("scan.pdf");
        Files.write(scan, ScannedPages.pdf(ScanTrial.rows(written, written.rows()), true, SEED));

        ScanScore score = ScanTrial.score(written, scan);

        assertThat(score.right()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.unmarked()).isEmpty();
        assertThat(score.marked()).isLessThanOrEqualTo(0.2);
    }

    @Test
    void readsATableWithoutLines() throws IOException {
        List<List<String>> rows = ScanTrial.rows(ScanTrial.written(REGISTRATION), ROWS);

        Table read = ScanTrial.read(ScannedPages.pdf(rows, false, SEED));

        assertThat(read.headings()).isEqualTo(rows.getFirst());
        assertThat(read.rows()).isEqualTo(ROWS);
        assertThat(read.text(4, 1)).isEqualTo(rows.get(1).get(4));
    }
}
