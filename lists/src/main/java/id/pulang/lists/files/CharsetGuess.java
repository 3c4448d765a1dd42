package id.pulang.lists.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Guesses the character set of a text: the mark at its beginning, else zeros between letters for UTF-16, else UTF-8,
 * and Windows-1252 where the bytes are no UTF-8, which only reading to the end tells.
 */
final class CharsetGuess {

    /** What a text is in that is no UTF-8. */
    static final Charset WINDOWS = Charset.forName("windows-1252");

    /** So many bytes from the beginning are looked at. */
    static final int LOOK_AT = 4_000;

    private CharsetGuess() {}

    /** The character set by the first bytes of a text; empty when they are no text at all. */
    static Optional<Charset> of(byte[] beginning) {
        Optional<Charset> wide = marked(beginning, StandardCharsets.UTF_16LE, 0xFF, 0xFE)
                .or(() -> marked(beginning, StandardCharsets.UTF_16BE, 0xFE, 0xFF))
                .or(() -> unmarked(beginning));
        if (wide.isPresent()) {
            return wide;
        }
        return count(beginning, 0, 1, (byte) 0) > 0 || controls(beginning) * 10 > beginning.length
                ? Optional.empty()
                : Optional.of(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> marked(byte[] bytes, Charset charset, int first, int second) {
        return bytes.length >= 4 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second
                ? Optional.of(charset)
                : Optional.empty();
    }

    private static Optional<Charset> unmarked(byte[] bytes) {
        double half = bytes.length / 2.0;
        int even = count(bytes, 0, 2, (byte) 0);
        int odd = count(bytes, 1, 2, (byte) 0);
        if (bytes.length >= 4 && odd > half * 0.6 && even < half * 0.1) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return bytes.length >= 4 && even > half * 0.6 && odd < half * 0.1
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static int count(byte[] bytes, int from, int step, byte wanted) {
        int count = 0;
        for (int at = from; at < bytes.length; at += step) {
            count += bytes[at] == wanted ? 1 : 0;
        }
        return count;
    }

    private static int controls(byte[] bytes) {
        int controls = 0;
        for (byte each : bytes) {
            controls += each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' ? 1 : 0;
        }
        return controls;
    }
}
