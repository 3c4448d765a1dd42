package id.pulang.portal.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** A letter that was not made by the form costs the desk no more memory than its bytes, and is refused. */
@Tag("security")
class LetterBoundsTests {

    private static final Letter.Box BOX = new Letter.Box("a".repeat(44), "b".repeat(44));

    /** What a letter may cost beside its own bytes, of which there are two copies. */
    private static final long MORE = 48L << 20;

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhatNoFormMakesBeforeMuchIsMadeOfIt(String hostile) {
        byte[] opened = padded(hostile);
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        LetterSealing.read(padded("{}"));
        long before = thread.getCurrentThreadAllocatedBytes();

        var read = LetterSealing.read(opened);

        assertThat(read).isEmpty();
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(2L * opened.length + MORE);
    }

    static Stream<String> hostile() {
        String whole = written(List.of("NO_FOOD"), List.of());
        return Stream.of(
                whole.replace("[\"NO_FOOD\"]", "[" + "\"a\",".repeat(5_000_000) + "\"a\"]"),
                whole.replace("[\"NO_FOOD\"]", "[" + "\"a\",".repeat(20) + "\"a\"]"),
                whole.replace("[\"NO_FOOD\"]", "[".repeat(3_000_000) + "]".repeat(3_000_000)),
                whole.replace("\"said\"", "\"said\":\"\",".repeat(1_000_000) + "\"said\""),
                whole.replace("NO_FOOD", "x".repeat(20_000_000)),
                whole.replace("NO_FOOD", "x".repeat(3_000)),
                whole.replace("\"version\":1", "\"version\":" + "1".repeat(3_000_000)),
                written(List.of(), Collections.nCopies(4, new Letter.SentFile("a", new byte[1]))),
                written(List.of(), List.of(new Letter.SentFile("a", new byte[LetterBounds.LARGEST_FILE + 9]))),
                "{\"" + "n".repeat(10_000_000) + "\":1}");
    }

    @Test
    void readsTheLargestLetterOfTheForm() {
        var files = Collections.nCopies(3, new Letter.SentFile("n".repeat(255), new byte[LetterBounds.LARGEST_FILE]));
        String written = written(Collections.nCopies(10, "s".repeat(200)), files);

        var read = LetterSealing.read(padded(written));

        assertThat(written.length()).isLessThan(LetterBounds.LONGEST);
        assertThat(read).get().extracting(letter -> letter.files().size()).isEqualTo(3);
    }

    @Test
    void readsOfALetterWhatCanBeSeen() {
        String written = written(List.of(), List.of()).replace("\"n\"", "\"\u3164n" + "\u0300".repeat(190) + "\"");

        var read = LetterSealing.read(padded(written));

        assertThat(read).get().extracting(letter -> letter.told().name()).isEqualTo("n" + "\u0300".repeat(3));
    }

    private static String written(List<String> signs, List<Letter.SentFile> files) {
        var told = new Letter.Told(
                "s".repeat(LetterBounds.LONGEST_SAID),
                "n",
                "p",
                "KH",
                signs,
                "l",
                new Letter.Reach(true, "SAFE", "w", "t"));
        return JsonMapper.shared().writeValueAsString(new Letter(Letter.VERSION, Letter.Kind.HELP, BOX, told, files));
    }

    private static byte[] padded(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        return Padding.fill(bytes, bytes.length + Padding.BEFORE);
    }
}
