package id.pulang.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.columns.ColumnKind;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedNumbersTests {

    private static final int PEOPLE = 40;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void compareWhatNumbersPeopleOnTwoLists() throws Exception {
        assertThat(kinds("Nomor Jaminan", SharedNumbersTests::mixed, person -> mixed(person + PEOPLE / 2)))
                .containsExactly(ColumnKind.CODE, ColumnKind.CODE);
    }

    @Test
    void leaveOutWhatNumbersTheRowsOfEachList() throws Exception {
        assertThat(kinds("Nomor Jaminan", person -> 10_000 + person, person -> 10_000 + person))
                .containsExactly(ColumnKind.ROW_ID, ColumnKind.ROW_ID);
        assertThat(kinds("Tempat Duduk", person -> 1 + person * 7 % PEOPLE, person -> 1 + person * 11 % PEOPLE))
                .containsExactly(ColumnKind.ROW_ID, ColumnKind.ROW_ID);
        assertThat(kinds("Antrian", person -> PEOPLE - person, person -> PEOPLE - person))
                .containsExactly(ColumnKind.ROW_ID, ColumnKind.ROW_ID);
        assertThat(kinds("Nomor Jaminan", SharedNumbersTests::mixed, person -> mixed(person) + 1_000_000))
                .containsExactly(ColumnKind.ROW_ID, ColumnKind.ROW_ID);
    }

    @Test
    void compareThemThoughOneListIsSorted() throws Exception {
        assertThat(kinds(
                        "Nomor Jaminan",
                        person -> 100_000 + person * 1_000,
                        person -> 100_000 + person * 7 % PEOPLE * 1_000))
                .containsExactly(ColumnKind.CODE, ColumnKind.CODE);
    }

    @Test
    void leaveOutWhatIsKnownToNumberRows() throws Exception {
        assertThat(kinds("record id", SharedNumbersTests::mixed, SharedNumbersTests::mixed))
                .containsExactly(ColumnKind.ROW_ID, ColumnKind.ROW_ID);
    }

    private Stream<ColumnKind> kinds(String heading, IntUnaryOperator ofFirst, IntUnaryOperator ofSecond)
            throws Exception {
        var lists = new TestLists(folder)
                .with("a.csv", rows(heading, ofFirst))
                .with("b.csv", rows(heading, ofSecond))
                .read();
        return lists.lists().stream().map(list -> list.meanings().getLast().kind());
    }

    private static String[] rows(String heading, IntUnaryOperator number) {
        return Stream.concat(
                        Stream.of("nama," + heading),
                        IntStream.range(0, PEOPLE)
                                .mapToObj(person ->
                                        "Budi " + (char) ('A' + person % 26) + "nto," + number.applyAsInt(person)))
                .toArray(String[]::new);
    }

    /** A different number for each person, in no order. */
    private static int mixed(int person) {
        return 100_000 + person * 7_919 % 65_537;
    }
}
