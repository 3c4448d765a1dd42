package id.pulang;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table of OWASP ASVS 5.0.0 is whole, and each proof that it names exists. */
@Tag("security")
class AsvsTests {

    private static final Map<Integer, Long> IN_EACH_LEVEL = Map.of(1, 70L, 2, 183L, 3, 92L);
    private static final int CHAPTERS = 17;

    private final List<Row> rows = rows();

    /** Where a requirement stands. */
    private enum Status {
        TESTED("met, shown by a test"),
        DESIGN("met by the way it is built"),
        PARTLY("partly met"),
        NOT_MET("not met"),
        DEPLOYMENT("up to the installation"),
        NOT_APPLICABLE("not applicable");

        private final String words;

        Status(String words) {
            this.words = words;
        }
    }

    /** One requirement. */
    private record Row(String number, int level, Status status, List<String> tests, String note) {

        String section() {
            return number.substring(0, number.lastIndexOf('.'));
        }

        int last() {
            return Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
        }
    }

    @Test
    void namesEveryRequirementOnce() {
        assertThat(rows).extracting(Row::number).doesNotHaveDuplicates();
        assertThat(rows.stream().collect(groupingBy(Row::level, counting()))).isEqualTo(IN_EACH_LEVEL);
        assertThat(rows.stream().map(row -> row.number().split("\\.")[0]).distinct())
                .hasSize(CHAPTERS);
        rows.stream()
                .collect(groupingBy(Row::section))
                .values()
                .forEach(section -> assertThat(section)
                        .extracting(Row::last)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, section.size()).boxed().toList()));
    }

    @Test
    void namesOnlyTestsThatExist() {
        assertThat(rows.stream().flatMap(row -> row.tests().stream()).distinct())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(NamedTests.exists(test)).as(test).isTrue());
    }

    @Test
    void namesATestWhereverItSaysThatOneShowsIt() {
        assertThat(rows)
                .filteredOn(row -> row.status() != Status.PARTLY)
                .filteredOn(
                        row -> (row.status() == Status.TESTED) == row.tests().isEmpty())
                .isEmpty();
    }

    @Test
    void saysWhatIsMissingWhereSomethingIs() {
        assertThat(rows.stream().filter(row -> row.status() == Status.PARTLY || row.status() == Status.NOT_APPLICABLE))
                .allSatisfy(row -> assertThat(row.note()).as(row.number()).isNotEmpty());
    }

    @Test
    void theSummaryEqualsTheTable() {
        var summary = new StringBuilder("""
                # OWASP ASVS 5.0.0: where Pulang stands

                Counted from [the table](../security/asvs.csv); what the words mean stands
                [beside it](../security/asvs.md).

                | | Level 1 | Level 2 | Level 3 | All |
                |---|--:|--:|--:|--:|
                """);
        for (Status status : Status.values()) {
            summary.append("| %s | %d | %d | %d | %d |%n"
                    .formatted(status.words, count(status, 1), count(status, 2), count(status, 3), count(status, 0)));
        }
        summary.append("%nNot met: %s.%n".formatted(numbers(Status.NOT_MET)));
        summary.append("%nPartly met: %s.%n".formatted(numbers(Status.PARTLY)));

        GoldenFile.named("asvs.md").mustHold(summary.toString());
    }

    private long count(Status status, int level) {
        return rows.stream()
                .filter(row -> row.status() == status && (level == 0 || row.level() == level))
                .count();
    }

    private String numbers(Status status) {
        return rows.stream()
                .filter(row -> row.status() == status)
                .collect(groupingBy(Row::level, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(level -> "level %d: %s"
                        .formatted(
                                level.getKey(),
                                level.getValue().stream().map(Row::number).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
    }

    private static List<Row> rows() {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(SourceTree.root().resolve("docs/security/asvs.csv"))) {
            return csv.stream().map(AsvsTests::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(NamedCsvRecord line) {
        return new Row(
                line.getField("number"),
                Integer.parseInt(line.getField("level")),
                Status.valueOf(line.getField("status").toUpperCase(Locale.ROOT).replace(' ', '_')),
                Arrays.stream(line.getField("tests").split(" "))
                        .filter(test -> !test.isEmpty())
                        .toList(),
                line.getField("note"));
    }
}
