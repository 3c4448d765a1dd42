package id.pulang.cases.desk;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.AuditTrail;
import id.pulang.audit.ExportReason;
import id.pulang.audit.readers.Alarm;
import id.pulang.audit.readers.Alarms;
import id.pulang.audit.readers.AuditedReading;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.SomeLists;
import id.pulang.protection.Sealed;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
    private SomeCases someCases;

    @Autowired
    PersonReaders readers;

    @Autowired
    Alarms alarms;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MessageSource messages;

    @Autowired
    AuditTrail trail;

    @Autowired
    Cases cases;

    private HttpOfficers officers;

    @Autowired
    private SomeLists lists;

    private CaseSummary about;

    @BeforeEach
    void somebodyHasACase(@Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        officers = new HttpOfficers(accounts, port);
        about = someCases.opened(1).getFirst();
    }

    @Test
    void namesWhoOpenedTheCaseHereAndAtHeadquarters() {
        officers.as(SomeActors.consular()).open("/desk/cases/" + about.id().value());
        officers.as(SomeActors.headquarters()).open("/desk/cases/" + about.id().value());

        assertThat(readings())
                .filteredOn(AuditedReading::onlyRead)
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

        assertThat(readings()).extracting(AuditedReading::purpose).contains(Purpose.OVERSIGHT);
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
        HttpOfficer reader = officers.as(SomeActors.consularTwo());
        Acting.as(SomeActors.head(), () -> readers.watch(about.person()));
        Acting.as(SomeActors.head(), alarms::latest);
        assertThat(Acting.as(SomeActors.head(), () -> alarms.unseen().alarms())).isZero();

        reader.open("/desk/people/" + about.person().value());

        assertThat(Acting.as(SomeActors.head(), () -> alarms.unseen().alarms())).isEqualTo(1);
        assertThat(Acting.as(OTHER_HEAD, () -> alarms.unseen().alarms())).isZero();
        assertThat(homePageOfTheHead())
                .containsPattern("data-counts=\"[1-9]\\d*\">\\d+<span\\s[^>]*> alarm akses belum Anda lihat");
        Acting.as(SomeActors.head(), alarms::latest);
        assertThat(Acting.as(SomeActors.head(), () -> alarms.unseen().alarms())).isZero();

        HttpOfficer ratih = officers.as(SomeActors.head());
        String page = "/desk/people/" + about.person().value();
        Document taken = ratih.submit(form(ratih.open(page + "/readers"), page + "/unwatch"), Map.of());

        assertThat(taken.text()).contains("tidak dipantau lagi");
        int before = canaries("Bagas");
        officers.as(SomeActors.consularTwo()).open(page);
        assertThat(canaries("Bagas")).isEqualTo(before).isPositive();
        assertThat(readings()).extracting(AuditedReading::act).contains("no longer raises an alarm");
        assertThat(Acting.as(SomeActors.head(), () -> readers.unwatch(about.person())))
                .isFalse();
    }

    private String homePageOfTheHead() {
        return new String(officers.as(SomeActors.head()).get("/desk").body(), StandardCharsets.UTF_8);
    }

    @Test
    void whoOpensMoreThanTheLimitWithinAnHourRaisesAnAlarm() {
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

    /** The attack: read whole lists and take a copy of them, and open nobody's own page. */
    @Test
    void listsAndExportsAndSectionsCountAsPeopleWhoWereRead() {
        Acting.as(SomeActors.head(), () -> readers.watch(about.person()));
        UUID row = lists.statement(about.incident(), "daftar", "1").value();
        UUID file = about.id().value();
        int before = canaries("");

        opened(SomeActors.consularTwo(), new Subject("statement", row), Purpose.REGISTRATION);
        assertThat(canaries("")).isEqualTo(before + 1);
        exported(SomeActors.consularTwo(), "statement", row);
        assertThat(canaries("")).isEqualTo(before + 1);
        opened(SomeActors.medical(), new Subject("case", file), Purpose.HEALTH);
        opened(SomeActors.reviewer(), new Subject("screening", file), Purpose.SCREENING);
        exported(SomeActors.clearance(), "case", file);

        assertThat(canaries("")).isEqualTo(before + 4);
    }

    @Test
    void whatTheMatcherReadsByItselfIsNoReading() {
        Acting.as(SomeActors.head(), () -> readers.watch(about.person()));
        UUID row = lists.statement(about.incident(), "daftar", "1").value();
        int before = canaries("");

        opened(SomeActors.reviewerTwo(), new Subject("statement", row), Purpose.MATCHING);

        assertThat(canaries("")).isEqualTo(before);
    }

    @Test
    void rowsOfListsCountAsPeopleOfWhomNothingElseIsKnown() {
        var reader = new Actor(new UserId(new UUID(4, 6)), "Rekan", Role.MEDICAL_OFFICER, OTHER_HEAD.post(), "medical");

        open(trail, reader, 301, "statement");

        assertThat(Acting.as(OTHER_HEAD, alarms::latest))
                .filteredOn(alarm -> alarm.kind() == Alarm.Kind.MANY)
                .extracting(Alarm::people)
                .contains(301);
    }

    @Test
    void whoTakesManyCasesWithinAnHourRaisesAnAlarm() {
        var taker = new Actor(
                new UserId(new UUID(4, 7)), "Pengambil", Role.CONSULAR_OFFICER, OTHER_HEAD.post(), "consular");
        var many = IntStream.range(0, 51)
                .mapToObj(place -> new CaseId(new UUID(78, place)))
                .toList();
        for (var page : List.of(many.subList(0, 25), many.subList(25, 50))) {
            Acting.as(taker, () -> cases.assign(page, taker.id()));
        }
        assertThat(Acting.as(OTHER_HEAD, alarms::latest))
                .extracting(Alarm::kind)
                .doesNotContain(Alarm.Kind.TAKEN);

        Acting.as(taker, () -> cases.assign(many.subList(50, 51), taker.id()));

        assertThat(Acting.as(OTHER_HEAD, alarms::latest))
                .extracting(Alarm::kind, Alarm::people)
                .contains(tuple(Alarm.Kind.TAKEN, 51));
    }

    private void opened(Actor reader, Subject subject, Purpose purpose) {
        inTransaction(reader, () -> Sealed.of(subject, "").open(purpose, trail));
    }

    private void exported(Actor reader, String kind, UUID subject) {
        inTransaction(
                reader,
                () -> trail.exported(ExportReason.JOURNEY, Purpose.TRAVEL, kind, List.of(subject), "list")
                        .number());
    }

    private void inTransaction(Actor reader, Supplier<String> work) {
        Acting.as(reader, () -> transactions.execute(_ -> work.get()));
    }

    private void open(AuditTrail trail, Actor reader, int people) {
        open(trail, reader, people, "person");
    }

    private void open(AuditTrail trail, Actor reader, int people, String kind) {
        List<Sealed<Integer>> seals = IntStream.range(0, people)
                .mapToObj(place -> Sealed.of(new Subject(kind, new UUID(77, place)), place))
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

    private List<AuditedReading> readings() {
        return Acting.as(SomeActors.head(), () -> readers.of(about.person())).readings();
    }
}
