package id.pulang.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DictionaryEncodingTests {

    @Test
    void numbersDifferentValuesAsTheyComeAndSilenceByNothing() {
        var numbering = new DictionaryEncoding<String>(SomeColumn.of("b", null, "a", new String("b"), "c"));

        assertThat(numbering.numbers()).containsExactly(1, DictionaryEncoding.NOTHING, 2, 1, 3);
        assertThat(numbering.values()).containsExactly("b", "a", "c");
    }
}
