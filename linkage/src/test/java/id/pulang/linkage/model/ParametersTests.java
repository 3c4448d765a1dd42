package id.pulang.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page under {@code docs/generated}; {@code ./pulang test --write-docs} writes it anew. */
class ParametersTests {

    private static final Path PAGE = Path.of("../docs/generated/linkage-parameters.md");

    @Test
    void thePageHoldsEachParameterWithItsMeaning() throws IOException {
        String page = page();

        if (Boolean.getBoolean("pulang.write-docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).content().isEqualTo(page);
    }

    @Test
    void eachRowIsANumberThatTheCodeKnowsAndOnlySuch() {
        var known = Arrays.stream(Parameters.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> field.getName())
                .filter(name -> !name.equals("VERSION"))
                .toList();

        assertThat(Parameters.all().stream().map(Parameters.Parameter::name)).containsExactlyElementsOf(known);
        assertThat(Parameters.all()).allSatisfy(row -> {
            assertThat(Double.parseDouble(row.value())).isFinite();
            assertThat(row.meaning()).endsWith(".").matches("[A-Z].*");
        });
        assertThat(Parameters.VERSION).isPositive();
    }

    private static String page() {
        return Parameters.all().stream()
                .map(row -> "| `%s` | %s | `%s` | %s |".formatted(row.name(), row.value(), row.in(), row.meaning()))
                .collect(Collectors.joining("\n", """
                        # Parameters of the linkage

                        Version %d. All numbers of the model that were set by hand, from `parameters.tsv`; match weights are in bits.

                        | Name | Value | Package | Meaning |
                        |---|--:|---|---|
                        """.formatted(Parameters.VERSION), "\n"));
    }
}
