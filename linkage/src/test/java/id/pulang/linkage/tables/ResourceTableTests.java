package id.pulang.linkage.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceTableTests {

    @Test
    void givesTheCellsOfEachLineWithoutRemarks() {
        assertThat(ResourceTable.rows(ResourceTableTests.class, "some"))
                .containsExactly(List.of("one", "two words", ""), List.of("กรรม"), List.of("", "# no remark"));
    }

    @Test
    void namesATableThatIsNotThere() {
        assertThatThrownBy(() -> ResourceTable.rows(ResourceTableTests.class, "other"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("other.tsv");
    }
}
