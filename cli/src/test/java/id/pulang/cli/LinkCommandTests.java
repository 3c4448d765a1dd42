package id.pulang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTests {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void findsOnePersonInTwoListsOfDifferentForm() throws IOException {
        Path police = list(
                "police.csv",
                "No,NAME,SEX,AGE,PASSPORT NO,DATE IN\n1,PHAISAL,M,26,E9087791,17/10/2025\n2,OKI,M,23,,17/10/2025\n");
        Path embassy =
                list("embassy.csv", "Daftar WNI\nNama;L/P;Tgl Lahir;No Paspor\nMoh. Faisal;L;09/11/1999;E9087791\n");

        int code = run("link", police.toString(), embassy.toString());

        assertThat(code).isZero();
        assertThat(out.toString().lines())
                .startsWith("group,file,row,weight")
                .anyMatch(line -> line.startsWith("1,embassy.csv,1,"))
                .anyMatch(line -> line.startsWith("1,police.csv,1,"))
                .anyMatch(line -> line.equals("2,police.csv,2,"));
    }

    @Test
    void printsOneObjectAndNothingElseWhenAskedForJson() throws IOException {
        Path list = list("list.csv", "name,nik\nSiti Aminah,3201014101900001\nSiti Aminah,3201014101900001\n");
        Path truth = list("truth.csv", "list,row,person\nlist,1,A\nlist,2,A\n");

        int code = run("link", list.toString(), "--truth", truth.toString(), "--join", "certain", "--json");

        assertThat(code).isZero();
        assertThat(out.toString().strip())
                .startsWith("{\"records\":2,\"lists\":1,\"join\":\"certain\",\"people\":1,\"doubts\":0,"
                        + "\"precision\":1.000000,\"recall\":1.000000,\"f1\":1.000000,")
                .contains("\"questions\":0", "\"columns\":{\"list.csv\":{\"name\":{")
                .endsWith("}}")
                .hasLineCount(1);
    }

    @Test
    void takesColumnsAsTold() throws IOException {
        Path list = list("list.csv", "who,papers\nSiti Aminah,C1234567\n");

        int code = run("link", list.toString(), "--field", "who=NAME", "--field", "papers=PASSPORT");

        assertThat(code).isZero();
    }

    @Test
    void refusesAListWithoutNamesAndSaysWhatToDo() throws IOException {
        Path list = list("list.csv", "when,papers\n2025-10-17,C1234567\n");

        int code = run("link", list.toString());

        assertThat(code).isEqualTo(PulangCommand.REFUSED);
        assertThat(err.toString()).contains("--field COLUMN=NAME");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesAFileThatIsNotThere() {
        int code = run("link", folder.resolve("nowhere.csv").toString());

        assertThat(code).isEqualTo(PulangCommand.REFUSED);
        assertThat(err.toString()).contains("there is no such file");
    }

    @Test
    void callsWrongUsageByItsOwnCode() {
        assertThat(run("link")).isEqualTo(PulangCommand.USAGE);
        assertThat(run("lnik")).isEqualTo(PulangCommand.USAGE);
        assertThat(run()).isEqualTo(PulangCommand.USAGE);
    }

    private Path list(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... arguments) {
        return PulangCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
