package id.pulang.cli.files;

import java.io.IOException;
import java.io.Reader;

/** A text in which each quotation mark that is open at the end of its line is closed there, so that no line is lost. */
final class QuotesEnded extends Reader {

    private static final int NONE = -2;

    private final Reader text;
    private boolean open;
    private int held = NONE;

    QuotesEnded(Reader text) {
        this.text = text;
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
        boolean ends = letter == '\n' || letter == '\r' || letter < 0;
        if (open && ends) {
            open = false;
            held = letter;
            return '"';
        }
        open ^= letter == '"';
        return letter;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
