package id.pulang.portal.warnings;

import id.pulang.lists.pictures.TextPicture;
import java.util.ArrayList;
import java.util.List;

/**
 * A warning as a picture to pass on: 1200 by 630 points, letters only, drawn as SVG 1.1 without anything from
 * elsewhere, or as PNG for messengers that show no SVG.
 */
public final class WarningPicture {

    private static final int TITLE_LETTERS = 30;
    private static final int BODY_LETTERS = 62;
    private static final int MOST_TITLE_LINES = 3;
    private static final int MOST_BODY_LINES = 4;
    private static final int TITLE_STEP = 66;
    private static final int BODY_STEP = 42;
    private static final int FIRST_LINE = 160;
    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" xml:lang="%s" role="img">
            <title>%s</title>
            <rect width="1200" height="630" fill="#ffffff"/>
            <rect width="1200" height="88" fill="#8a1c1c"/>
            <g font-family="sans-serif">
            """;
    private static final String LINE = """
            <text x="60" y="%d" fill="%s" font-size="%d" font-weight="%s">%s</text>
            """;

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 60;
    private static final int BAND = 88;
    private static final int BAND_COLOUR = 0x8a1c1c;
    private static final int WHITE = 0xffffff;
    private static final int INK = 0x16211f;
    private static final int SOFT = 0x4a5a57;

    private final List<Line> drawn = new ArrayList<>();

    private WarningPicture() {}

    private record Line(int y, TextPicture.Look look, String text) {}

    /**
     * Draws it in one language as SVG.
     *
     * @param heading what it is, such as Warning
     * @param foot what is said at the end of each
     */
    public static String svg(PublicWarning warning, String language, String heading, String foot) {
        var text = new StringBuilder(HEAD.formatted(
                language, escaped(warning.content().text().title().in(language))));
        for (Line line : laidOut(warning, language, heading, foot)) {
            text.append(LINE.formatted(
                    line.y(),
                    "#%06x".formatted(line.look().colour()),
                    line.look().size(),
                    line.look().bold() ? "700" : "400",
                    escaped(line.text())));
        }
        return text.append("</g></svg>\n").toString();
    }

    /** Draws the same as PNG. */
    static byte[] png(PublicWarning warning, String language, String heading, String foot) {
        var picture = new TextPicture(WIDTH, HEIGHT);
        picture.band(0, BAND, BAND_COLOUR);
        for (Line line : laidOut(warning, language, heading, foot)) {
            picture.line(new TextPicture.Place(MARGIN, line.y()), line.text(), line.look(), WIDTH - 2 * MARGIN);
        }
        return picture.png();
    }

    private static List<Line> laidOut(PublicWarning warning, String language, String heading, String foot) {
        PublicWarning.Said said = warning.content().text();
        var picture = new WarningPicture();
        picture.line(60, WHITE, 40, true, heading);
        int at = FIRST_LINE;
        for (String line : lines(said.title().in(language), TITLE_LETTERS, MOST_TITLE_LINES)) {
            picture.line(at, INK, 56, true, line);
            at += TITLE_STEP;
        }
        picture.line(at, SOFT, 30, false, said.place().in(language));
        at += TITLE_STEP;
        for (String line : lines(said.advice().in(language), BODY_LETTERS, MOST_BODY_LINES)) {
            picture.line(at, INK, 32, false, line);
            at += BODY_STEP;
        }
        picture.line(600, SOFT, 26, false, warning.number() + " · " + foot);
        return picture.drawn;
    }

    private void line(int y, int colour, int size, boolean bold, String text) {
        drawn.add(new Line(y, new TextPicture.Look(size, colour, bold), text));
    }

    /** Breaks a text between words; what does not fit ends with three points. */
    private static List<String> lines(String text, int letters, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, kept.getLast() + " …");
        return kept;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
