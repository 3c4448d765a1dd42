package id.pulang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SourceTree;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The colours and drawings that all pages share: readable in light and in dark, none missing and none without a use.
 */
class TokensTests {

    private static final Path STYLES = SourceTree.root().resolve("server/src/main/resources/static/css");
    private static final Path TEMPLATES = SourceTree.root().resolve("server/src/main/jte");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
    private static final Pattern PAIR = Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");

    /** Source: WCAG 2.2, 1.4.3. */
    private static final double TEXT = 4.5;

    /** Source: WCAG 2.2, 1.4.11. */
    private static final double SHAPE = 3;

    private static final List<String> LETTERS =
            List.of("ink", "ink-soft", "pulang", "pulang-strong", "met", "waiting", "unknown", "refused");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyColourOfLettersStandsOutFromEveryGround(boolean dark) {
        var colours = colours(dark);
        var weak = new TreeMap<String, Double>();

        for (String letter : LETTERS) {
            for (String ground : List.of("ground", "paper")) {
                weak.put(letter + " on " + ground, contrast(colours, letter, ground));
            }
        }
        for (String state : List.of("met", "waiting", "unknown", "refused")) {
            weak.put(state + " on its wash", contrast(colours, state, "wash-" + state));
        }
        weak.put("the words of a button", contrast(colours, "on-button", "button"));
        weak.values().removeIf(contrast -> contrast >= TEXT);

        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatHasTheFocusAndTheEdgeOfAFieldStandOut(boolean dark) {
        var colours = colours(dark);

        for (String ground : List.of("ground", "paper")) {
            assertThat(contrast(colours, "focus", ground)).isGreaterThanOrEqualTo(SHAPE);
            assertThat(contrast(colours, "edge", ground)).isGreaterThanOrEqualTo(SHAPE);
        }
    }

    @Test
    void everyDrawingIsThereAndEachIsUsed() {
        var there = found(STYLES.resolve("icons.svg"), Pattern.compile("<symbol id=\"([^\"]+)\""))
                .collect(Collectors.toCollection(TreeSet::new));
        var code = Stream.concat(
                        SourceTree.files(TEMPLATES, ".jte"),
                        SourceTree.files(SourceTree.root().resolve("server/src/main/java"), ".java"))
                .toList();
        var named = code.stream()
                .flatMap(file -> found(
                        file,
                        Pattern.compile(
                                "(?:icon\\(name = |new NavigationItem\\(\\s*\"[\\w-]+\",\\s*(?:\"[^\"]+\"|[\\w.]+),\\s*)"
                                        + "\"([a-z0-9-]+)\"")))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(Appearance.values()).map(Appearance::icon).forEach(named::add);

        assertThat(named).isEqualTo(there);
    }

    private static Stream<String> found(Path file, Pattern pattern) {
        return pattern.matcher(SourceTree.read(file)).results().map(each -> each.group(1));
    }

    private static Map<String, String> colours(boolean dark) {
        String tokens = SourceTree.read(STYLES.resolve("tokens.css"));
        var colours = new LinkedHashMap<String, String>();
        TOKEN.matcher(tokens).results().forEach(each -> colours.put(each.group(1), each.group(2)));
        PAIR.matcher(tokens).results().forEach(each -> {
            assertThat(each.group(2)).as("both lights of " + each.group(1)).isEqualTo(colours.get(each.group(1)));
            colours.put(each.group(1), each.group(dark ? 3 : 2));
        });
        return colours;
    }

    /** Source: WCAG 2.2, "contrast ratio". */
    private static double contrast(Map<String, String> colours, String one, String other) {
        double first = luminance(Objects.requireNonNull(colours.get(one)));
        double second = luminance(Objects.requireNonNull(colours.get(other)));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
