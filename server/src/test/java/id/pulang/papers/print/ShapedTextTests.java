package id.pulang.papers.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words whose letters need shaping are drawn where their font is installed, and never printed wrong. */
class ShapedTextTests {

    private static final String KHMER = "ភ្នំពេញ";
    private static final String PAGE =
            "<html><head><title>" + KHMER + "</title></head><body><p>di " + KHMER + " (Phnom Penh)</p></body></html>";

    @Test
    void saysWhichFontIsMissing(@TempDir Path empty) {
        var shaped = new ShapedText(new ScriptFonts(new PapersSettings(empty.toString())));

        assertThat(shaped.in(PAGE))
                .contains("<title>" + KHMER + "</title>")
                .contains("<p>di [khmer: NotoSansKhmer-Regular.ttf ?] (Phnom Penh)</p>");
    }

    @Test
    void drawsWordsWhoseFontIsInstalledAndKeepsThemForThoseWhoListen() {
        var fonts = new ScriptFonts(new PapersSettings("/usr/share/fonts"));
        var page = new ShapedText(fonts).in(PAGE);

        if (fonts.font(Script.KHMER).isPresent()) {
            assertThat(page).contains("<p>di <img alt=\"" + KHMER + "\"").contains("/> (Phnom Penh)</p>");
        } else {
            assertThat(page).contains("[khmer: NotoSansKhmer-Regular.ttf ?]");
        }
    }
}
