package id.pulang.nevers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Never 13: hold passports without a record and a day of return. Nothing is held yet, so the class guards an absence: a
 * table of things held must say of whom, who took it, when, and until when.
 */
@Tag("security")
@PulangTest
class Never13Tests {

    private static final String HOLDS = "(?i).*(custody|deposit|held|holding|safekeep|safe_keep|titipan|passport).*";

    /** What strangers put down for the desk: words, sealed until they are opened; nothing that belongs to anybody. */
    private static final String LETTERS = "portal.deposit";

    private static final List<String> MUST_SAY = List.of("person|case", "by$|officer", "_at$|_on$", "return|due|until");

    @Autowired
    private AttackedServer server;

    @Test
    void whatIsHeldHasADayOfReturn() throws SQLException {
        List<String> columns = server.columns();
        Set<String> holding = columns.stream()
                .map(column -> column.substring(0, column.lastIndexOf('.')))
                .filter(table -> table.matches(HOLDS) && !table.equals(LETTERS))
                .collect(Collectors.toSet());

        assertThat(columns).hasSizeGreaterThan(300);
        assertThat(holding)
                .allSatisfy(table -> assertThat(MUST_SAY)
                        .allSatisfy(said -> assertThat(columns)
                                .as("%s says %s", table, said)
                                .anyMatch(column -> column.startsWith(table + ".")
                                        && column.substring(table.length() + 1).matches(".*(" + said + ").*"))));
    }

    /** No column notes in passing that something is kept from somebody. */
    @Test
    void nothingIsHeldInPassing() throws SQLException {
        assertThat(server.columns())
                .filteredOn(
                        column -> !column.substring(0, column.lastIndexOf('.')).matches(HOLDS))
                .noneMatch(column -> column.matches("(?i).*\\.\\w*(passport|document)_(held|kept|taken|withheld)\\w*"))
                .noneMatch(column -> column.matches("(?i).*\\.\\w*(held|kept|taken|withheld)_(passport|document)\\w*"));
        assertThat(server.addressesAndFields())
                .noneMatch(each ->
                        each.matches("(?i).*(passportHeld|heldPassport|keepPassport|takePassport|paspor-?ditahan).*"));
    }
}
