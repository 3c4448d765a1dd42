package id.pulang.lists.documents;

import id.pulang.lists.layout.PdfLetter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters of one page; what is printed twice for boldness is one letter. */
final class PdfLetters extends PDFTextStripper {

    /** More than a page full of the smallest print has. */
    private static final int MOST_LETTERS_OF_A_PAGE = 100_000;

    /** How wide a blank is, and is at most, in fonts whose letters are not all as wide, in heights of the font. */
    private static final float BLANK = 0.28f;

    private static final float WIDEST_BLANK = 0.4f;
    private static final Pattern TYPEWRITER = Pattern.compile("(?i)mono|courier|consol|typewriter");

    private final List<PdfLetter> letters = new ArrayList<>();

    private PdfLetters() {
        setSortByPosition(true);
    }

    /**
     * The letters of a page.
     *
     * @param page the first is 0
     */
    static List<PdfLetter> of(PDDocument document, int page) throws IOException {
        var stripper = new PdfLetters();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.writeText(document, Writer.nullWriter());
        return stripper.letters;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        for (TextPosition at : positions) {
            if (!at.getUnicode().isBlank()) {
                letters.add(letter(at));
            }
        }
        if (letters.size() > MOST_LETTERS_OF_A_PAGE) {
            throw new IOException("A page of more letters than paper holds");
        }
    }

    private static PdfLetter letter(TextPosition at) {
        float size = Math.max(at.getHeight(), at.getFontSizeInPt() / 2);
        return new PdfLetter(at.getUnicode(), at.getX(), at.getX() + at.getWidth(), at.getY(), size, blank(at, size));
    }

    /**
     * A font that was cut to the letters in use may have lost its blank; then that of another is as wide as a letter.
     */
    private static float blank(TextPosition at, float size) {
        float blank = at.getWidthOfSpace() > 0 ? at.getWidthOfSpace() : size / 2;
        PDFontDescriptor font = at.getFont().getFontDescriptor();
        boolean typewritten = font == null
                || font.isFixedPitch()
                || TYPEWRITER.matcher(String.valueOf(at.getFont().getName())).find();
        return typewritten || blank < WIDEST_BLANK * at.getFontSizeInPt() ? blank : BLANK * at.getFontSizeInPt();
    }
}
