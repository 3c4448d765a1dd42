package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each concept has one word in each language, as docs/words.md lists them. */
class WordListTests {

    private static final Path ROOT = SourceTree.root();
    private static final String ALL = "all";
    private static final Pattern NOT = Pattern.compile("`([^`]+)`");
    private static final Pattern MESSAGE = Pattern.compile("^[^=]+=(.*)$");
    private static final Pattern OF_A_PACK =
            Pattern.compile("\\b(?<language>id|en): \"(?<text>(?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern FIELD_OF_A_PAPER = Pattern.compile("\\{\\{([^}]*)}}");
    private static final Pattern CHOICE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern FILLED_IN = Pattern.compile("[$!]\\{[^}]*}");
    private static final Pattern OF_A_TEMPLATE =
            Pattern.compile(">(?<between>[^<>{}@]*)<|(?:alt|title|aria-label|placeholder)=\"(?<attribute>[^\"$]*)\"");

    /** What a page or a paper says in a language, and where. */
    private record Said(String place, String language, Path file, int line, String text) {}

    /** A concept in one language: its words, the places where they are used, and the words that are not used there. */
    private record Concept(String language, List<String> words, Set<String> places, Map<String, Pattern> not) {

        boolean covers(Said said) {
            return language.equals(said.language()) && (places.contains(ALL) || places.contains(said.place()));
        }

        Stream<String> breaches(Said said) {
            return not.entrySet().stream()
                    .filter(word -> word.getValue().matcher(said.text()).find())
                    .map(Map.Entry::getKey)
                    .map(word -> "%s:%d: \"%s\" is not used; the word is \"%s\": %s"
                            .formatted(ROOT.relativize(said.file()), said.line(), word, words.getFirst(), said.text()));
        }

        Stream<String> unusedIn(List<Said> texts) {
            return places.stream()
                    .filter(place -> !ALL.equals(place))
                    .filter(place -> texts.stream()
                            .filter(said -> language.equals(said.language()) && place.equals(said.place()))
                            .noneMatch(said -> words.stream().anyMatch(lower(said.text())::contains)))
                    .map(place -> words + " in " + place);
        }
    }

    @Test
    void noTextHasAWordThatIsNotUsed() {
        var concepts = concepts();

        assertThat(texts().flatMap(said -> concepts.stream()
                        .filter(concept -> concept.covers(said))
                        .flatMap(concept -> concept.breaches(said))))
                .isEmpty();
    }

    @Test
    void everyWordIsUsedWhereTheListSaysSo() {
        var texts = texts().toList();

        assertThat(concepts()).hasSizeGreaterThan(80);
        assertThat(concepts().stream().flatMap(concept -> concept.unusedIn(texts)))
                .isEmpty();
    }

    @Test
    void everyKindOfPlaceIsRead() {
        assertThat(texts().collect(Collectors.groupingBy(
                        said -> said.file().toString().replaceAll(".*\\.", ""), Collectors.counting())))
                .hasEntrySatisfying("properties", count -> assertThat(count).isGreaterThan(3000))
                .hasEntrySatisfying("yaml", count -> assertThat(count).isGreaterThan(300))
                .hasEntrySatisfying("html", count -> assertThat(count).isGreaterThan(100))
                .hasEntrySatisfying("jte", count -> assertThat(count).isPositive());
    }

    private static List<Concept> concepts() {
        return SourceTree.read(ROOT.resolve("docs/words.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Concept"))
                .map(line -> line.split("\\s*\\|\\s*"))
                .flatMap(cells -> Stream.of(concept("id", cells, 2, 5), concept("en", cells, 3, 6)))
                .toList();
    }

    private static Concept concept(String language, String[] cells, int words, int not) {
        return new Concept(
                language,
                Arrays.asList(lower(cells[words]).split(", ")),
                Set.of(cells[4].split(", ")),
                NOT.matcher(cells[not])
                        .results()
                        .map(word -> word.group(1))
                        .collect(Collectors.toMap(word -> word, WordListTests::whole)));
    }

    private static Pattern whole(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Stream<Said> texts() {
        return Stream.of(messages(), packs(), papers(), templates()).flatMap(texts -> texts);
    }

    private static Stream<Said> messages() {
        return SourceTree.files(ROOT.resolve("server/src/main/resources/messages"), ".properties")
                .flatMap(file -> {
                    String[] name = file.getFileName().toString().split("[_.]");
                    return lines(
                            file,
                            line -> MESSAGE.matcher(line)
                                    .results()
                                    .map(message ->
                                            Map.entry(name[1], message.group(1).replace("''", "'"))),
                            name[0]);
                });
    }

    private static Stream<Said> packs() {
        return SourceTree.files(ROOT.resolve("packs"), ".yaml")
                .flatMap(file -> lines(
                        file,
                        line -> OF_A_PACK
                                .matcher(line.startsWith("#") ? "" : line)
                                .results()
                                .map(text -> Map.entry(text.group("language"), text.group("text"))),
                        "packs"));
    }

    /** The lines of forms, without their tags and styles; of their fields what is chosen from. */
    private static Stream<Said> papers() {
        return SourceTree.files(ROOT.resolve("packs"), ".html").flatMap(file -> {
            String language = file.getFileName().toString().split("\\.")[1];
            return lines(
                    file,
                    line -> Stream.of(FIELD_OF_A_PAPER.matcher(line).replaceAll(WordListTests::choices))
                            .map(text -> text.replaceAll("<[^>]*>", " ").strip())
                            .filter(text -> !text.isEmpty() && !text.endsWith("}") && !text.startsWith("@"))
                            .map(text -> Map.entry(language, text)),
                    "papers");
        });
    }

    private static String choices(MatchResult field) {
        return CHOICE.matcher(field.group(1))
                .results()
                .map(choice -> choice.group(1))
                .collect(Collectors.joining(" "));
    }

    /** What templates say by themselves, which is of no language and so has to be right in both. */
    private static Stream<Said> templates() {
        Path jte = ROOT.resolve("server/src/main/jte");
        return SourceTree.files(jte, ".jte").flatMap(file -> {
            Path below = jte.relativize(file);
            String place = below.getNameCount() > 1 ? below.getName(0).toString() : "pages";
            return lines(
                    file,
                    line -> OF_A_TEMPLATE
                            .matcher(FILLED_IN.matcher(line).replaceAll(""))
                            .results()
                            .map(said ->
                                    said.group("between") == null ? said.group("attribute") : said.group("between"))
                            .filter(text -> !text.isBlank())
                            .flatMap(text -> Stream.of(Map.entry("id", text), Map.entry("en", text))),
                    place);
        });
    }

    private static Stream<Said> lines(
            Path file, Function<String, Stream<Map.Entry<String, String>>> texts, String place) {
        List<String> lines = SourceTree.read(file).lines().toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(at -> texts.apply(lines.get(at))
                        .map(text -> new Said(place, text.getKey(), file, at + 1, text.getValue())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
