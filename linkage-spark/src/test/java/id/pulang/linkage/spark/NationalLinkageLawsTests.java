package id.pulang.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.Linker;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of a registry on Spark, whatever it says: the verdicts are those of one machine, down to the last bit. */
class NationalLinkageLawsTests {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"700, 11, 1, 4", "800, 12, 7, 3", "900, 13, 3, 5"})
    void whatASampleTeachesGivesTheVerdictsOfOneMachineHoweverTheRowsLie(int people, long seed, int parts, int shuffled)
            throws IOException {
        var list = InventedList.of(folder, people, seed).withSilent("nothing said");
        var spark = LocalSpark.session(shuffled);
        var settings = Settings.usual().learningFrom(1_600);

        try (var links = NationalLinkage.link(
                list.shuffled(seed).table(spark).repartition(parts), InventedList.COLUMNS, settings)) {

            var records = list.records();
            var pairs = links.learnt().pairs(records);
            var verdicts = Verdicts.of(links);
            assertThat(records).hasSizeGreaterThan(2_000);
            assertThat(verdicts)
                    .isEqualTo(Verdicts.of(records, pairs, links.learnt().groups(records, pairs)));
            assertThat(verdicts.sizes()).anyMatch(size -> size > 3);
        }
    }

    @ParameterizedTest
    @CsvSource({"200, 21", "600, 22", "700, 23"})
    void aSampleOfAllGivesTheVerdictsOfTheLinker(int people, long seed) throws IOException {
        var list = InventedList.of(folder, people, seed);
        var kept = Linker.standard().keep(list.records());

        try (var links =
                NationalLinkage.link(list.table(LocalSpark.session(4)), InventedList.COLUMNS, Settings.usual())) {

            assertThat(Verdicts.of(links)).isEqualTo(Verdicts.of(kept.records(), kept, kept.groupOf()));
        }
    }
}
