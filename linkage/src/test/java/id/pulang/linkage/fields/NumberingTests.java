package id.pulang.linkage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberingTests {

    @Test
    void numbersDifferentValuesAsTheyComeAndSilenceByNothing() {
        var numbering = new Numbering<String>(SomeColumn.of("b", null, "a", new String("b"), "c"));

        assertThat(numbering.numbers()).containsExactly(1, Numbering.NOTHING, 2, 1, 3);
        assertThat(numbering.values()).containsExactly("b", "a", "c");
    }
}
