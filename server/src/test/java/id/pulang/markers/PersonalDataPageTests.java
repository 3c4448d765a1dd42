package id.pulang.markers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.GoldenFile;
import id.pulang.PulangTest;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The classes of personal data, field by field, as a page that changes only together with the database. */
@Tag("security")
@PulangTest
class PersonalDataPageTests {

    /** Tables beside those of people served that no policy guards, and why none is needed. */
    private static final Map<String, String> WITHOUT_POLICY = Map.of(
            "cases.case_sequence", "counts the cases of a country and a year",
            "papers.form", "forms of packs, which name nobody",
            "papers.issued", "numbers and hashes, found only by who holds the code on the paper",
            "people.match_run", "counts over a whole incident");

    @Autowired
    private ApplicationContext application;

    @Test
    void eachTableHasAClass() throws SQLException {
        assertThat(PersonalData.byTable().keySet())
                .containsExactlyElementsOf(columns().keySet());
    }

    @Test
    void rowsAboutPeopleServedAreGuardedByAPolicy() throws SQLException {
        var about = PersonalData.byTable().entrySet().stream()
                .filter(table -> Set.of(PersonalData.SPECIFIC, PersonalData.PERSON, PersonalData.WORK)
                        .contains(table.getValue()))
                .map(Map.Entry::getKey)
                .filter(table -> !WITHOUT_POLICY.containsKey(table))
                .toList();

        assertThat(guarded()).containsAll(about);
    }

    @Test
    void whatIsSpecificLiesInNoColumnInClear() {
        var inClear = Columns.CLEAR.entrySet().stream()
                .filter(column -> PersonalData.byTable().get(table(column.getKey())) == PersonalData.SPECIFIC)
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inClear).containsExactly("a word of a list that the program itself has", "the code of a post");
    }

    @Test
    void thePageEqualsTheDatabase() throws SQLException {
        var page = new StringBuilder("""
                # Personal data, field by field

                Made from the database and from what `MarkerTests` asks of each column. The classes are those of UU 27/2022; why each
                is needed, and for how long, stands in [the assessment](../security/dpia.md). Whatever class: connections are
                encrypted, backups are sealed, and `MarkerTests` looks for what was told of somebody in every table, file and log.

                """);
        for (PersonalData each : PersonalData.values()) {
            page.append("## %s%n%n%s.%n%nProtected: %s.%n%n"
                    .formatted(title(each), capital(each.what()), each.protection()));
            page.append(
                    "| Table | Sealed | Words in clear | Ids, times, numbers | Policy by row |\n|---|---|---|---|---|\n");
            for (var table : columns().entrySet()) {
                if (PersonalData.byTable().get(table.getKey()) == each) {
                    page.append(line(table.getKey(), table.getValue()));
                }
            }
            page.append('\n');
        }
        page.append("## Why words are in clear\n\n| Columns | Why |\n|---|---|\n");
        reasons().forEach((why, columns) -> page.append("| %s | %s |%n".formatted(list(columns), why)));

        GoldenFile.named("personal-data.md").mustHold(page.toString());
    }

    private String line(String table, List<String> columns) throws SQLException {
        var sealed = columns.stream()
                .filter(name -> Columns.SEALED.contains(table + "." + name))
                .toList();
        var clear = columns.stream()
                .filter(name -> Columns.CLEAR.containsKey(table + "." + name))
                .toList();
        var others = columns.stream()
                .filter(name -> !sealed.contains(name) && !clear.contains(name))
                .toList();
        return "| `%s` | %s | %s | %s | %s |%n"
                .formatted(
                        table,
                        list(sealed),
                        list(clear),
                        list(others),
                        guarded().contains(table) ? "yes" : "–");
    }

    private static Map<String, List<String>> reasons() {
        return Columns.CLEAR.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private Map<String, List<String>> columns() throws SQLException {
        return DatabaseDoors.ask(database().asOwner(), """
                        select n.nspname || '.' || c.relname || '.' || a.attname
                        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                          and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'probe')
                          and c.relname <> 'flyway_schema_history'
                        order by n.nspname, c.relname, a.attnum
                        """).stream()
                .collect(Collectors.groupingBy(
                        PersonalDataPageTests::table,
                        TreeMap::new,
                        Collectors.mapping(
                                column -> column.substring(column.lastIndexOf('.') + 1), Collectors.toList())));
    }

    private Set<String> guarded() throws SQLException {
        return new TreeSet<>(DatabaseDoors.ask(database().asOwner(), """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relrowsecurity
                """));
    }

    private DatabaseDoors database() {
        return DatabaseDoors.of(application);
    }

    private static String table(String column) {
        return column.substring(0, column.lastIndexOf('.'));
    }

    private static String title(PersonalData each) {
        return capital(each.name().toLowerCase(Locale.ROOT));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String list(Collection<String> names) {
        return names.isEmpty()
                ? "–"
                : names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
