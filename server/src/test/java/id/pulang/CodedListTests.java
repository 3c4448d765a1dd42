package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.entries.DeclaredKinds;
import id.pulang.protection.rowcodes.Coded;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Of each table somebody has said whether its rows decide: they carry codes, or it is written why not. */
@Tag("security")
@PulangTest
class CodedListTests {

    private static final String WITHOUT = "/coded/without-codes.tsv";

    private final DatabaseDoors database;

    CodedListTests(@Autowired ApplicationContext application) {
        database = DatabaseDoors.of(application);
    }

    @Test
    void everyTableCarriesCodesOrItIsWrittenWhyNot() throws Exception {
        TreeSet<String> said = new TreeSet<>(reasons().keySet());
        Arrays.stream(Coded.values()).map(Coded::table).forEach(said::add);

        assertThat(new TreeSet<>(DatabaseDoors.ask(database.asOwner(), """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relispartition
                    and n.nspname not in ('pg_catalog', 'information_schema', 'probe', 'kept')
                """)))
                .as("a table with code_rows and in Coded, or in src/test/resources" + WITHOUT)
                .isEqualTo(said);
        assertThat(reasons().values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(12));
    }

    @Test
    void noTableIsInBothLists() throws Exception {
        assertThat(reasons().keySet())
                .doesNotContainAnyElementsOf(
                        Arrays.stream(Coded.values()).map(Coded::table).toList());
    }

    @Test
    void theTriggersAndTheServerCodeTheSameTablesTheSameWay() throws SQLException {
        List<String> noted = DatabaseDoors.ask(database.asOwner(), """
                select n.nspname || '.' || c.relname || ' ' || encode(t.tgargs, 'hex')
                from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                where t.tgname in ('noted_insert', 'noted_update', 'noted_delete')
                group by 1 having count(*) = 3
                """);

        assertThat(noted)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Coded.values()).map(CodedListTests::noted).toList());
    }

    private static String noted(Coded kind) {
        return kind.table() + " "
                + kind.arguments().stream()
                        .map(word -> HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)) + "00")
                        .collect(Collectors.joining());
    }

    private static Map<String, String> reasons() throws Exception {
        try (var file = CodedListTests.class.getResourceAsStream(WITHOUT)) {
            Map<String, String> reasons = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(words -> words[0], words -> words[1], (one, _) -> one, TreeMap::new));
            DeclaredKinds.all()
                    .forEach(kind -> reasons.put(kind.table(), "sealed words about somebody, shown with their author"));
            return reasons;
        }
    }
}
