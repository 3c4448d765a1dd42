package id.pulang.portal.warnings;

import java.util.ArrayList;
import java.util.List;

/**
 * A warning as a picture to pass on: 1200 by 630 points, letters only, drawn as SVG 1.1 without anything from
 * elsewhere.
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

    private final StringBuilder drawn = new StringBuilder();

    private WarningPicture() {}

    /**
     * Draws it in one language.
     *
     * @param heading what it is, such as Warning
     * @param foot what is said at the end of each
     */
    public static String svg(PublicWarning warning, String language, String heading, String foot) {
        PublicWarning.Said said = warning.content().text();
        var picture = new WarningPicture();
        picture.drawn.append(HEAD.formatted(language, escaped(said.title().in(language))));
        picture.line(60, "#ffffff", 40, "700", heading);
        int at = FIRST_LINE;
        for (String line : lines(said.title().in(language), TITLE_LETTERS, MOST_TITLE_LINES)) {
            picture.line(at, "#16211f", 56, "700", line);
            at += TITLE_STEP;
        }
        picture.line(at, "#4a5a57", 30, "400", said.place().in(language));
        at += TITLE_STEP;
        for (String line : lines(said.advice().in(language), BODY_LETTERS, MOST_BODY_LINES)) {
            picture.line(at, "#16211f", 32, "400", line);
            at += BODY_STEP;
        }
        picture.line(600, "#4a5a57", 26, "400", warning.number() + " · " + foot);
        return picture.drawn.append("</g></svg>\n").toString();
    }

    private void line(int y, String colour, int size, String weight, String text) {
        drawn.append(LINE.formatted(y, colour, size, weight, escaped(text)));
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
