package id.pulang.cases.desk;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.access.Accounts;
import id.pulang.access.Acting;
import id.pulang.access.Actor;
import id.pulang.access.AuditTrail;
import id.pulang.access.Forbidden;
import id.pulang.access.NotFound;
import id.pulang.access.PostCode;
import id.pulang.access.Purpose;
import id.pulang.access.Role;
import id.pulang.access.Sealed;
import id.pulang.access.Subject;
import id.pulang.access.UserId;
import id.pulang.access.readers.Alarm;
import id.pulang.access.readers.Alarms;
import id.pulang.access.readers.Reading;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.Rosters;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.matching.Matching;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Each person can be told who looked at their data, wherever those work. */
@Tag("security")
@PulangTest
class ReadersTests {

    private static final Actor OTHER_HEAD =
            new Actor(new UserId(new UUID(4, 4)), "Kepala lain", Role.HEAD_OF_MISSION, new PostCode("BKK"), "command");

    @Autowired
    PersonReaders readers;

    @Autowired
    Alarms alarms;

    @Autowired
    TransactionTemplate transactions;

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
    void tellsOtherPostsAnAgencyAndNobodyNothing(@Autowired ApplicationContext application) throws SQLException {
        var database = DatabaseDoors.of(application);
        readings();
        String lines = "select count(*) from access.readings(array['%s']::uuid[], 10)"
                .formatted(about.person().value());

        assertThat(DatabaseDoors.ask(database.acting("PNH", "own-post"), lines)).isNotEqualTo(List.of("0"));
        assertThat(DatabaseDoors.ask(database.acting("KEMENSOS", "own-post"), lines))
                .containsExactly("0");
        assertThat(DatabaseDoors.ask(database.acting("BKK", "own-post"), lines)).containsExactly("0");
        assertThat(DatabaseDoors.ask(database.asApplication(), lines)).containsExactly("0");
        assertThat(DatabaseDoors.ask(
                        database.acting("PNH", "own-post"), lines.replaceFirst("\\[", "[uuidv7()::text, ")))
                .containsExactly("0");
    }

    @Test
    void whoOpensAWatchedPersonRaisesAnAlarmAndTheHeadWhoWatchesDoesNot() {
        Acting.as(SomeActors.head(), () -> readers.watch(about.person()));
        int before = canaries("Bagas");
        int own = canaries("");
        readings();
        assertThat(canaries("Bagas")).isEqualTo(before);

        officers.as(SomeActors.consularTwo())
                .open("/desk/people/" + about.person().value());

        assertThat(canaries("Bagas")).isEqualTo(before + 1);
        assertThat(canaries("")).isEqualTo(own);
        assertThat(Acting.as(OTHER_HEAD, alarms::latest))
                .extracting(Alarm::name)
                .doesNotContain("Bagas");
    }

    @Test
    void theHeadSeesHowManyAlarmsAreNewAndTakesTheWatchOffAgain() {
        Acting.as(SomeActors.head(), () -> readers.watch(about.person()));
        Acting.as(SomeActors.head(), alarms::latest);
        assertThat(Acting.as(SomeActors.head(), alarms::unseen)).isZero();

        officers.as(SomeActors.consularTwo())
                .open("/desk/people/" + about.person().value());

        assertThat(Acting.as(SomeActors.head(), alarms::unseen)).isEqualTo(1);
        assertThat(Acting.as(OTHER_HEAD, alarms::unseen)).isZero();
        assertThat(unseenOnTheHomePage()).containsPattern("Peringatan yang belum Anda lihat: [1-9]");
        Acting.as(SomeActors.head(), alarms::latest);
        assertThat(Acting.as(SomeActors.head(), alarms::unseen)).isZero();

        HttpOfficer ratih = officers.as(SomeActors.head());
        String page = "/desk/people/" + about.person().value();
        Document taken = ratih.submit(form(ratih.open(page + "/readers"), page + "/unwatch"), Map.of());

        assertThat(taken.text()).contains("Pantauan dilepas");
        int before = canaries("Bagas");
        officers.as(SomeActors.consularTwo()).open(page);
        assertThat(canaries("Bagas")).isEqualTo(before).isPositive();
        assertThat(readings()).extracting(Reading::act).contains("no longer raises an alarm");
        assertThat(Acting.as(SomeActors.head(), () -> readers.unwatch(about.person())))
                .isFalse();
    }

    private String unseenOnTheHomePage() {
        return new String(
                officers.as(SomeActors.head())
                        .ask("GET", "/desk/alarms/unseen", Map.of("HX-Request", "true"))
                        .body(),
                StandardCharsets.UTF_8);
    }

    @Test
    void whoOpensMoreThanTheLimitWithinAnHourRaisesAnAlarm(@Autowired AuditTrail trail) {
        var reader = new Actor(new UserId(new UUID(4, 5)), "Rekan", Role.MEDICAL_OFFICER, OTHER_HEAD.post(), "medical");
        open(trail, reader, 300);
        assertThat(Acting.as(OTHER_HEAD, alarms::latest))
                .extracting(Alarm::people)
                .doesNotContain(300);

        open(trail, reader, 301);

        assertThat(Acting.as(OTHER_HEAD, alarms::latest))
                .extracting(Alarm::kind, Alarm::people)
                .contains(tuple(Alarm.Kind.MANY, 301));
        assertThatThrownBy(() -> Acting.as(reader, alarms::latest)).isInstanceOf(Forbidden.class);
    }

    private void open(AuditTrail trail, Actor reader, int people) {
        List<Sealed<Integer>> seals = IntStream.range(0, people)
                .mapToObj(place -> Sealed.of(new Subject("person", new UUID(77, place)), place))
                .toList();
        Acting.as(reader, () -> transactions.executeWithoutResult(_ -> Sealed.openAll(seals, Purpose.HEALTH, trail)));
    }

    private int canaries(String name) {
        return Acting.as(SomeActors.head(), alarms::latest).stream()
                .filter(alarm ->
                        alarm.kind() == Alarm.Kind.CANARY && alarm.name().equals(name))
                .mapToInt(Alarm::people)
                .sum();
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
