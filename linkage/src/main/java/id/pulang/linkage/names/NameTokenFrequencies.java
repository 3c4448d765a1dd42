package id.pulang.linkage.names;

import id.pulang.linkage.model.Parameters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How common words of names are at large: counts over 13,137 names. */
record NameTokenFrequencies(Map<String, Integer> namesHolding) {

    private static final double NAMES = 13_137;
    private static final NameTokenFrequencies SHIPPED = read();

    /** The counts that come with this library. */
    static NameTokenFrequencies shipped() {
        return SHIPPED;
    }

    /** The share of people whose name holds this word. */
    double share(String word) {
        return namesHolding.getOrDefault(word, 0) / NAMES + Parameters.UNSEEN_WORD_COUNT / NAMES;
    }

    private static NameTokenFrequencies read() {
        var counts = new HashMap<String, Integer>();
        InputStream table = Objects.requireNonNull(NameTokenFrequencies.class.getResourceAsStream("name-words.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> counts.merge(cells[0], Integer.parseInt(cells[1]), Integer::sum));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NameTokenFrequencies(Map.copyOf(counts));
    }
}
