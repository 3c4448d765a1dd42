package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTests {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");

    private static final int LINES_BEFORE_THE_FIRST_COMMAND = 20;

    @Test
    void everyLinkLeadsSomewhere() {
        var broken = new ArrayList<String>();

        pages().forEach(page -> LINK.matcher(SourceTree.read(page)).results().forEach(link -> {
            if (!Files.exists(page.resolveSibling(link.group(1)))) {
                broken.add(page.getFileName() + " -> " + link.group(1));
            }
        }));

        assertThat(broken).isEmpty();
    }

    @Test
    void theReadmeComesToThePoint() {
        var opening = SourceTree.read(SourceTree.root().resolve("README.md"))
                .lines()
                .limit(LINES_BEFORE_THE_FIRST_COMMAND)
                .toList();

        assertThat(opening).anyMatch(line -> line.startsWith("git clone")).anyMatch("./pulang demo"::equals);
    }

    @Test
    void everyDecisionHasItsThreeParts() {
        assertThat(SourceTree.files(SourceTree.root().resolve("docs/decisions"), ".md"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(SourceTree.read(page))
                        .as(page.getFileName().toString())
                        .contains("**Context.**", "**Decision.**", "**Consequences.**"));
    }

    @Test
    void everyDecisionStandsBelowOneTopic() {
        var index = SourceTree.root().resolve("docs/decisions.md");

        assertThat(LINK.matcher(SourceTree.read(index)).results().map(link -> index.resolveSibling(link.group(1))))
                .containsExactlyInAnyOrderElementsOf(
                        SourceTree.files(SourceTree.root().resolve("docs/decisions"), ".md")
                                .toList());
    }

    private static Stream<Path> pages() {
        var root = SourceTree.root();
        return Stream.concat(
                Stream.of("README.md", "SECURITY.md", "GLOSSARY.md", "CONTRIBUTING.md", "AGENTS.md")
                        .map(root::resolve),
                Stream.of(root.resolve("docs"), root.resolve("demo-data"))
                        .flatMap(folder -> SourceTree.files(folder, ".md")));
    }
}
