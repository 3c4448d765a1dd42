package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of what Pulang must never do is whole: each rule has its attack and its patch, and its tests exist. */
@Tag("security")
class NeversTests {

    private static final int RULES = 18;
    private static final Path PATCHES = SourceTree.root().resolve("server/src/test/nevers");
    private static final Path ATTACKS = SourceTree.root().resolve("server/src/test/java/id/pulang/nevers");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+) \\|(.*)\\|(.*)\\|(.*)\\|(.*)\\|(.*)\\|(.*)\\|$");
    private static final int ATTACK = 3;
    private static final int PATCH = 4;
    private static final int TRIED = 5;
    private static final int BESIDE = 6;
    private static final int MISSING = 7;

    private final List<MatchResult> rows = ROW.matcher(
                    SourceTree.read(SourceTree.root().resolve("docs/security/nevers.md")))
            .results()
            .toList();

    @Test
    void namesEveryRuleWithItsAttackAndItsPatch() {
        assertThat(rows).hasSize(RULES);
        assertThat(rows).allSatisfy(row -> {
            String number = "%02d".formatted(Integer.parseInt(row.group(1)));
            assertThat(row.group(ATTACK).strip()).isEqualTo("`Never" + number + "Tests`");
            assertThat(row.group(PATCH).strip()).startsWith("`never" + number + ".patch`: ");
            assertThat(row.group(TRIED)).isNotBlank();
        });
    }

    /** The folders hold what the page names, and nothing that nobody runs. */
    @Test
    void everyRuleHasAClassAndAPatch() {
        assertThat(SourceTree.files(ATTACKS, "Tests.java").map(NeversTests::name))
                .containsExactlyElementsOf(names("Never%02dTests.java"));
        assertThat(SourceTree.files(PATCHES, ".patch").map(NeversTests::name))
                .containsExactlyElementsOf(names("never%02d.patch"));
        assertThat(SourceTree.files(ATTACKS, "Tests.java"))
                .allSatisfy(attack -> assertThat(SourceTree.read(attack)).contains("@Tag(\"security\")"));
        assertThat(SourceTree.files(PATCHES, ".patch"))
                .allSatisfy(
                        patch -> assertThat(SourceTree.read(patch)).containsPattern("(?m)^\\+\\+\\+ b/.+/src/main/"));
    }

    /** A patch that changes a file finds it; whether it still applies is seen by {@code ./pulang test --nevers}. */
    @Test
    void everyPatchFindsTheFilesThatItChanges() {
        var changed = Pattern.compile("(?m)^--- a/(.+)$");

        assertThat(SourceTree.files(PATCHES, ".patch")
                        .flatMap(
                                patch -> changed.matcher(SourceTree.read(patch)).results())
                        .map(file -> SourceTree.root().resolve(file.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    @Test
    void namesOnlyTestsThatExist() {
        assertThat(rows.stream().flatMap(row -> NamedTests.in(row.group(BESIDE)).stream()))
                .isNotEmpty()
                .allMatch(NamedTests::exists);
    }

    @Test
    void saysWhereARuleGuardsAnAbsence() {
        assertThat(rows.stream()
                        .filter(row -> row.group(MISSING).contains("guards an absence"))
                        .map(row -> Integer.parseInt(row.group(1))))
                .contains(4, 12, 13, 18);
    }

    private static List<String> names(String form) {
        return IntStream.rangeClosed(1, RULES).mapToObj(form::formatted).toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
