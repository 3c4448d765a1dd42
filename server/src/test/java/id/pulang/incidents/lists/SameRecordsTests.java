package id.pulang.incidents.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cli.lists.Lists;
import id.pulang.incidents.StatedFacts;
import id.pulang.linkage.model.Birth;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnOverrides;
import id.pulang.lists.columns.ColumnRecognition;
import id.pulang.lists.columns.HeadingLine;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading;
import id.pulang.lists.rows.ListDate;
import id.pulang.lists.tables.Table;
import id.pulang.packs.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The same file gives the same records, read by {@code link} and by an import on the server, down to the last part. */
class SameRecordsTests {

    private static final LocalDate WRITTEN = LocalDate.of(2025, 10, 22);
    private static final ListDate DATE = new ListDate(WRITTEN, WRITTEN);
    private static final ColumnOverrides NOTHING_SAID = new ColumnOverrides(Map.of(), Set.of());
    private static final Packs PACKS = Packs.load(null, "id-kh");
    private static final HeadingVocabulary WORDS = ListReader.vocabulary(PACKS);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int GENERATED = 200;

    @TempDir
    private Path folder = Path.of("");

    static Stream<Path> demoLists() throws IOException {
        try (var files = Files.list(Path.of("..", "demo-data"))) {
            return files
                    .filter(file -> file.getFileName().toString().matches("[1-6]-.*\\.(csv|xlsx)"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("demoLists")
    void comeFromEachListOfTheDemo(Path file) throws IOException {
        assertThat(imported(file)).isNotEmpty().isEqualTo(linked(file));
    }

    static IntStream seeds() {
        return IntStream.range(0, GENERATED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comeFromInventedListsOfAnyShape(int seed) throws IOException {
        Path file = new MessyList(seed).writeInto(folder);

        assertThat(imported(file)).as("seed %d", seed).isNotEmpty().isEqualTo(linked(file));
    }

    @Test
    void holdEachPartSomewhereAmongTheInventedLists() {
        List<PersonRecord> all = seeds().mapToObj(seed -> {
                    try {
                        return imported(new MessyList(seed).writeInto(folder));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .flatMap(List::stream)
                .toList();

        assertThat(all).hasSizeGreaterThan(GENERATED * 5);
        List<Function<PersonRecord, @Nullable Object>> parts = List.of(
                PersonRecord::name,
                PersonRecord::born,
                PersonRecord::age,
                PersonRecord::ageOn,
                PersonRecord::sex,
                PersonRecord::nationalNumber,
                PersonRecord::passport,
                PersonRecord::phone,
                PersonRecord::birthPlace,
                PersonRecord::motherName,
                PersonRecord::familyName,
                PersonRecord::bornAsWritten);
        assertThat(parts).allMatch(part -> all.stream().anyMatch(record -> part.apply(record) != null));
        assertThat(all).anyMatch(record -> !record.details().isEmpty());
        assertThat(all).anyMatch(record -> !record.otherNames().isEmpty());
    }

    /** As the command reads it; the id is of no matter. */
    private static List<PersonRecord> linked(Path file) throws IOException {
        return Lists.read(List.of(file), NOTHING_SAID, DATE, _ -> {}).records().stream()
                .map(SameRecordsTests::withoutPlace)
                .toList();
    }

    private static PersonRecord withoutPlace(PersonRecord record) {
        return new PersonRecord(
                "",
                "",
                new Name(record.name(), record.otherNames(), record.familyName()),
                new Birth(record.born(), record.bornAsWritten(), record.age(), record.ageOn(), record.sex()),
                new Documents(record.nationalNumber(), record.passport()),
                new Contact(record.phone()),
                new Origin(record.birthPlace(), record.motherName()),
                record.details());
    }

    /** As the server reads, keeps and opens it, an officer having confirmed what is proposed. */
    private static List<PersonRecord> imported(Path file) throws IOException {
        String name = file.getFileName().toString();
        Reading reading =
                ListFile.attended(ListReader.LIMITS, HeadingLine.needed(WORDS)).read(name, Files.readAllBytes(file));
        Table table = ((Reading.Readable) reading).table();
        return new StatementReader(table, confirmed(name, table), WORDS, DATE)
                .rows().stream()
                        .map(row -> JSON.readValue(JSON.writeValueAsString(row.facts()), StatedFacts.class))
                        .map(facts -> facts.record("", ""))
                        .toList();
    }

    /** Where the page asks, the officer answers what stands there. */
    private static Mapping confirmed(String name, Table table) {
        List<ColumnKind> proposed = new Proposer(WORDS, KindWords.of(PACKS))
                .propose(name, table)
                .mapping()
                .fields();
        var meanings = ColumnRecognition.of(table, WORDS, NOTHING_SAID);
        var confirmed = new ArrayList<ColumnKind>();
        for (int column = 0; column < proposed.size(); column++) {
            boolean open = proposed.get(column) == ColumnKind.UNDECIDED;
            confirmed.add(open ? meanings.get(column).kind() : proposed.get(column));
        }
        return new Mapping(confirmed);
    }
}
