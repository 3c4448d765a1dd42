package id.pulang.nevers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.people.matching.Matching;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Never 7: keep the place of people still inside where the internet reaches it, or send them readable messages. Nothing
 * is sent to anybody, so the second half guards an absence.
 */
@Tag("security")
@PulangTest
class Never07Tests {

    private static final String PLACE = "Gedung Zumrudwangi lantai tiga";

    @Autowired
    private AttackedServer server;

    @Autowired
    private Matching matching;

    /**
     * The attack: a family tells where somebody is held; whoever holds the database, a backup or a log looks for it.
     */
    @Test
    void wherePeopleAreHeldStandsNowhereInClear() throws SQLException {
        var lists = server.lists();
        var incident = lists.incident();
        lists.add(incident, "aduan keluarga.csv", """
                Nomor Aduan,Nama yang Dicari,Lokasi Terakhir,Hubungan Pelapor
                ADU-1,Sekarningtyas,%s,kakak
                """.formatted(PLACE));
        Acting.as(SomeActors.consular(), () -> matching.match(incident));

        assertThat(tablesWith("Zumrudwangi")).isEmpty();
        assertThat(tablesWith("Sekarningtyas")).isEmpty();
        assertThat(server.openPages().values()).noneMatch(page -> page.contains("Zumrudwangi"));
        assertThat(server.as(SomeActors.kemensos())
                        .open("/desk/people?incident=" + incident.value())
                        .text())
                .doesNotContain("Sekarningtyas", "Zumrudwangi");
    }

    /** Whoever could send a message would need one of these, or a line to a machine outside. */
    @Test
    void nothingSendsMessagesToPeople() {
        noClasses()
                .should()
                .haveNameMatching("(?i)id\\.pulang\\..*(sms|whatsapp|telegram|pushmessage|messenger|mailer|texting).*")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("(jakarta|javax)\\.mail\\..*|org\\.springframework\\.(mail|messaging)\\..*"
                        + "|com\\.twilio\\..*|com\\.google\\.firebase\\..*|org\\.jivesoftware\\..*")
                .check(OwnCode.classes());
    }

    private List<String> tablesWith(String word) throws SQLException {
        var database = server.database();
        return DatabaseDoors.ask(database.asOwner(), """
                        select oid::regclass from pg_class where relkind = 'r'
                        and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                        """).stream()
                .filter(table -> holds(database, table, word))
                .toList();
    }

    private static boolean holds(DatabaseDoors database, String table, String word) {
        try {
            return !DatabaseDoors.ask(
                            database.asOwner(),
                            "select 1 from %s t where t::text ilike '%%%s%%' limit 1".formatted(table, word))
                    .isEmpty();
        } catch (SQLException unreadable) {
            throw new AssertionError(table, unreadable);
        }
    }
}
