package id.pulang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.columns.ColumnKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTests {

    private static final Path DEMO = Path.of("..", "demo-data");
    private static final List<String> INCIDENT = List.of(
            "1-police-custody-list.csv",
            "2-hospital-patients.xlsx",
            "3-embassy-registration.csv",
            "4-taken-from-workplace.csv",
            "5-reregistration-detention.xlsx",
            "6-family-reports.csv");

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void namesAllKindsOfColumnsInItsHelp() {
        run("link", "--help");

        assertThat(out.toString())
                .contains(
                        Arrays.stream(ColumnKind.values()).map(ColumnKind::name).toArray(String[]::new));
    }

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
        assertThat(err.toString()).contains("tidak ada kolom nama di antara", "--field KOLOM=NAME");
        assertThat(run("link", list.toString(), "--language", "en")).isEqualTo(PulangCommand.REFUSED);
        assertThat(err.toString()).contains("no column of names among", "--field COLUMN=NAME");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void listsTheOpenQuestionsForWhoeverAsksThem() throws IOException {
        Path police = list("police.csv", "No,NAME,AGE\n1,PHAISAL,26\n2,OKI,23\n");
        Path embassy = list("embassy.csv", "No. Reg;Nama;Tgl Lahir\nKH-1;Moh. Faisal;09/11/1999\n");

        run("link", police.toString(), embassy.toString(), "--json");

        assertThat(out.toString())
                .containsPattern(
                        "\"open\":\\[\\{\"a\":\"(police|embassy).csv:1\",\"b\":\"(police|embassy).csv:1\",\"prob");
    }

    @Test
    void saysThatAgesOfNoDayAreNotComparedWithDates() throws IOException {
        Path police = list("police.csv", "No,NAME,AGE\n1,PHAISAL,26\n2,OKI,23\n");
        Path dated = list("dated.csv", "No,NAME,AGE,DATE IN\n1,PHAISAL,26,17/10/2025\n2,OKI,23,17/10/2025\n");
        Path embassy = list("embassy.csv", "No. Reg;Nama;Tgl Lahir\nKH-1;Moh. Faisal;09/11/1999\n");

        run("link", police.toString(), embassy.toString());
        assertThat(err.toString()).contains("--field KOLOM=LISTED_ON");
        err.getBuffer().setLength(0);
        run("link", dated.toString(), embassy.toString());
        assertThat(err.toString()).doesNotContain("LISTED_ON");
    }

    @Test
    void readsAThresholdAsIndonesiansWriteIt() throws IOException {
        Path list = list("list.csv", "nama\nBudi\nAni\n");

        assertThat(run("link", list.toString(), "--threshold", "0,97")).isZero();
        assertThat(run("link", list.toString(), "--threshold", "9,7")).isEqualTo(PulangCommand.REFUSED);
    }

    @Test
    void refusesToMeasureByATruthAboutOtherRows() throws IOException {
        Path list = list("list.csv", "nama\nBudi\nAni\n");
        Path truth = list("truth.csv", "list,row,person\nother,1,P1\n");

        int code = run("link", list.toString(), "--truth", truth.toString());

        assertThat(code).isEqualTo(PulangCommand.REFUSED);
        assertThat(err.toString()).contains("Tidak ada yang dapat diukur");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesAnAnswerThatIsNone() throws IOException {
        Path list = list("list.csv", "nama\nBudi\nAni\n");
        Path labels = list("labels.csv", "left,right,same\nlist:1,list:2,\nlist:1,list:2,P7\n");

        int code = run("link", list.toString(), "--labels", labels.toString(), "--language", "en");

        assertThat(code).isEqualTo(PulangCommand.REFUSED);
        assertThat(err.toString()).contains("labels.csv: row 2, column same: \"P7\" is no answer");
    }

    @Test
    void refusesToWriteGroupsOverAFolder() throws IOException {
        int code = run("link", list("list.csv", "nama\nBudi\n").toString(), "--out", folder.toString());

        assertThat(code).isEqualTo(PulangCommand.REFUSED);
        assertThat(err.toString()).contains("tidak ada berkas yang dapat ditulis di situ");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        int code = run("link", folder.resolve("nowhere.csv").toString());

        assertThat(code).isEqualTo(PulangCommand.REFUSED);
        assertThat(err.toString()).contains("berkas itu tidak ada");
        assertThat(run("link", folder.toString(), "--language", "en")).isEqualTo(PulangCommand.REFUSED);
        assertThat(err.toString()).contains("this is a folder; name the files in it");
    }

    @Test
    void asksAboutAnIncidentAndJoinsNobodyWrongly() {
        var arguments = new ArrayList<>(List.of("link"));
        for (String list : INCIDENT) {
            arguments.add(DEMO.resolve(list).toString());
        }
        arguments.addAll(List.of("--truth", DEMO.resolve("truth.csv").toString(), "--json"));

        int code = run(arguments.toArray(String[]::new));

        assertThat(code).isZero();
        assertThat(out.toString()).contains("\"join\":\"certain\"", "\"wrongJoins\":0", "\"peopleAfterQuestions\":122");
    }

    @Test
    void measuresByAColumnOfTheListItself() throws IOException {
        Path list = list(
                "list.csv",
                "rec_id,given_name,surname,date_of_birth\nrec-1-org,budi,saragi,19490722\n"
                        + "rec-1-dup-0,budi,saragi,19490722\nrec-2-org,ani,lubis,19500101\n");

        int code = run("link", list.toString(), "--truth-column", "rec_id", "--join", "certain", "-q");

        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains("groups    precision 1.0000", "b-cubed   precision 1.0000", "people    found 2, real 2");
    }

    @Test
    void writesGroupsToAFileWithTheRowsOfTheLists() throws IOException {
        Path list = list("list.csv", "Nama;NIK\nBudi Saragi;3201014101900002\nBudi Saragi;3201014101900002\n");
        Path groups = folder.resolve("groups.csv");

        int code = run("link", list.toString(), "--join", "certain", "--out", groups.toString());

        assertThat(code).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(Files.readAllLines(groups))
                .hasSize(3)
                .startsWith("group,file,row,weight")
                .anyMatch(line -> line.startsWith("1,list.csv,1,"))
                .anyMatch(line -> line.startsWith("1,list.csv,2,"));
    }

    @Test
    void explainsAPairInTheLanguageAskedFor() throws IOException {
        Path police = list("police.csv", "No,NAME,AGE\n1,PHAISAL,26\n2,OKI,23\n");
        Path embassy = list("embassy.csv", "No. Reg;Nama;Tgl Lahir\nKH-1;Moh. Faisal;09/11/1999\n");

        int code = run(
                "link", police.toString(), embassy.toString(), "--language", "en", "--explain", "police.csv:1", "KH-1");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains(
                        "A: police.csv, row 1",
                        "B: embassy.csv, row 1",
                        "phaisal ~ faisal: old and new spelling",
                        "Ruling:");
    }

    @Test
    void countsThoseWhoseMothersBearAWordOfAMothersName() throws IOException {
        Path list = list(
                "list.csv", "nama,nama ibu\nBudi Tiur,Rosda Sitorus\nAni,Rosda Sitorus\nRosda Tan,Mei\nTiurma,Lina\n");

        int code = run("link", list.toString(), "--language", "en", "--explain", "list.csv:1", "list.csv:2");

        assertThat(code).isZero();
        assertThat(out.toString()).contains("rows at hand with \"rosda\": 2", "rows at hand with \"sitorus\": 2");
    }

    @Test
    void countsThoseWhoBearAWordOfANameInAnyScript() throws IOException {
        Path list = list("list.csv", """
                nama,tanggal lahir
                김민준,1990-01-02
                김민준,1990-01-02
                김서연,1991-03-04
                សុខ ចាន់,1992-05-06
                សុខ ចាន់,1992-05-06
                """);

        run("link", list.toString(), "--language", "en", "--explain", "list.csv:1", "list.csv:2");
        run("link", list.toString(), "--language", "en", "--explain", "list.csv:4", "list.csv:5");

        assertThat(out.toString())
                .contains("rows at hand with \"김\": 3", "rows at hand with \"민준\": 2", "rows at hand with \"ចាន់\": 2");
    }

    @Test
    void saysHowToCallARowThatIsNotThere() throws IOException {
        Path list = list("list.csv", "nama\nBudi\nAni\n");

        int code = run("link", list.toString(), "--explain", "list.csv:1", "list.csv:9");

        assertThat(code).isEqualTo(PulangCommand.REFUSED);
        assertThat(err.toString()).contains("\"list.csv:9\"", "berkas:baris");
    }

    @Test
    void settlesBeforehandWhatLabelsSay() throws IOException {
        Path list = list("list.csv", "nama,tgl lahir\nBudi Saragi,1990-01-01\nUcok,1970-05-05\nAni Lubis,1980-03-03\n");
        Path labels = list("labels.csv", "left,right,same\nlist.csv:1,list.csv:2,1\n");

        int code = run("link", list.toString(), "--labels", labels.toString(), "--join", "certain");

        assertThat(code).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("1,list.csv,")))
                .hasSize(2);
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
