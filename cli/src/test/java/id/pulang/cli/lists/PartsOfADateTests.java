package id.pulang.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.PersonRecord;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnMeaning;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsOfADateTests {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nama,tahun lahir,bulan lahir,tanggal lahir",
                "Nama,Thn Lahir,Bln Lahir,Tgl Lahir",
                "Nama,tahun lahir,bulan,tanggal",
                "Nama,Tahun,Bulan,Tanggal",
                "Nama,Thn,Bln,Tgl Lahir",
                "name,year,month,day",
                "name,birth year,birth month,birth day",
                "nama,thn lahir,bln lahir,hari lahir"
            })
    void standInThreeColumns(String headings) throws Exception {
        var read = lists().with("list.csv", headings, "Budi Saragi,1949,7,22", "Rina Wati,1996,12,03", "Oki,1988,1,31")
                .read();

        assertThat(kinds(read))
                .containsExactly(ColumnKind.NAME, ColumnKind.BIRTH_YEAR, ColumnKind.BIRTH_MONTH, ColumnKind.BIRTH_DAY);
        assertThat(read.records())
                .extracting(PersonRecord::born)
                .containsExactly(LocalDate.of(1949, 7, 22), LocalDate.of(1996, 12, 3), LocalDate.of(1988, 1, 31));
    }

    @Test
    void areNoAgeThoughTheyLookLikeOne() throws Exception {
        var read = lists().with("list.csv", "nama,tahun lahir,tgl lahir", "Budi Saragi,1949,22", "Rina Wati,1996,3")
                .read();

        assertThat(kinds(read)).containsExactly(ColumnKind.NAME, ColumnKind.BIRTH_YEAR, ColumnKind.BIRTH_DAY);
    }

    @Test
    void areNotTakenForTheDayOnWhichAnAgeWasNoted() throws Exception {
        var read = lists().with("list.csv", "nama,umur,tanggal", "Budi Saragi,31,17/10/2025", "Rina Wati,25,18/10/2025")
                .read();
        var aged = lists().with("other.csv", "nama,umur,tgl lahir", "Budi Saragi,31,31", "Rina Wati,25,25")
                .read();

        assertThat(kinds(read)).containsExactly(ColumnKind.NAME, ColumnKind.AGE, ColumnKind.LISTED_ON);
        assertThat(kinds(aged)).doesNotContain(ColumnKind.BIRTH_DAY);
    }

    @Test
    void areNoDaysOfARaid() throws Exception {
        String[] rows = IntStream.range(0, 30)
                .mapToObj(person -> "Budi " + (char) ('A' + person % 26) + "nto,2025,11," + (3 + person % 3))
                .toArray(String[]::new);
        var read = lists().with(
                        "list.csv",
                        Stream.concat(Stream.of("Nama,Tahun,Bulan,Tanggal"), Stream.of(rows))
                                .toArray(String[]::new))
                .read();

        assertThat(kinds(read)).doesNotContain(ColumnKind.BIRTH_YEAR, ColumnKind.BIRTH_MONTH, ColumnKind.BIRTH_DAY);
        assertThat(read.records()).extracting(PersonRecord::born).containsOnlyNulls();
    }

    @Test
    void areNotSeenInYearsAlone() throws Exception {
        var read = lists().with("list.csv", "nama,tahun,bulan", "Budi Saragi,2024,7", "Rina Wati,2025,3")
                .read();

        assertThat(kinds(read)).doesNotContain(ColumnKind.BIRTH_YEAR, ColumnKind.BIRTH_MONTH);
    }

    @Test
    void comeWithNamesInThreeColumns() throws Exception {
        var read = lists().with(
                        "list.csv",
                        "Nama,NamaTengah,Marga,tahun lahir,bulan lahir,tanggal lahir",
                        "BUDI,,SARAGI,1949,7,22",
                        "RINA,EKO,TOBA,1996,12,3")
                .with(
                        "other.csv",
                        "first,middle,last,year,month,day",
                        "BUDI,,SARAGI,1949,7,22",
                        "RINA,EKO,TOBA,1996,12,3")
                .read();

        assertThat(read.records())
                .extracting(PersonRecord::name)
                .containsExactly("BUDI SARAGI", "RINA EKO TOBA", "BUDI SARAGI", "RINA EKO TOBA");
    }

    @Test
    void comeWithNamesInFourColumns() {
        var read = lists().with(
                        "b.csv",
                        "\"fname_c1\",\"fname_c2\",\"lname_c1\",\"lname_c2\",\"by\",\"bm\",\"bd\",\"rec_id\",\"ent_id\"",
                        "\"BUDI\",NA,\"SARAGI\",NA,1949,7,22,1,34",
                        "\"BUDI\",\"EKO\",\"SARAGI\",\"TOBA\",1949,7,NA,2,34")
                .read();

        assertThat(read.records())
                .extracting(PersonRecord::name)
                .containsExactly("BUDI SARAGI", "BUDI EKO SARAGI TOBA");
        assertThat(read.records().getFirst().born()).isEqualTo(LocalDate.of(1949, 7, 22));
        assertThat(read.records().getLast().born()).isNull();
        assertThat(read.records().getLast().age()).isEqualTo(2025 - 1949);
        assertThat(kinds(read)).endsWith(ColumnKind.ROW_ID, ColumnKind.ROW_ID);
    }

    private TestLists lists() {
        return new TestLists(folder);
    }

    private static List<ColumnKind> kinds(Lists read) {
        return read.lists().getFirst().meanings().stream()
                .map(ColumnMeaning::kind)
                .toList();
    }
}
