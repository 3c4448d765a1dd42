package id.pulang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthFitTests {

    private static final String OUT_OF_STEP = "may be out of step with the lists: of 12 pairs";
    private static final List<String> NAMES = List.of(
            "Ahmad Faisal",
            "Budi Santoso",
            "Cahya Dewanti",
            "Eko Firmansyah",
            "Gita Handayani",
            "Iwan Jatmiko",
            "Kartika Lestari",
            "Mawar Nugroho",
            "Oki Pratama",
            "Ratna Sihombing",
            "Teguh Utomo",
            "Vina Wulandari");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTruthThatFitsIsNotRemarkedOn() throws IOException {
        assertThat(said(0, NAMES.size())).doesNotContain(OUT_OF_STEP, "not named");
    }

    @Test
    void aTruthOutOfStepIsToldBeforeTheWorkBegins() throws IOException {
        assertThat(said(1, NAMES.size())).containsSubsequence(OUT_OF_STEP, "Joined only");
    }

    @Test
    void rowsThatTheTruthDoesNotNameAreTold() throws IOException {
        assertThat(said(0, 7)).containsSubsequence("5 of 24 rows are not named", "Joined only");
    }

    @Test
    void aTruthOfOtherRowsIsRefusedBeforeTheWorkBegins() throws IOException {
        assertThat(said(100, 0)).contains("Nothing can be measured").doesNotContain("Joined only");
    }

    /** What a run says with a truth that is so many rows too far in the second list, and names so many of its rows. */
    private String said(int shift, int named) throws IOException {
        Path one = list("one.csv");
        Path other = list("other.csv");
        String truth = "list,row,person\n" + (named == 0 ? "one,99,A\n" : rows("one", 0, NAMES.size()))
                + rows("other", shift, named);
        Path file = Files.writeString(folder.resolve("truth.csv"), truth);
        var err = new StringWriter();
        PulangCommand.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "link",
                one.toString(),
                other.toString(),
                "--truth",
                file.toString(),
                "--join",
                "certain",
                "--language",
                "EN");
        return err.toString();
    }

    private Path list(String file) throws IOException {
        return Files.writeString(folder.resolve(file), "name\n" + String.join("\n", NAMES) + "\n");
    }

    private static String rows(String list, int shift, int named) {
        return IntStream.range(0, named)
                .mapToObj(row -> list + "," + (row + 1) + "," + (row + shift) % NAMES.size() + "\n")
                .collect(Collectors.joining());
    }
}
