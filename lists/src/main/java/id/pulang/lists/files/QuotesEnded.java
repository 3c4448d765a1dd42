package id.pulang.lists.files;

import java.io.IOException;
import java.io.Reader;

/**
 * A text in which each cell whose quotation mark is open at the end of the line is closed there, so that no line is
 * lost. A mark within a cell, as for inches, opens nothing; two after each other stand for one.
 */
final class QuotesEnded extends Reader {

    private static final int NONE = -2;

    private final Reader text;
    private final char separator;
    private int before = '\n';
    private boolean open;
    private int held = NONE;
    private int line = 1;
    private int lastEnded;

    QuotesEnded(Reader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        int count = 0;
        while (count < most) {
            int letter = next();
            if (letter < 0) {
                return count == 0 && most > 0 ? -1 : count;
            }
            buffer[offset + count++] = (char) letter;
        }
        return count;
    }

    private int next() throws IOException {
        if (held != NONE) {
            int letter = held;
            held = NONE;
            return letter;
        }
        int letter = text.read();
        boolean closes = open && (endsLine(letter) || letter < 0);
        boolean mayOpen = before == separator || before == '"' || endsLine(before);
        open = letter == '"' ? !open && mayOpen : open && !closes;
        before = letter;
        held = closes ? letter : NONE;
        lastEnded = closes ? line : lastEnded;
        line += letter == '\n' ? 1 : 0;
        return closes ? '"' : letter;
    }

    /** The last line at whose end a mark was closed; 0 when none was. */
    int lastEnded() {
        return lastEnded;
    }

    private static boolean endsLine(int letter) {
        return letter == '\n' || letter == '\r';
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
