package id.pulang.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkRegistryTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    private Path list = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void write() throws IOException {
        list = folder.resolve("people.csv");
        out = folder.resolve("out");
        Files.writeString(list, """
                id,name,born
                b,"Zabukan, Qwertyo",1995-05-18
                a,Qwertyo Zabukan,18/05/1995
                c,Vlomir Hustani,1971-01-02
                """);
    }

    @Test
    void writesWhoIsWhoAndLeavesNothingElse() throws IOException {
        int code =
                run(list.toString(), "--id", "id", "--field", "name=name", "--field", "born=BORN", "--out", "" + out);

        assertThat(code).isZero();
        assertThat(said()).isEqualTo("3 rows are about 2 people; see " + out + System.lineSeparator());
        assertThat(lines("groups")).containsExactlyInAnyOrder("id,group", "a,a", "b,a", "c,c");
        assertThat(lines("pairs")).hasSize(2).anyMatch(line -> line.startsWith("a,b,"));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(list, out);
        }
        assertThat(Path.of("spark-warehouse")).doesNotExist();
        assertThat(Path.of("artifacts")).doesNotExist();
    }

    @Test
    void refusesAFileThatIsNotThere() {
        int code = run(list + "x.csv", "--id", "id", "--field", "name=NAME", "--out", "" + out);

        assertThat(code).isEqualTo(1);
        assertThat(said()).contains("There is no file " + list + "x.csv");
    }

    @Test
    void refusesToWriteWhereSomethingIs() throws IOException {
        Files.createDirectory(out);

        int code = run(list.toString(), "--id", "id", "--field", "name=NAME", "--out", "" + out);

        assertThat(code).isEqualTo(1);
        assertThat(said()).contains(out + " is there already");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void refusesAColumnThatIsNotThere() {
        int code = run(list.toString(), "--id", "nik", "--field", "name=NAME", "--out", "" + out);

        assertThat(code).isEqualTo(1);
        assertThat(said()).contains("There is no column nik; the columns are id, name, born");
        assertThat(out).doesNotExist();
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run(list.toString(), "--id", "id", "--field", "name=HAIR", "--out", "" + out))
                .isEqualTo(2);
        assertThat(said()).contains("There is no kind HAIR", "Usage: LinkRegistry FILE...", "BIRTH_PLACE");
        assertThat(run("--out")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run(list.toString(), "--hair", "x")).isEqualTo(2);
    }

    private int run(String... words) {
        return LinkRegistry.run(words, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private List<String> lines(String name) throws IOException {
        var lines = new ArrayList<String>();
        try (var parts = Files.list(out.resolve(name))) {
            for (Path part :
                    parts.filter(file -> file.toString().endsWith(".csv")).toList()) {
                Files.readAllLines(part).stream()
                        .filter(line -> !lines.contains(line))
                        .forEach(lines::add);
            }
        }
        return lines;
    }
}
