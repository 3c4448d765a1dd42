package id.pulang.papers.print;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/**
 * Draws words whose letters need shaping, which the PDF library sets side by side unshaped: the JDK's
 * {@link TextLayout} shapes them, and they stand in the line as a picture that says itself aloud. Words of a script
 * whose font is not installed are replaced by a note that says so, rather than printed wrong.
 */
@Component
class ShapedText {

    /** Text between two tags, outside of the head. */
    private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");
    /** Points of the picture for each point of the paper: 8 × 72 dots an inch are enough for any printer. */
    private static final int FINENESS = 8;

    private static final int SIZE = 10;
    private static final int HEAD_END = "</head>".length();

    private final ScriptFonts fonts;

    ShapedText(ScriptFonts fonts) {
        this.fonts = fonts;
    }

    /** Returns a page with pictures in the place of words that need shaping. */
    String in(String html) {
        int body = html.indexOf("</head>") + HEAD_END;
        return html.substring(0, body)
                + TEXT.matcher(html.substring(body))
                        .replaceAll(each -> Matcher.quoteReplacement(">" + shaped(each.group(1)) + "<"));
    }

    private String shaped(String text) {
        StringBuilder all = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            Optional<Script> script = Script.of(text.codePointAt(from));
            int to = from;
            while (to < text.length() && belongs(text.codePointAt(to), script)) {
                to += Character.charCount(text.codePointAt(to));
            }
            String run = text.substring(from, to);
            all.append(script.map(each -> drawn(each, run)).orElse(run));
            from = to;
        }
        return all.toString();
    }

    private static boolean belongs(int letter, Optional<Script> script) {
        return Script.of(letter).equals(script) || script.isPresent() && joins(letter);
    }

    private static boolean joins(int letter) {
        return letter == 0x200b || letter == 0x200c || letter == 0x200d;
    }

    private String drawn(Script script, String words) {
        return fonts.font(script)
                .map(font -> picture(font, words))
                .orElse("[" + script.name().toLowerCase(Locale.ROOT) + ": " + script.fontFile() + " ?]");
    }

    private static String picture(Font font, String words) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        TextLayout layout = new TextLayout(words, font.deriveFont((float) SIZE * FINENESS), context);
        int width =
                (int) Math.ceil(Math.max(layout.getAdvance(), layout.getBounds().getMaxX())) + FINENESS;
        int height = (int) Math.ceil(layout.getAscent() + layout.getDescent());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        layout.draw(graphics, 0, layout.getAscent());
        graphics.dispose();
        return "<img alt=\"%s\" style=\"height: %.2fem; vertical-align: -%.2fem\" src=\"data:image/png;base64,%s\"/>"
                .formatted(
                        words,
                        (double) height / (SIZE * FINENESS),
                        (double) layout.getDescent() / (SIZE * FINENESS),
                        Base64.getEncoder().encodeToString(png(image)));
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return bytes.toByteArray();
    }
}
