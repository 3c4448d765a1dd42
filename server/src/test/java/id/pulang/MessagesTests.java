package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final Path MESSAGES = SourceTree.root().resolve("server/src/main/resources/messages");

    /** A key said in a template or in Java, as a title of a page, or as a notice or problem after a form. */
    private static final Pattern SAID = Pattern.compile(
            "(?:\\bsay\\(\\s*|\\btitle\\s*=\\s*|\"(?:notice|problem)\",\\s*)\"([a-z][\\w.-]*)\"\\s*(\\+)?");

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(texts("_id.properties").keySet())
                .containsExactlyInAnyOrderElementsOf(texts("_en.properties").keySet());
    }

    /** Two changes of one line are both kept when branches come together, and the later would win in silence. */
    @Test
    void noKeyStandsTwice() {
        Stream.of("_id.properties", "_en.properties")
                .forEach(language -> assertThat(SourceTree.files(MESSAGES, language)
                                .flatMap(file -> SourceTree.read(file).lines())
                                .filter(line -> line.contains("="))
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyTextThatIsSaidExists() {
        var texts = texts("_id.properties");
        var missing = new TreeSet<String>();

        sources()
                .forEach(file -> SAID.matcher(SourceTree.read(file)).results().forEach(said -> {
                    var key = said.group(1);
                    var known = said.group(2) == null
                            ? texts.containsKey(key)
                            : texts.keySet().stream().anyMatch(each -> each.startsWith(key));
                    if (!known) {
                        missing.add(key + " in " + file.getFileName());
                    }
                }));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextCanBeFilledIn() {
        Stream.of("_id.properties", "_en.properties")
                .flatMap(language -> texts(language).entrySet().stream())
                .forEach(text -> assertThatCode(() -> new MessageFormat(text.getValue()))
                        .as(text.getKey())
                        .doesNotThrowAnyException());
    }

    private static Stream<Path> sources() {
        return Stream.concat(
                SourceTree.files(SourceTree.root().resolve("server/src/main/jte"), ".jte"),
                SourceTree.files(SourceTree.root().resolve("server/src/main/java"), ".java"));
    }

    private static Map<String, String> texts(String ending) {
        var texts = new TreeMap<String, String>();
        SourceTree.files(MESSAGES, ending).forEach(file -> {
            var properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
        });
        return texts;
    }
}
