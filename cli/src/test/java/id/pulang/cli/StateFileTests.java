package id.pulang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pulang.cli.lists.Lists;
import id.pulang.cli.lists.TestLists;
import id.pulang.cli.words.Language;
import id.pulang.cli.words.Refusal;
import id.pulang.cli.words.Texts;
import id.pulang.lists.columns.ColumnOverrides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTests {

    private final Texts texts = new Texts(Language.EN);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void doesNotOverwriteWhatAnotherRunHasKeptMeanwhile() throws IOException {
        Path file = folder.resolve("state");
        var first = new StateFile(file, texts);
        var slow = new StateFile(file, texts);
        first.write(first.link(lists("a.csv"), null, false));
        byte[] kept = Files.readAllBytes(file);
        var outcome = slow.link(lists("b.csv"), null, false);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> slow.write(outcome))
                .withMessageContaining("another run has changed this state meanwhile");

        assertThat(Files.readAllBytes(file)).isEqualTo(kept);
        var again = new StateFile(file, texts);
        again.write(again.link(lists("b.csv"), null, false));
        var last = new StateFile(file, texts);
        assertThat(last.said(last.link(lists("c.csv"), null, false))).contains("3 rows, 1 of them new");
    }

    @Test
    void saysWhatToDoWhereAStateWasWeighedWithOlderParameters() throws IOException {
        Path file = folder.resolve("state");
        var first = new StateFile(file, texts);
        first.write(first.link(lists("a.csv"), null, false));
        byte[] kept = Files.readAllBytes(file);
        kept["pulang groups\n".length() + 2 * Integer.BYTES - 1]--;
        Files.write(file, kept);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new StateFile(file, texts))
                .withMessageContaining("Link the lists once more into a new state");
    }

    @Test
    void saysFromHowManyRowsWasLearntWhereOthersCameLater() throws IOException {
        var file = new StateFile(folder.resolve("state"), texts);

        assertThat(file.said(file.link(lists("a.csv"), null, false)))
                .contains("keeps 1 rows, 1 of them new. Moves from one group to another: 0.")
                .doesNotContain("--learn");
    }

    private Lists lists(String name) throws IOException {
        Path list = Files.writeString(folder.resolve(name), "nama\nQwertyo Zabukan\n");
        return Lists.read(List.of(list), new ColumnOverrides(Map.of(), Set.of()), TestLists.DATE, _ -> {});
    }
}
