package id.pulang.lists.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Guesses the character set of a text: the mark at its beginning, else zeros between letters for UTF-16, else UTF-8,
 * and where the bytes are no UTF-8, which only reading to the end tells, the one in which the headings are known. ICU's
 * CharsetDetector knows neither the Thai nor the Vietnamese code page of Windows, and lists of names are short.
 */
final class CharsetGuess {

    /** What a text may be in that is no UTF-8: western, Thai, Cyrillic, Arabic, Vietnamese, Chinese, Korean. */
    private static final List<Charset> WINDOWS = Stream.of(
                    "windows-1252",
                    "x-windows-874",
                    "windows-1251",
                    "windows-1256",
                    "windows-1258",
                    "GB18030",
                    "Big5",
                    "x-windows-949",
                    "windows-31j")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final char REPLACED = '\uFFFD';

    /** So many bytes from the beginning are looked at. */
    static final int LOOK_AT = 4_000;

    private CharsetGuess() {}

    /** The character set by the first bytes of a text; empty when they are no text at all. */
    static Optional<Charset> of(byte[] beginning) {
        Optional<Charset> marked = marked(beginning, StandardCharsets.UTF_16LE, 0xFF, 0xFE)
                .or(() -> marked(beginning, StandardCharsets.UTF_16BE, 0xFE, 0xFF));
        if (marked.isPresent()) {
            return marked;
        }
        if (zeros(beginning)) {
            return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .filter(charset -> isText(beginning, charset))
                    .findFirst();
        }
        return controls(beginning) * 10 > beginning.length ? Optional.empty() : Optional.of(StandardCharsets.UTF_8);
    }

    /**
     * The character set of a text that is no UTF-8: of those of Windows and of the Chinese the one in which most is
     * known; the western one where nothing more is in any other.
     *
     * @param known how much of a text is known
     */
    static Charset byWords(byte[] beginning, ToIntFunction<String> known) {
        return WINDOWS.stream()
                .max(Comparator.comparingInt(charset ->
                        known.applyAsInt(new String(beginning, charset)) * WINDOWS.size() - WINDOWS.indexOf(charset)))
                .orElseThrow();
    }

    private static Optional<Charset> marked(byte[] bytes, Charset charset, int first, int second) {
        return bytes.length >= 4 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second
                ? Optional.of(charset)
                : Optional.empty();
    }

    private static boolean zeros(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether bytes are letters, signs and ends of lines in a character set of two bytes a letter. */
    private static boolean isText(byte[] bytes, Charset charset) {
        String text = new String(bytes, 0, bytes.length & ~1, charset);
        return text.chars().anyMatch(letter -> letter == '\n' || letter == '\r')
                && text.codePoints().limit(text.length() - 1L).allMatch(CharsetGuess::written);
    }

    private static boolean written(int letter) {
        return switch (Character.getType(letter)) {
            case Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.CONTROL -> letter == '\t' || letter == '\n' || letter == '\r';
            default -> letter != REPLACED;
        };
    }

    private static int controls(byte[] bytes) {
        int controls = 0;
        for (byte each : bytes) {
            controls += each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' ? 1 : 0;
        }
        return controls;
    }
}
