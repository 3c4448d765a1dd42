package id.pulang.people.master;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.EarlierDatabase;
import id.pulang.MemoryFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A data folder from before there was a Master Person Index, opened by this version, and how the index follows joins.
 */
class MasterIndexUpgradeTests {

    private static final String BEFORE = "301";
    private static final String ANI = id(1);
    private static final String ANI_AGAIN = id(2);
    private static final String ELSEWHERE = id(3);
    private static final String LATER = id(4);
    private static final String INCIDENT = id(101);
    private static final String OTHER_INCIDENT = id(102);

    @Test
    void everybodyIsTheirOwnUntilJoinedAndAgainWhenParted(@TempDir(factory = MemoryFolder.class) Path folder)
            throws Exception {
        try (var database = EarlierDatabase.upTo(BEFORE, folder)) {
            JdbcClient owner = database.owner();
            person(owner, ANI, INCIDENT, null);
            person(owner, ANI_AGAIN, INCIDENT, ANI);
            person(owner, ELSEWHERE, OTHER_INCIDENT, null);

            database.upgrade();
            person(owner, LATER, id(103), null);

            assertThat(masters(owner))
                    .containsExactly(
                            row(ANI, ANI, true),
                            row(ANI_AGAIN, ANI, true),
                            row(ELSEWHERE, ELSEWHERE, true),
                            row(LATER, LATER, false));

            joined(owner, 201, ANI_AGAIN, ELSEWHERE);
            joined(owner, 202, ELSEWHERE, LATER);
            assertThat(masters(owner))
                    .extracting(each -> each.substring(37, 73))
                    .containsOnly(ANI);

            owner.sql("delete from people.person where id = cast(:id as uuid)")
                    .param("id", ELSEWHERE)
                    .update();
            assertThat(masters(owner))
                    .as("whom only the one who was erased held together are two again")
                    .containsExactly(row(ANI, ANI, true), row(ANI_AGAIN, ANI, true), row(LATER, LATER, false));

            owner.sql("update people.person set merged_into = null where id = cast(:id as uuid)")
                    .param("id", ANI_AGAIN)
                    .update();
            assertThat(masters(owner)).contains(row(ANI_AGAIN, ANI_AGAIN, true));
        }
    }

    private static List<String> masters(JdbcClient owner) {
        return owner.sql("select person_id || ' ' || master_id || ' ' || earlier from people.master_person order by 1")
                .query(String.class)
                .list();
    }

    private static String row(String person, String master, boolean earlier) {
        return person + " " + master + " " + earlier;
    }

    private static void person(JdbcClient owner, String id, String incident, String mergedInto) {
        owner.sql("""
                insert into people.person (id, incident_id, post, founded_on, registered_at, changed_at, merged_into, present,
                    statements, card, found_by)
                values (cast(:id as uuid), cast(:incident as uuid), 'PNH', cast(:id as uuid), '2025-10-22', '2025-10-22',
                    cast(:into as uuid), true, 1, '', '')
                """)
                .param("id", id)
                .param("incident", incident)
                .param("into", mergedInto)
                .update();
    }

    private static void joined(JdbcClient owner, int number, String left, String right) {
        owner.sql("""
                insert into people.master_join (id, left_person, right_person, left_statement, right_statement, post, other_post,
                    verdict, maker, grounds, made_at)
                values (cast(:id as uuid), cast(:left as uuid), cast(:right as uuid), cast(:left as uuid), cast(:right as uuid),
                    'PNH', 'PNH', 'SAME', 'AUTOMATIC', '', '2025-10-22')
                """)
                .param("id", id(number))
                .param("left", left)
                .param("right", right)
                .update();
    }

    private static String id(int number) {
        return new UUID(7, number).toString();
    }
}
