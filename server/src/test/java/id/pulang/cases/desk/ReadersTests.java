package id.pulang.cases.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.access.Accounts;
import id.pulang.access.Acting;
import id.pulang.access.Actor;
import id.pulang.access.Forbidden;
import id.pulang.access.NotFound;
import id.pulang.access.PostCode;
import id.pulang.access.Purpose;
import id.pulang.access.Role;
import id.pulang.access.UserId;
import id.pulang.access.readers.Reading;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.Rosters;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.matching.Matching;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** Each person can be told who looked at their data, wherever those work. */
@Tag("security")
@PulangTest
class ReadersTests {

    private static final Actor OTHER_HEAD =
            new Actor(new UserId(new UUID(4, 4)), "Kepala lain", Role.HEAD_OF_MISSION, new PostCode("BKK"), "command");

    @Autowired
    PersonReaders readers;

    @Autowired
    MessageSource messages;

    private HttpOfficers officers;
    private CaseSummary about;

    @BeforeEach
    void somebodyHasACase(
            @Autowired Incidents incidents,
            @Autowired Rosters rosters,
            @Autowired Matching matching,
            @Autowired Cases cases,
            @Autowired Accounts accounts,
            @Value("${local.server.port}") int port) {
        officers = new HttpOfficers(accounts, port);
        about = new SomeCases(incidents, rosters, matching, cases).opened(1).getFirst();
    }

    @Test
    void namesWhoOpenedTheCaseHereAndAtHeadquarters() {
        officers.as(SomeActors.consular()).open("/desk/cases/" + about.id().value());
        officers.as(SomeActors.headquarters()).open("/desk/cases/" + about.id().value());

        assertThat(readings())
                .filteredOn(Reading::onlyRead)
                .extracting(reading -> reading.name() + " " + reading.post().value() + " " + reading.purpose())
                .contains("Kartika PNH CASE_WORK", "Candra HQ CASE_WORK");
        assertThat(officers.as(SomeActors.head())
                        .open("/desk/people/" + about.person().value() + "/readers")
                        .text())
                .contains("Candra", "Penanganan kasus", "Kartika");
    }

    @Test
    void leavesALineItself() {
        readings();

        assertThat(readings()).extracting(Reading::purpose).contains(Purpose.OVERSIGHT);
    }

    @Test
    void isForTheHeadOfThePostOnly() {
        assertThatThrownBy(() -> Acting.as(SomeActors.consular(), () -> readers.of(about.person())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> Acting.as(OTHER_HEAD, () -> readers.of(about.person())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tellsAnAgencyAndNobodyNothing(@Autowired ApplicationContext application) throws SQLException {
        var database = DatabaseDoors.of(application);
        readings();
        String lines = "select count(*) from access.readings(array['%s']::uuid[], 10)"
                .formatted(about.person().value());

        assertThat(DatabaseDoors.ask(database.acting("PNH", "own-post"), lines)).isNotEqualTo(List.of("0"));
        assertThat(DatabaseDoors.ask(database.acting("KEMENSOS", "own-post"), lines))
                .containsExactly("0");
        assertThat(DatabaseDoors.ask(database.asApplication(), lines)).containsExactly("0");
    }

    @Test
    void everyPurposeHasAWordInBothLanguages() {
        for (Purpose purpose : Purpose.values()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.of("id"))) {
                assertThat(messages.getMessage("cases.purpose." + purpose, new Object[0], language))
                        .isNotBlank();
            }
        }
    }

    private List<Reading> readings() {
        return Acting.as(SomeActors.head(), () -> readers.of(about.person())).readings();
    }
}
