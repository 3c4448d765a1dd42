package id.pulang.clearances.changes;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SourceTree;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecordingProblemTests {

    private static final Pattern TEXT = Pattern.compile("(?m)^(clearances\\.mend\\.[a-z_]+)=");

    @Test
    void hasATextInEachLanguageAndEachTextIsOfOne() {
        Set<String> keys = Arrays.stream(RecordingProblem.values())
                .map(RecordingProblem::text)
                .collect(Collectors.toSet());

        for (String language : List.of("id", "en")) {
            String texts = SourceTree.read(SourceTree.root()
                    .resolve("server/src/main/resources/messages/clearances_%s.properties".formatted(language)));

            assertThat(TEXT.matcher(texts).results().map(found -> found.group(1)))
                    .as(language)
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
    }
}
