package id.pulang.cli.shapes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Words of which the names of invented people are made: some common, and no end of rare ones. */
public enum NamePool {
    INDONESIAN,
    FOREIGN,
    /** Words that no number of the model was chosen on. */
    HELD_BACK,
    /** Few family names, which stand first. */
    VIETNAMESE,
    /** The same. */
    KHMER,
    /** In their own script, with family names made of two words. */
    THAI;

    private static final int COMMON = 65;
    private static final Map<String, List<String>> WORDS = read();

    /** Words of the first names of men or women. */
    String given(boolean woman, SplittableRandom random) {
        return random.nextInt(100) < COMMON ? common(woman ? "women" : "men", random) : rare(random);
    }

    /** A word by which a family is called. */
    String family(SplittableRandom random) {
        return random.nextInt(100) < COMMON ? common("family", random) : rare(random);
    }

    /** A whole name of these words. */
    String whole(String given, String family) {
        return this == VIETNAMESE || this == KHMER ? family + ' ' + given : given + ' ' + family;
    }

    /** Whether some people have one name only. */
    boolean oneWordIsEnough() {
        return this == INDONESIAN || this == HELD_BACK;
    }

    private String common(String kind, SplittableRandom random) {
        List<String> words = words(kind);
        return words.get((int) (Math.pow(random.nextDouble(), 1.4) * words.size()));
    }

    private String rare(SplittableRandom random) {
        var word = new StringBuilder(oneOf("starts", random));
        for (int i = random.nextInt(3); i > 0; i--) {
            word.append(oneOf("middles", random));
        }
        word.append(oneOf("ends", random));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String oneOf(String kind, SplittableRandom random) {
        List<String> parts = words(kind);
        return parts.get(random.nextInt(parts.size()));
    }

    private List<String> words(String kind) {
        return Objects.requireNonNull(WORDS.get(name() + '|' + kind));
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = Objects.requireNonNull(NamePool.class.getResourceAsStream("name-pools.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.lastIndexOf('|')),
                            line -> List.of(
                                    line.substring(line.lastIndexOf('|') + 1).split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
