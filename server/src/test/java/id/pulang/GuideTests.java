package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.identity.Role;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guides for each role name what stands on the pages, and nothing else. */
class GuideTests {

    private static final Path GUIDES = SourceTree.root().resolve("docs/guide");
    private static final Path MESSAGES = SourceTree.root().resolve("server/src/main/resources/messages");
    private static final Pattern NAMED = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern SAID = Pattern.compile("(?m)^[^=\n]+=(.*)$");

    /** What a guide prints bold is the text of a button, a place or a heading in its language. */
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void whatAGuideNamesStandsOnAPage(String language) {
        Set<String> said = SourceTree.files(MESSAGES, "_" + language + ".properties")
                .flatMap(file -> found(SAID, SourceTree.read(file)))
                .collect(Collectors.toSet());

        assertThat(SourceTree.files(GUIDES.resolve(language), ".md"))
                .allSatisfy(guide -> assertThat(found(NAMED, SourceTree.read(guide)))
                        .as(guide.getFileName().toString())
                        .isNotEmpty()
                        .isSubsetOf(said));
    }

    @Test
    void eachRightHasItsGuideInBothLanguages() {
        var names = Stream.of(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT) + ".md")
                .toList();

        for (String language : new String[] {"id", "en"}) {
            assertThat(SourceTree.files(GUIDES.resolve(language), ".md"))
                    .extracting(guide -> guide.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static Stream<String> found(Pattern what, String text) {
        return what.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1).strip().toLowerCase(Locale.ROOT));
    }
}
