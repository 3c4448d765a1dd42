package id.pulang.incidents.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out in which characters a text file is written. */
final class Characters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOK_AT = 4000;

    private Characters() {}

    /** Reads the text, or answers empty when the bytes are no text at all. */
    static Optional<String> decode(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return Optional.of(withoutMark(new String(bytes, wide.get())));
        }
        if (zeros(bytes, 0) + zeros(bytes, 1) > 0) {
            return Optional.empty();
        }
        return Optional.of(withoutMark(narrow(bytes)));
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

    private static String narrow(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
