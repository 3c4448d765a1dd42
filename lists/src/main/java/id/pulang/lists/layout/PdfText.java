package id.pulang.lists.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts letters together to lines and words. */
public final class PdfText {

    /** The share of a blank that parts two words, since many writers set none. */
    private static final float WORD_GAP = 0.5f;

    private PdfText() {}

    /** The letters by lines, from top to bottom, each from left to right. */
    public static List<List<PdfLetter>> lines(List<PdfLetter> letters) {
        var sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(PdfLetter::baseline));
        var lines = new ArrayList<List<PdfLetter>>();
        for (PdfLetter letter : sorted) {
            if (lines.isEmpty()
                    || letter.baseline() - lines.getLast().getFirst().baseline() > letter.size() / 2) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(letter);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(PdfLetter::left)));
        return lines;
    }

    /** The text of one cell; its lines are parted by a blank. */
    public static String of(List<PdfLetter> letters) {
        var text = new StringBuilder();
        for (List<PdfLetter> line : lines(letters)) {
            PdfLetter last = null;
            for (PdfLetter letter : line) {
                boolean parted =
                        last == null ? !text.isEmpty() : letter.left() - last.right() > letter.blank() * WORD_GAP;
                text.append(parted ? " " : "").append(letter.text());
                last = letter;
            }
        }
        return text.toString();
    }
}
