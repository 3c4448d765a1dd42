package id.pulang.cases.following;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every table about people is asked before a registration is cancelled, or it is said why it need not be. */
@PulangTest
class RecordedAboutPeopleTests {

    private static final Map<String, String> NEED_NOT_BE_ASKED = Map.ofEntries(
            Map.entry("access.canary", "nobody real"),
            Map.entry("access.shown", "follows a handover"),
            Map.entry("cases.protection_case", "the case itself"),
            Map.entry("cases.case_fact", "asked by the case"),
            Map.entry("people.membership", "which row is about whom; more than one refuses"),
            Map.entry("people.former_membership", "written by the cancellation itself"),
            Map.entry("people.happening", "what the matcher did"),
            Map.entry("people.master_person", "written by a trigger"),
            Map.entry("people.identity_agreement", "follows a changed identity"),
            Map.entry("people.identity_change", "found by the program; lapses with the row"),
            Map.entry("people.identity_snapshot", "kept by the program"),
            Map.entry("people.registry_turn", "follows a question to the registry"),
            Map.entry("people.sought_elsewhere", "another post looked; nothing is said of the person"));

    @Test
    void everyTableAboutPeopleIsAskedOrItIsSaidWhyNot(
            @Autowired List<FollowsItsCase> followers, @Autowired ApplicationContext application) throws SQLException {
        List<String> asked = Stream.of(
                        FollowingRows.ABOUT_A_PERSON.stream(),
                        followers.stream().map(FollowsItsCase::followingTable),
                        NEED_NOT_BE_ASKED.keySet().stream())
                .flatMap(each -> each)
                .toList();

        assertThat(DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), """
                select c.table_schema || '.' || c.table_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.column_name = 'person_id' and t.table_type = 'BASE TABLE' order by 1
                """))
                .isNotEmpty()
                .isSubsetOf(asked);
    }
}
