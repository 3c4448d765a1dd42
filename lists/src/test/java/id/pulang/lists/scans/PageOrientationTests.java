package id.pulang.lists.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a page lies, by the installed Tesseract behind a program that writes down how it was called. */
class PageOrientationTests {

    private static final String[] WORDS = {
        "Budi Santoso", "Medan", "C1234567", "Siti Aminah", "Manado", "E7654321", "Andi Wijaya", "Jember", "C2345678"
    };

    @TempDir
    Path folder;

    @BeforeEach
    void tesseractIsInstalled() {
        assumeTrue(!ScanReader.languages().isEmpty(), "Tesseract is not installed, and no scan can be read");
    }

    @Test
    void withoutTheDataOfOrientationAllWaysAreTried() throws IOException {
        PageOrientation orientation = orientation("printf 'Languages:\\neng\\n'");

        for (int lies = 0; lies < 4; lies++) {
            assertThat(orientation.upright(page().quarters(lies)).quarters()).isEqualTo((4 - lies) % 4);
        }
        assertThat(calls()).doesNotContain("--psm 0");
    }

    @Test
    void aPageThatIsReadSurelyIsNotLookedAtFurther() throws IOException {
        PageOrientation orientation = orientation("exec tesseract --list-langs");

        assertThat(orientation.upright(page()).quarters()).isZero();

        assertThat(calls()).doesNotContain("--psm 0").containsOnlyOnce("tsv");
    }

    /** Sheets go through a scanner one like the other. */
    @Test
    void aPageIsFirstTakenToLieAsTheOneBefore() throws IOException {
        PageOrientation orientation = orientation("exec tesseract --list-langs");
        orientation.upright(page().quarters(2));
        Files.delete(folder.resolve("calls"));

        assertThat(orientation.upright(page().quarters(2)).quarters()).isEqualTo(2);

        assertThat(calls()).containsOnlyOnce("tsv");
    }

    @Test
    void aPageOfWhichNothingCanBeToldStaysAsItLies() throws IOException {
        PageOrientation orientation = orientation("exec tesseract --list-langs");

        PageOrientation.Rotated blot = orientation.upright(drawn(canvas -> canvas.fillRect(300, 300, 90, 20)));

        assertThat(blot.quarters()).isZero();
        assertThat(blot.confidence()).isLessThan(CellReader.UNSURE);
    }

    private String calls() throws IOException {
        return Files.readString(folder.resolve("calls"));
    }

    private PageOrientation orientation(String languages) throws IOException {
        Path program = folder.resolve("program.sh");
        Files.writeString(program, """
                #!/bin/sh
                case "$*" in
                *--list-langs*) %s;;
                *) echo "$*" >>%s; exec tesseract "$@";;
                esac
                """.formatted(languages, folder.resolve("calls")));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Tesseract tesseract = Tesseract.of(program.toString());
        return new PageOrientation(tesseract, new CellReader(tesseract));
    }

    private static GreyImage page() {
        return drawn(canvas -> {
            for (int at = 0; at < WORDS.length; at++) {
                canvas.drawString(WORDS[at], 100 + at % 3 * 300, 120 + at / 3 * 60);
            }
        });
    }

    private static GreyImage drawn(Consumer<Graphics2D> pen) {
        var image = new BufferedImage(1_000, 700, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setColor(Color.BLACK);
        canvas.setFont(DrawnFont.of(Font.PLAIN, 28));
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.accept(canvas);
        canvas.dispose();
        return GreyImage.of(image);
    }
}
