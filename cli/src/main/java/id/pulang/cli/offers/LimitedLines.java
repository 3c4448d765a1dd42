package id.pulang.cli.offers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Lines of which no more than so many signs are kept, so that a file without line ends fits in memory. For one thread.
 */
final class LimitedLines {

    private final BufferedReader reader;
    private final int longest;
    private final StringBuilder line = new StringBuilder();
    private boolean cut;

    LimitedLines(Reader reader, int longest) {
        this.reader = new BufferedReader(reader);
        this.longest = longest;
    }

    /** Goes on to the next line; false at the end. */
    boolean next() throws IOException {
        line.setLength(0);
        cut = false;
        int sign = reader.read();
        if (sign < 0) {
            return false;
        }
        while (sign >= 0 && sign != '\n') {
            if (line.length() < longest) {
                line.append((char) sign);
            } else {
                cut = true;
            }
            sign = reader.read();
        }
        return true;
    }

    /** The line, without what ends it. */
    String line() {
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    /** Whether the line is longer than what was kept of it. */
    boolean isCut() {
        return cut;
    }

    /** What follows the lines that were read. */
    Reader rest() {
        return reader;
    }
}
