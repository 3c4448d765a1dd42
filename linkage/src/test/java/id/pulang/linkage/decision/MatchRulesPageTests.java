package id.pulang.linkage.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page under {@code docs/generated}; {@code ./pulang test --write-docs} writes it anew. */
class MatchRulesPageTests {

    private static final Path PAGE = Path.of("../docs/generated/match-rules.md");

    @Test
    void thePageHoldsEachRuleWithItsSourceAndAnExample() throws IOException {
        String page = """
                # Rules of matching

                The model estimates how likely it is that two records are about one person ([linkage-model.md](../linkage-model.md)).
                These rules stand beside it. Each is a value of the code: `Objection`, `Contradiction`, `ConstrainedClustering`.

                ## What is asked, however likely it is

                No pair is joined without officers where one of these holds; the page of the question names it.

                """ + table(List.of(Objection.values())) + """

                ## What is joined already and asked again

                """ + table(List.of(Contradiction.values())) + """

                ## What no chain of joins brings together

                Records with different valid national numbers are in one person only where two officers have joined them: not
                directly, nor through records without a number. Source: UU 24/2013 Art. 13; Wagstaff et al., ICML 2001.
                """;

        if (Boolean.getBoolean("pulang.write-docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).content().isEqualTo(page);
    }

    @Test
    void eachRuleIsASentenceWithASourceAndTwoRecords() {
        List<MatchRule> rules = Stream.<MatchRule>concat(
                        Arrays.stream(Objection.values()), Arrays.stream(Contradiction.values()))
                .toList();

        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.sentence()).matches("[A-Z].*\\.");
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.example()).containsAnyOf(" / ", " and ");
        });
    }

    private static String table(List<? extends MatchRule> rules) {
        return rules.stream()
                .map(rule -> "| `%s` | %s | %s | %s |".formatted(rule, rule.sentence(), rule.example(), rule.source()))
                .collect(Collectors.joining("\n", """
                        | Rule | What it says | Example | Source |
                        |---|---|---|---|
                        """, "\n"));
    }
}
