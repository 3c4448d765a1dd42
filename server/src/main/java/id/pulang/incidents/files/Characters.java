package id.pulang.incidents.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out in which characters a text file is written. */
final class Characters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOK_AT = 4000;
    private static final int PIECE = 16_384;

    private Characters() {}

    /** Finds the characters, or answers empty when the bytes are no text at all. */
    static Optional<Charset> of(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isEmpty() && zeros(bytes, 0) + zeros(bytes, 1) > 0) {
            return Optional.empty();
        }
        Charset found = wide.orElseGet(() -> isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS);
        return holdsZero(bytes, found) ? Optional.empty() : Optional.of(found);
    }

    /** Reads the text from its beginning, a piece at a time, without the mark of its characters. */
    static Reader reader(byte[] bytes, Charset charset) {
        int mark = markOf(bytes);
        return new InputStreamReader(new ByteArrayInputStream(bytes, mark, bytes.length - mark), charset);
    }

    private static int markOf(byte[] bytes) {
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return 3;
        }
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE && bytes[0] < 0;
        return wide && Math.abs(bytes[0] - bytes[1]) == 1 ? 2 : 0;
    }

    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return withoutByteOrder(bytes);
    }

    private static Optional<Charset> withoutByteOrder(byte[] bytes) {
        int half = Math.min(bytes.length, LOOK_AT) / 2;
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        if (odd > half * 0.6 && even < half * 0.1) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (even > half * 0.6 && odd < half * 0.1) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int at = from; at < Math.min(bytes.length, LOOK_AT); at += 2) {
            zeros += bytes[at] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Looks through all bytes and keeps no letter of them. */
    private static boolean isUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var rest = ByteBuffer.wrap(bytes);
        var letters = CharBuffer.allocate(PIECE);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(rest, letters.clear(), true);
        }
        return !result.isError();
    }

    private static boolean holdsZero(byte[] bytes, Charset charset) {
        var letters = new char[PIECE];
        try (Reader text = reader(bytes, charset)) {
            for (int read = text.read(letters); read >= 0; read = text.read(letters)) {
                for (int at = 0; at < read; at++) {
                    if (letters[at] == '\0') {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
