package id.pulang.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pulang.linkage.spark.rows.Columns;
import id.pulang.linkage.spark.rows.Refusal;
import id.pulang.lists.columns.ColumnKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationalLinkageTests {

    private static final List<String> HEADINGS = List.of("id", "name", "born");
    private static final Columns COLUMNS = Columns.of("id", LocalDate.of(2025, 10, 22))
            .with("name", ColumnKind.NAME)
            .with("born", ColumnKind.BORN);

    private final SparkSession spark = LocalSpark.session(2);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesAGroupAfterItsSmallestId() {
        var links = link(
                new Object[] {"c", "Qwertyo Zabukan", "1995-05-18"},
                new Object[] {"b", "Qwertyo Zabukan", "1995-05-18"},
                new Object[] {"a", "Vlomir Hustani", "1971-01-02"});

        assertThat(links.groups().collectAsList().stream().map(Object::toString))
                .containsExactlyInAnyOrder("[a,a]", "[b,b]", "[c,b]");
        links.close();
    }

    @Test
    void aRowThatSaysNothingIsAGroupOfItsOwn() {
        var links = link(new Object[] {"1", null, null}, new Object[] {"2", " - ", ""}, new Object[] {
            "3", "Vlomir Hustani", "1971-01-02"
        });

        assertThat(Verdicts.of(links).sizes()).containsExactly(1, 1, 1);
        assertThat(links.pairs().collectAsList()).isEmpty();
        links.close();
    }

    @Test
    void nothingIsSaidOfAnEmptyList() {
        var links = link();

        assertThat(links.groups().collectAsList()).isEmpty();
        assertThat(links.pairs().collectAsList()).isEmpty();
        links.close();
    }

    @Test
    void refusesIdsThatAreGivenTwiceAndNamesThem() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> link(
                        new Object[] {"7", "Vlomir Hustani", null},
                        new Object[] {" 7", "Qwertyo Zabukan", null},
                        new Object[] {"8", "Qwertyo Zabukan", null}))
                .withMessageContaining("column id stands 7 (2 rows)");
    }

    @Test
    void refusesRowsWithoutId() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> link(
                        new Object[] {null, "Vlomir Hustani", null},
                        new Object[] {" ", "Vlomir Hustani", null},
                        new Object[] {"8", "Qwertyo Zabukan", null}))
                .withMessageStartingWith("2 rows have nothing in the column id");
    }

    @Test
    void refusesColumnsThatAreNotThereAndNamesThoseThatAre() {
        var list = LocalSpark.list(spark, HEADINGS, List.of());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        NationalLinkage.link(list, COLUMNS.with("nik", ColumnKind.NATIONAL_NUMBER), Settings.usual()))
                .withMessage("There is no column nik; the columns are id, name, born");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        NationalLinkage.link(list, Columns.of("id", LocalDate.of(2025, 10, 22)), Settings.usual()))
                .withMessageContaining("give at least a NAME");
    }

    @Test
    void refusesASampleThatIsTooSmallToLearnFrom() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Settings.usual().learningFrom(1_499))
                .withMessageContaining("at least 1500");
    }

    @Test
    void refusesASampleThatHoldsTooFewOfOnePerson() {
        var strangers = new ArrayList<Object[]>();
        for (int i = 0; i < 2_000; i++) {
            strangers.add(new Object[] {"" + i, Integer.toString(i * 7_919, 26).replaceAll("\\d", "ba"), null});
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> NationalLinkage.link(
                        LocalSpark.list(spark, HEADINGS, strangers),
                        COLUMNS,
                        Settings.usual().learningFrom(1_500)))
                .withMessageContaining("take a larger one");
    }

    @Test
    void holdsNothingOnceItIsClosed() throws IOException {
        var list = InventedList.of(folder, 60, 5);
        var links = NationalLinkage.link(list.table(spark), InventedList.COLUMNS, Settings.usual());
        links.groups().count();
        links.pairs().count();

        links.close();

        assertThat(spark.sharedState().cacheManager().isEmpty()).isTrue();
    }

    private NationalLinks link(Object[]... rows) {
        return NationalLinkage.link(LocalSpark.list(spark, HEADINGS, List.of(rows)), COLUMNS, Settings.usual());
    }
}
