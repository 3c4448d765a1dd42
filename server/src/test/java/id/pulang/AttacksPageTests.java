package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of attacks and of what was told falsely names a test for each line, and only tests that exist. */
@Tag("security")
class AttacksPageTests {

    private static final int LINES = 172;
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|.*\\|(.*)\\|$");

    @Test
    void namesATestForEachLineAndOnlyTestsThatExist() {
        var rows = ROW.matcher(SourceTree.read(SourceTree.root().resolve("docs/security/attacks.md")))
                .results()
                .toList();

        assertThat(rows.stream().map(row -> Integer.parseInt(row.group(1))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, LINES).boxed().toList());
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(NamedTests.in(shownBy(row))).isNotEmpty().allMatch(NamedTests::exists));
    }

    private static String shownBy(MatchResult row) {
        return row.group(2);
    }
}
