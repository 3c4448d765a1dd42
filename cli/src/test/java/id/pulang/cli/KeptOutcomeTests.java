package id.pulang.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command keeps from run to run with {@code --state}. */
class KeptOutcomeTests {

    /** So low that a name alone joins. */
    private static final String BOLD = "0.25";

    private static final String HEADING = "nama,tgl lahir\n";
    private static final String OTHERS = """
            Dewi Klumba,1988-02-13
            Vlomir Tarsi,1962-11-29
            Ugor Penali,1979-07-07
            Sefa Mirunda,2001-01-30
            Bakti Oremus,1966-12-02
            Lodan Kefari,1990-09-19
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path state = Path.of("");
    private Path police = Path.of("");
    private Path embassy = Path.of("");

    @BeforeEach
    void writeLists() throws IOException {
        state = folder.resolve("state");
        police = list("police.csv", "Qwertyo Zabukan,1995-05-18\nVlomir Hustani,1962-11-29\n");
        embassy = list("embassy.csv", "Dewi Klumba,1988-02-13\nZabukan Qwertyo,1995-05-18\n");
    }

    @Test
    void addsListsToThoseThatAreKeptAndLeavesTheNumbersOfGroups() {
        assertThat(run("link", police.toString(), "--state", state.toString())).isZero();
        assertThat(lines()).containsExactly("group,file,row,weight", "1,police.csv,1,", "2,police.csv,2,");

        int code = run("link", embassy.toString(), "--state", state.toString());

        assertThat(code).isZero();
        assertThat(lines()).hasSize(5);
        assertThat(rowsOfGroups())
                .isEqualTo(Map.of(
                        "1", Set.of("police.csv,1", "embassy.csv,2"),
                        "2", Set.of("police.csv,2"),
                        "3", Set.of("embassy.csv,1")));
        assertThat(lines().get(1)).matches("1,police\\.csv,1,\\d+\\.\\d");
    }

    @Test
    void groupsAsIfThereWereNoStateTheFirstTime() {
        run("link", police.toString(), embassy.toString(), "--join", "likely");
        var without = lines();

        run("link", police.toString(), embassy.toString(), "--state", state.toString());

        assertThat(lines()).isEqualTo(without);
    }

    @Test
    void tellsWhatIsKeptWithoutAnyList() throws IOException {
        run("link", police.toString(), "--state", state.toString());
        run("link", embassy.toString(), "--state", state.toString());
        var kept = lines();
        byte[] before = Files.readAllBytes(state);

        int code = run("link", "--state", state.toString());

        assertThat(code).isZero();
        assertThat(lines()).isEqualTo(kept);
        assertThat(Files.readAllBytes(state)).isEqualTo(before);
    }

    @Test
    void tellsAsJsonWhichGroupsWereJoined() throws IOException {
        Path first = list("a.csv", "Budi Zabukan,1995-05-18\nBudi Zabukan,1996-11-19\n" + OTHERS);
        Path second = list("b.csv", "Budi Zabukan,1995-11-18\n");
        run("link", first.toString(), "--state", state.toString(), "--threshold", BOLD);

        int code = run("link", second.toString(), "--state", state.toString(), "--threshold", BOLD, "--json");

        assertThat(code).isZero();
        assertThat(out.toString().strip())
                .hasLineCount(1)
                .contains(
                        "\"people\":7,",
                        "\"state\":{\"rows\":9,\"added\":1,\"learntFrom\":9,\"moved\":[{\"was\":2,\"became\":1}],"
                                + "\"groups\":[{\"group\":1,\"file\":\"a.csv\",\"row\":1,\"weight\":");
    }

    @Test
    void leavesApartWhoseBirthsContradictThoughALaterRowFitsBoth() throws IOException {
        Path first = list("a.csv", "Budi Zabukan,1995-05-18\nBudi Zabukan,1971-02-03\n" + OTHERS);
        Path second = list("b.csv", "Budi Zabukan,-\n");
        run("link", first.toString(), "--state", state.toString(), "--threshold", BOLD);

        int code = run("link", second.toString(), "--state", state.toString(), "--threshold", BOLD, "--json");

        assertThat(code).isZero();
        assertThat(out.toString()).contains("\"people\":9,", "\"leftApart\":3,", "\"moved\":[]");
    }

    @Test
    void measuresTheRowsOfThisRun() throws IOException {
        run("link", police.toString(), "--state", state.toString());
        Path truth = Files.writeString(folder.resolve("truth.csv"), "list,row,person\nembassy,1,A\nembassy,2,B\n");

        run("link", embassy.toString(), "--state", state.toString(), "--truth", truth.toString(), "--json");

        assertThat(out.toString()).contains("\"measuredRecords\":2", "\"peopleReal\":2", "\"wrongJoins\":0");
    }

    @Test
    void learnsAnewWhenAsked() {
        run("link", police.toString(), "--state", state.toString());

        assertThat(run("link", embassy.toString(), "--state", state.toString(), "--learn"))
                .isZero();
        assertThat(rowsOfGroups()).containsEntry("1", Set.of("police.csv,1", "embassy.csv,2"));
        assertThat(run("link", "--learn", embassy.toString())).isEqualTo(PulangCommand.USAGE);
    }

    /** 850 invented people, each twice, are enough to learn from. */
    @Test
    void keepsTheWeightsOfTheFirstRowsUntilAskedToLearnAnew() throws IOException {
        var random = new Random(4);
        var rows = new StringBuilder();
        for (int person = 0; person < 850; person++) {
            String name = word(random) + ' ' + word(random);
            String born = ",%d-%02d-%02d\n"
                    .formatted(1950 + random.nextInt(50), 1 + random.nextInt(12), 1 + random.nextInt(28));
            rows.append(name).append(born).append(name).append("o").append(born);
        }
        run("link", list("long.csv", rows.toString()).toString(), "--state", state.toString());

        run("link", embassy.toString(), "--state", state.toString(), "--json");
        assertThat(out.toString()).contains("\"rows\":1702,\"added\":2,\"learntFrom\":1700,");
        assertThat(err.toString()).contains("1700 baris pertama; --learn");

        run("link", "--state", state.toString(), "--learn", "--json");
        assertThat(out.toString()).contains("\"rows\":1702,\"added\":0,\"learntFrom\":1702,");
        run("link", police.toString(), "--state", state.toString(), "--json");
        assertThat(out.toString()).contains("\"rows\":1704,\"added\":2,\"learntFrom\":1702,");
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int syllable = 0; syllable < 3; syllable++) {
            word.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    @Test
    void explainsRowsOfThisRunBesideThoseOfEarlierOnes() {
        run("link", police.toString(), "--state", state.toString());

        int code = run(
                "link",
                embassy.toString(),
                "--state",
                state.toString(),
                "--language",
                "en",
                "--explain",
                "embassy.csv:2",
                "police:1");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("A: embassy.csv, row 2", "B: police.csv, row 1", "the same words in another order");
    }

    @Test
    @Tag("security")
    void keepsWhatListsSayForItsOwnerOnly() throws IOException {
        run("link", police.toString(), "--state", state.toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(state, police, embassy);
        }
    }

    @Test
    void refusesAListOfANameThatIsThere() throws IOException {
        run("link", police.toString(), "--state", state.toString());

        refuses("police.csv: a list of this name is in", police.toString());
    }

    @Test
    void refusesWhatIsNoStateAndLeavesIt() throws IOException {
        Files.writeString(state, "nama\nBudi\n");
        refuses("this is no state that pulang link has written", police.toString());

        Files.delete(state);
        run("link", police.toString(), "--state", state.toString());
        byte[] kept = Files.readAllBytes(state);
        kept[kept.length - 20] ^= 1;
        Files.write(state, kept);
        refuses("the state is damaged", embassy.toString());

        kept["pulang groups\n".length() + 3] = 9;
        Files.write(state, kept);
        refuses("written by a newer Pulang", embassy.toString());

        kept["pulang groups\n".length() + 3] = 0;
        Files.write(state, kept);
        refuses("written by an older Pulang", embassy.toString());
    }

    @Test
    void refusesWhatDoesNotGoWithAState() throws IOException {
        Path labels =
                Files.writeString(folder.resolve("labels.csv"), "left,right,same\nembassy.csv:1,embassy.csv:2,0\n");
        run("link", police.toString(), "--state", state.toString(), "--threshold", "0.4");

        refuses("does not go with --join certain", embassy.toString(), "--join", "certain");
        refuses("does not go with --labels", embassy.toString(), "--labels", labels.toString());
        refuses("kept with --threshold 0.4; 0.5 needs a state of its own", embassy.toString(), "--threshold", "0.5");
        assertThat(run("link", embassy.toString(), "--state", state.toString(), "--threshold", "0.4"))
                .isZero();
    }

    @Test
    void refusesAPlaceWhereNoFileCanBe() {
        int code = run("link", police.toString(), "--state", folder.toString(), "--language", "en");
        int nowhere = run(
                "link",
                police.toString(),
                "--state",
                folder.resolve("nowhere/state").toString(),
                "--language",
                "en");

        assertThat(List.of(code, nowhere)).containsOnly(PulangCommand.REFUSED);
        assertThat(err.toString()).contains("a state is a file in a folder that exists");
    }

    /** Refuses, and leaves the state as it is. */
    private void refuses(String reason, String... arguments) throws IOException {
        byte[] before = Files.readAllBytes(state);
        var all = new ArrayList<>(List.of("link", "--state", state.toString(), "--language", "en"));
        all.addAll(List.of(arguments));

        int code = run(all.toArray(String[]::new));

        assertThat(code).isEqualTo(PulangCommand.REFUSED);
        assertThat(err.toString()).contains(reason);
        assertThat(out.toString()).isEmpty();
        assertThat(Files.readAllBytes(state)).isEqualTo(before);
    }

    private Map<String, Set<String>> rowsOfGroups() {
        return lines().stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(groupingBy(cells -> cells[0], mapping(cells -> cells[1] + "," + cells[2], toSet())));
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private Path list(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADING + rows);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return PulangCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
