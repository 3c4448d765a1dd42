package id.pulang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cli.lists.Lists;
import id.pulang.cli.lists.TestLists;
import id.pulang.lists.columns.ColumnOverrides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoiningTests {

    @TempDir
    private Path folder;

    @Test
    void asksAboutListsOfTwoHands() throws IOException {
        assertThat(fitting(list("name,suburb", 150), list("nama,asal", 150))).isEqualTo(Joining.CERTAIN);
    }

    @Test
    void asksAboutListsThatNumberDocuments() throws IOException {
        assertThat(fitting(list("name,passport", 300))).isEqualTo(Joining.CERTAIN);
        assertThat(fitting(list("nama,paspor", 5_000))).isEqualTo(Joining.CERTAIN);
        assertThat(fitting(list("nama,nik", 300))).isEqualTo(Joining.CERTAIN);
    }

    @Test
    void asksAboutAListThatSomebodyCanReadThrough() throws IOException {
        assertThat(fitting(list("name,suburb", 50))).isEqualTo(Joining.CERTAIN);
        assertThat(fitting(list("name,suburb", 51))).isEqualTo(Joining.LIKELY);
    }

    @Test
    void asksNobodyAboutRegistersOfOneShape() throws IOException {
        assertThat(fitting(list("name,suburb", 150), list("name,suburb", 150))).isEqualTo(Joining.LIKELY);
        assertThat(fitting(list("name,suburb", 150), list("NAME,Suburb", 150))).isEqualTo(Joining.LIKELY);
    }

    @Test
    void asksNobodyAboutALongList() throws IOException {
        assertThat(fitting(list("name,passport", 5_001))).isEqualTo(Joining.LIKELY);
        assertThat(fitting(list("name,passport", 3_000), list("nama,asal", 3_000)))
                .isEqualTo(Joining.LIKELY);
    }

    private static String list(String headings, int rows) {
        var list = new StringBuilder(headings).append('\n');
        for (int row = 0; row < rows; row++) {
            String name = "Budi " + (char) ('A' + row % 26) + "nto,";
            list.append(name).append(second(headings, row)).append('\n');
        }
        return list.toString();
    }

    private static String second(String headings, int row) {
        return switch (headings) {
            case "name,passport", "nama,paspor" -> "C" + (1_000_000 + row);
            case "nama,nik" -> "32730118059" + (50_000 + row);
            default -> "Medan " + row % 7;
        };
    }

    private Joining fitting(String... texts) throws IOException {
        var files = new ArrayList<Path>();
        for (String text : texts) {
            files.add(Files.writeString(folder.resolve("list" + files.size() + ".csv"), text));
        }
        return Joining.fitting(
                Lists.read(List.copyOf(files), new ColumnOverrides(Map.of(), Set.of()), TestLists.DATE, _ -> {}));
    }
}
