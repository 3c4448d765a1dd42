package id.pulang.protection.rowcodes;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.EarlierDatabase;
import id.pulang.MemoryFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of which version 0.1.0 made codes, in a data folder that this version opens. */
class UpgradedCodesTests {

    /** The last migration of 0.1.0. */
    private static final String BEFORE = "395";

    /** A column that is empty is no word of the row, so only such columns may be added. */
    @Test
    void noTableGainsAColumnThatSaysSomethingOfEarlierRows(@TempDir(factory = MemoryFolder.class) Path folder)
            throws Exception {
        try (var database = EarlierDatabase.upTo(BEFORE, folder)) {
            JdbcClient owner = database.owner();
            handover(owner);
            List<String> before = columns(owner, "true");
            String words = words(owner);

            database.upgrade();

            assertThat(words(owner)).isEqualTo(words);
            assertThat(columns(owner, "a.attnotnull or a.atthasdef"))
                    .filteredOn(column -> before.stream().anyMatch(known -> known.startsWith(table(column))))
                    .isSubsetOf(before);
        }
    }

    private static String table(String column) {
        return column.substring(0, column.lastIndexOf('.') + 1);
    }

    /** Columns of tables that carry codes, without those that decide nothing. */
    private static List<String> columns(JdbcClient owner, String which) {
        return Arrays.stream(Coded.values())
                .flatMap(kind -> owner
                        .sql("""
                        select :table || '.' || a.attname from pg_trigger t
                        join pg_attribute a on a.attrelid = t.tgrelid and a.attnum > 0 and not a.attisdropped
                        where t.tgname = 'noted_insert' and t.tgrelid = to_regclass(:table) and (%s)
                            and a.attname <> all(cast(:beside as text[]))
                        """.formatted(which))
                        .param("table", kind.table())
                        .param("beside", kind.arguments().getLast())
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    private static void handover(JdbcClient owner) {
        owner.sql("""
                begin;
                set local session_replication_role = replica;
                insert into repatriation.handover (id, seat_id, manifest_id, post, agency, case_id, recorded_for, person_id,
                    number, code, paper, print, handed_by, handed_by_name, handed_at, handed_on)
                values (uuidv7(), uuidv7(), uuidv7(), 'PNH', 'KEMENSOS', uuidv7(), uuidv7(), uuidv7(),
                    'BAST-1', '', '', '', uuidv7(), '', '2025-10-26', '2025-10-26');
                commit
                """).update();
    }

    private static String words(JdbcClient owner) {
        return owner.sql("select jsonb_strip_nulls(to_jsonb(r))::text from repatriation.handover r")
                .query(String.class)
                .single();
    }
}
