package id.pulang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikelyOutcomeTests {

    private static final String[] GIVEN = {
        "siti", "budi", "rina", "joko", "wayan", "ketut", "ucok", "tigor", "dewi", "agus"
    };
    private static final String[] FAMILY = {
        "saragi", "lubis", "tambunan", "sirait", "nasution", "wijaya", "susilo", "hakim"
    };

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path list = Path.of("");

    /** 150 invented people, each twice; the second row has a slip in the surname. */
    @BeforeEach
    void writeAList() throws IOException {
        var random = new Random(7);
        var text = new StringBuilder("rec_id,given_name,surname,suburb,postcode,date_of_birth\n");
        for (int person = 0; person < 150; person++) {
            String given = GIVEN[random.nextInt(GIVEN.length)] + (char) ('a' + person % 26);
            String family = FAMILY[random.nextInt(FAMILY.length)];
            String rest =
                    ",desa" + random.nextInt(40) + "," + (1000 + random.nextInt(60)) + "," + (1950 + random.nextInt(50))
                            + String.format("%02d%02d%n", 1 + random.nextInt(12), 1 + random.nextInt(28));
            text.append("rec-%d-org,%s,%s%s".formatted(person, given, family, rest));
            text.append("rec-%d-dup-0,%s,%s%s".formatted(person, given, family + "h", rest));
        }
        list = Files.writeString(folder.resolve("list.csv"), text);
    }

    @Test
    void joinsALongListWithoutAskingAnybody() {
        int code = run("link", list.toString(), "--truth-column", "rec_id", "--json");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("\"join\":\"likely\"", "\"pairs\":{\"precision\":", "\"peopleReal\":150", "\"doubts\":0")
                .doesNotContain("\"questions\"");
        assertThat(f1()).isGreaterThan(0.97);
    }

    @Test
    void namesTheGroupsThatAreToBeLookedAt() {
        assertThat(run("link", list.toString(), "--json")).isZero();
        assertThat(out.toString()).contains("\"review\":[]");

        assertThat(run("link", list.toString(), "--threshold", "0.04", "--json"))
                .isZero();
        assertThat(out.toString())
                .containsPattern("\"group\":\\d+,\"rows\":\\d+,\"mean\":0\\.[0-4]\\d*,\"why\":\"spread\"");

        assertThat(run("link", list.toString(), "--threshold", "0.04")).isZero();
        assertThat(err.toString())
                .containsPattern("\\d+ kelompok terlalu besar atau terlalu longgar.*: \\d+ \\(\\d+ baris\\)");
    }

    @Test
    void leavesThoseWhoTaughtOutOfTheMeasure() throws IOException {
        Path labels = Files.writeString(
                folder.resolve("labels.csv"),
                "rec_id,person\nrec-0-org,a\nrec-0-dup-0,a\nrec-1-org,b\nrec-1-dup-0,b\n");

        int code = run("link", list.toString(), "--truth-column", "rec_id", "--labels", labels.toString(), "--json");

        assertThat(code).isZero();
        assertThat(out.toString()).contains("\"peopleReal\":148", "\"measuredRecords\":296");
    }

    /** The second rows leave out ever more, so that pairs of all probabilities come about. */
    @Test
    void measuresPairsByTheLineByWhichGroupsAreJoined() throws IOException {
        var lines = Files.readAllLines(list);
        for (int line = 2; line < lines.size(); line += 2) {
            String[] cells = lines.get(line).split(",");
            Arrays.fill(cells, 6 - line / 2 % 4, 6, "");
            lines.set(line, String.join(",", cells) + (line / 2 % 4 == 0 ? "" : ","));
        }
        Files.write(list, lines);

        String usual = pairs();

        assertThat(pairs("--threshold", "0.3")).isEqualTo(usual);
        assertThat(pairs("--threshold", "0.9")).isNotEqualTo(usual);
    }

    private String pairs(String... more) {
        out.getBuffer().setLength(0);
        var arguments = new ArrayList<>(List.of("link", list.toString(), "--truth-column", "rec_id", "--json"));
        arguments.addAll(List.of(more));
        assertThat(run(arguments.toArray(String[]::new))).isZero();
        return out.toString().replaceAll("(?s).*\"pairs\":(\\{[^}]*}).*", "$1");
    }

    @Test
    void tellsTheWeightOfEachRowInItsGroup() {
        int code = run("link", list.toString());

        assertThat(code).isZero();
        assertThat(out.toString().lines().filter(line -> line.matches("1,list\\.csv,[12],\\d+\\.\\d")))
                .hasSize(2);
    }

    @Test
    void countsTheSamePeopleWhenGroupsGoToAFile() {
        run("link", list.toString(), "--json");
        String people = people();
        out.getBuffer().setLength(0);

        run(
                "link",
                list.toString(),
                "--json",
                "--out",
                folder.resolve("groups.csv").toString());

        assertThat(people()).isEqualTo(people);
    }

    private String people() {
        String text = out.toString();
        int from = text.indexOf("\"people\":");
        return text.substring(from, text.indexOf(',', from));
    }

    @Test
    void explainsAJoinThatNobodyWasAskedAbout() {
        int code = run("link", list.toString(), "--explain", "rec-3-org", "rec-3-dup-0", "--language", "en");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("A: list.csv, row 7", "B: list.csv, row 8", "susilo ~ susiloh: sounds alike", "Ruling: ");
    }

    private double f1() {
        String text = out.toString();
        int from = text.indexOf("\"f1\":") + 5;
        return Double.parseDouble(text.substring(from, text.indexOf(',', from)));
    }

    private int run(String... arguments) {
        return PulangCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
