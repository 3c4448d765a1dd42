package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Goes round the application, straight to the database, as someone would who got hold of its password. */
@Tag("security")
@PulangTest
class RowPolicyTests {

    /** Tables that everyone who works may read, and why that tells nothing about a person served. */
    private static final Map<String, String> WITHOUT_POLICY = Map.ofEntries(
            Map.entry("access.account", "officers, not people served"),
            Map.entry("access.answered_challenge", "random numbers that passkeys have signed"),
            Map.entry("access.assignment", "officers, not people served"),
            Map.entry("access.audit_checkpoint", "hashes and signatures"),
            Map.entry("access.erasing", "names of schemas"),
            Map.entry("access.key_print", "the print of a key file"),
            Map.entry("access.log_in_try", "prints of log-in names and addresses"),
            Map.entry("access.outside_connection", "prints of officers' identities at a provider"),
            Map.entry("access.passkey", "public keys of officers and what they call them"),
            Map.entry("access.passkey_handle", "numbers by which authenticators know officers"),
            Map.entry("access.recovery_code", "hashes of officers' codes"),
            Map.entry("access.row_code", "ids and codes of rows that stand elsewhere"),
            Map.entry("access.second_factor", "sealed secrets of officers"),
            Map.entry("access.second_step_failure", "how often officers' second step failed"),
            Map.entry("access.session", "numbers of officers' sessions"),
            Map.entry("access.session_attributes", "sealed sessions of officers"),
            Map.entry("access.post", "where officers work"),
            Map.entry("cases.case_sequence", "the last number given"),
            Map.entry("events.event_publication", "ids and times"),
            Map.entry("incidents.closure", "the event, not the people in it"),
            Map.entry("incidents.incident", "the event, not the people in it"),
            Map.entry("incidents.import", "how far an import is"),
            Map.entry("jobs.scheduled_task", "which job runs when"),
            Map.entry("portal.desk", "public keys, and by what receipts are stretched"),
            Map.entry("public.flyway_schema_history", "which migrations ran"),
            Map.entry("prevention.offer_edition", "rules, facts and words for offers"),
            Map.entry("prevention.offer_text", "offers without numbers, addresses and accounts"),
            Map.entry("people.match_run", "how far a matching is"),
            Map.entry("people.registry_turn", "ids and times"),
            Map.entry("papers.form", "forms of packs"),
            Map.entry("reports.danger_sign", "what is asked of every report"),
            Map.entry("reports.target", "until when somebody is to be reached"),
            Map.entry("papers.issued", "numbers and hashes of papers, without the person"));

    private final DatabaseDoors database;

    RowPolicyTests(@Autowired ApplicationContext application) {
        database = DatabaseDoors.of(application);
    }

    /**
     * PostgreSQL uses a condition for an index under a policy only where it is leakproof, which hardly any function is;
     * unique ones are there to refuse a second row.
     */
    @Test
    void noIndexOfATableWithAPolicyIsOnAnExpression() throws SQLException {
        assertThat(DatabaseDoors.ask(database.asOwner(), """
                select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
                where c.relrowsecurity and i.indexprs is not null and not i.indisunique
                """))
                .as("an index that whoever works there never uses")
                .isEmpty();
    }

    @Test
    void everyTableAboutPeopleHasAPolicy() throws SQLException {
        var open = new TreeSet<>(DatabaseDoors.ask(database.asOwner(), """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relrowsecurity
                    and n.nspname not in ('pg_catalog', 'information_schema', 'probe')
                """));

        assertThat(open)
                .as("guard a table with access.guard, or say here why it tells nothing about a person served")
                .isEqualTo(new TreeSet<>(WITHOUT_POLICY.keySet()));
    }

    @Test
    void everyGuardedTableHasAPolicyOrIsKeptFromTheApplication() throws SQLException {
        var without = DatabaseDoors.ask(database.asOwner(), """
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relrowsecurity and not exists (select 1 from pg_policy p where p.polrelid = c.oid)
                """);

        assertThat(without).containsExactly("access.audit_link");
    }

    @Test
    void nobodyActingSeesNothingAnywhere() throws SQLException {
        var guarded = DatabaseDoors.ask(database.asOwner(), """
                select schemaname || '.' || tablename from pg_tables where rowsecurity
                """);

        assertThat(guarded).isNotEmpty();
        for (var table : guarded) {
            assertThat(DatabaseDoors.ask(database.asApplication(), "select 1 from %s limit 1".formatted(table)))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void aPostSeesItsOwnPeopleAndNoOthers() throws SQLException {
        makeProbe("two_posts", "'PNH', 'BKK'");

        assertThat(seenBy("PNH", "own-post", "two_posts")).containsExactly("PNH");
        assertThat(seenBy("BKK", "own-post", "two_posts")).containsExactly("BKK");
        assertThat(seenBy("HQ", "all-posts", "two_posts")).containsExactlyInAnyOrder("PNH", "BKK");
        assertThat(seenBy("KEMENSOS", "own-post", "two_posts")).isEmpty();
    }

    @Test
    void aPostWritesNothingIntoAnother() throws SQLException {
        makeProbe("written", "'PNH'");

        try (var connection = database.acting("BKK", "own-post");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update probe.written set post = 'BKK'"))
                    .isZero();
            assertThat(statement.executeUpdate("delete from probe.written")).isZero();
            assertThatThrownBy(() -> statement.execute("insert into probe.written values (uuidv7(), 'PNH')"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void thePoliciesCannotBeTakenAway() throws SQLException {
        makeProbe("kept", "'PNH'");

        try (var connection = database.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("alter table probe.kept disable row level security"))
                    .hasMessageContaining("owner");
        }
    }

    /** A backup of tables that no migration makes is refused by the restore, which other tests make. */
    @AfterEach
    void takeProbesAway() throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists probe cascade");
        }
    }

    private void makeProbe(String table, String posts) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("select access.open_module('probe')");
            statement.execute("create table probe.%s (id uuid, post text not null)".formatted(table));
            statement.execute("select access.guard('probe.%s')".formatted(table));
            statement.execute("insert into probe.%s select uuidv7(), unnest(array[%s])".formatted(table, posts));
        }
    }

    private List<String> seenBy(String post, String scope, String table) throws SQLException {
        return DatabaseDoors.ask(database.acting(post, scope), "select post from probe." + table);
    }
}
