package id.pulang.lists.files;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.UnreadableList;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The letters of a file in one character set, which can be read from the beginning as often as they are needed. Bytes
 * that are no UTF-8 end the reading; in other character sets they are replaced.
 */
record TextSource(ByteSource bytes, Charset charset) {

    /** Opens the letters at the beginning, without the mark of the character set. */
    Reader open() throws IOException {
        var onError = charset.equals(StandardCharsets.UTF_8) ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        var decoder = charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
        return new Letters(new InputStreamReader(bytes.open(), decoder));
    }

    /** The first so many letters. */
    char[] beginning(int most) throws IOException {
        var start = new char[most];
        try (Reader text = open()) {
            int length = 0;
            int read = 0;
            while (length < most && read >= 0) {
                length += read;
                read = text.read(start, length, most - length);
            }
            return Arrays.copyOf(start, length);
        }
    }

    /** Ends at a zero, which no text holds. */
    private static final class Letters extends FilterReader {

        private boolean begun;

        Letters(Reader text) {
            super(text);
        }

        @Override
        public int read() throws IOException {
            var one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] buffer, int offset, int most) throws IOException {
            int read = super.read(buffer, offset, most);
            for (int at = offset; at < offset + read; at++) {
                if (buffer[at] == '\0') {
                    throw new UnreadableList(Problem.ofFile("not_a_list"));
                }
            }
            boolean marked = !begun && read > 0 && buffer[offset] == '\uFEFF';
            begun |= read > 0;
            if (!marked) {
                return read;
            }
            System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
            return read > 1 ? read - 1 : read(buffer, offset, most);
        }
    }
}
