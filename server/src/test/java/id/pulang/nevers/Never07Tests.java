package id.pulang.nevers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.families.ConfirmedReporter;
import id.pulang.families.words.FamilyWord;
import id.pulang.identity.Acting;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.journeys.HttpOfficer;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.people.matching.Matching;
import id.pulang.reports.About;
import id.pulang.reports.Channel;
import id.pulang.reports.Danger;
import id.pulang.reports.NewReport;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.ReportedFacts;
import id.pulang.reports.Reports;
import id.pulang.reports.Talk;
import id.pulang.reports.Topic;
import id.pulang.rescue.RescueAct;
import id.pulang.rescue.RescueSteps;
import id.pulang.rescue.StepFacts;
import id.pulang.rescue.StepOutcome;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    @Autowired
    private Rosters rosters;

    @Autowired
    private Cases cases;

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

    /** The attack: an officer looks for the place on the list, in its file, on the case, and takes the case for it. */
    @Test
    void whereSomebodyIsHeldOpensToThoseOnTheCaseAlone() {
        IncidentId incident = soughtAndFound();
        CaseId about = Acting.as(SomeActors.consular(), () -> {
            cases.openForAllPresent(incident);
            return cases.in(incident).getFirst().id();
        });
        HttpOfficer officer = server.as(SomeActors.consularTwo());
        String list = "/desk/lists/" + familyList(incident);
        String file = "/desk/cases/" + about.value();
        String section = file + "/whereabouts";
        var owner = HttpOfficer.form(officer.open(file), file + "/owner");
        String myself = owner.select("[name=owner]").attr("value");

        officer.submit(owner, Map.of("owner", myself));
        String onTheCase = officer.open(section).text();
        String onTheList = officer.open(list).text();
        var form = HttpOfficer.form(officer.open(list), list + "/export.csv");
        String inTheFile =
                new String(officer.post(form, Map.of("reason", "SENDER_MENDS")).body(), UTF_8);
        Acting.as(SomeActors.head(), () -> {
            cases.assign(List.of(about), null);
            cases.assign(List.of(about), new UserId(UUID.fromString(myself)));
        });

        assertThat(onTheCase).contains("Tersegel").doesNotContain("Zumrudwangi");
        assertThat(onTheList).contains("Sekarningtyas", "▣").doesNotContain("Zumrudwangi");
        assertThat(inTheFile).contains("Sekarningtyas", "▣").doesNotContain("Zumrudwangi");
        assertThat(officer.open(section).text()).contains(PLACE);
        assertThat(actorsList(incident)).contains(PLACE);
    }

    /**
     * The attack: whoever holds a receipt that may know everything learns where somebody inside is, or that they are
     * found.
     */
    @Test
    void aReceiptReadsNothingOfWhoIsStillInside(@Autowired RescueSteps rescue, @Autowired People people) {
        var lists = server.lists();
        var incident = lists.incident();
        lists.add(
                incident, "aduan keluarga.csv", "Nomor Aduan,Nama yang Dicari,Tgl Lahir\nA-1,Sekarwidati,04/03/1999\n");
        Acting.as(SomeActors.registration(), () -> matching.match(incident));
        PersonId inside = Acting.as(SomeActors.consular(), () -> people.in(incident))
                .getFirst()
                .id();
        CaseId about = Acting.as(SomeActors.consular(), () -> cases.open(inside));
        Acting.as(
                SomeActors.consular(),
                () -> assertThat(rescue.record(about, RescueAct.LOCATED, LocalDate.EPOCH, StepFacts.at(PLACE)))
                        .isEqualTo(StepOutcome.RECORDED));
        ConfirmedReporter family = server.family();
        ContactId mother = family.named(inside, DisclosureChoice.STAGE);
        family.agreed(mother);
        ReportId report = family.rang(inside);

        family.confirmed(report, mother);

        assertThat(family.read(report)).isSameAs(FamilyWord.NONE);
        assertThat(server.as(SomeActors.consular())
                        .open("/desk/families/reports/" + report.value())
                        .select(".family-word")
                        .text())
                .contains("tidak dapat memberi keterangan")
                .doesNotContain("Zumrudwangi", "Sekarwidati");
    }

    /**
     * The attack: another officer of the post looks for the place, the number and the hour of somebody of whom nobody
     * said that they are inside; told today, and told to an earlier version.
     */
    @Test
    void whereAndHowSomebodyIsReachedOpensToThoseOnTheReportAlone(@Autowired Reports reports) {
        String reach = "0899-4417-Rumbiawangi jam 3 pagi";
        HttpOfficer taker = server.as(SomeActors.registration());
        HttpOfficer colleague = server.as(SomeActors.consular());

        var form = HttpOfficer.form(taker.open("/desk/reports/new"), "/desk/reports");
        String today = taker.submit(form, Map.of("name", "Sekarlangit", "place", PLACE, "phone", reach))
                .location()
                .replaceAll(".*(/desk/reports/[-0-9a-f]+).*", "$1");
        String before = "/desk/reports/" + earlier(reports, reach).value();

        for (String report : List.of(today, before)) {
            for (String page : List.of(report, report + "?known=true", report + "/place", report + "/reach")) {
                assertThat(HttpOfficer.parsed(colleague.get(page)).html())
                        .as(page)
                        .doesNotContain("Zumrudwangi", "Rumbiawangi");
            }
        }
        assertThat(colleague.open("/desk/reports?show=ALL").html()).doesNotContain("Zumrudwangi", "Rumbiawangi");
        assertThat(taker.open(today + "/place").text()).contains(PLACE);
        assertThat(taker.open(today + "/reach").text()).contains(reach);
    }

    /** As a version kept it that sealed nothing apart where nobody said that somebody is inside. */
    private static ReportId earlier(Reports reports, String reach) {
        var nature = new Report.Nature(Topic.PERSON, Channel.HOTLINE, Talk.UNKNOWN);
        var urgency = new Report.Urgency(Danger.NO_SIGN, null, Instant.EPOCH);
        var told = new ReportedFacts("", new About("Sekarlangit", "", null, "", reach), PLACE, List.of());
        return Acting.as(SomeActors.registration(), () -> {
            ReportId id = reports.nextId();
            reports.keep(
                    new NewReport(id, nature, urgency, told, null, null, Instant.EPOCH, SomeActors.registration()));
            return id;
        });
    }

    private IncidentId soughtAndFound() {
        var lists = server.lists();
        var incident = lists.incident();
        lists.add(incident, "polisi.csv", "No,Nama,NIK\n1,Sekarningtyas,3210206207020031\n");
        lists.add(incident, "aduan keluarga.csv", """
                Nomor Aduan,Nama yang Dicari,NIK,Lokasi Terakhir,Hubungan Pelapor
                ADU-1,Sekarningtyas,3210206207020031,%s,kakak
                """.formatted(PLACE));
        Acting.as(SomeActors.registration(), () -> matching.match(incident));
        return incident;
    }

    private String familyList(IncidentId incident) {
        return Acting.as(SomeActors.consular(), () -> rosters.of(incident)).stream()
                .filter(each -> each.kind() == ListKind.FAMILY_REPORT)
                .map(each -> each.id().value().toString())
                .findFirst()
                .orElseThrow();
    }

    /** Who handed the list in reads what they handed in. */
    private List<String> actorsList(IncidentId incident) {
        RosterId roster = new RosterId(UUID.fromString(familyList(incident)));
        return Acting.as(SomeActors.registration(), () -> rosters.page(roster, 1, false)).rows().stream()
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    /**
     * Whoever could send a message would need one of these, or a line to a machine outside. Officers are told by e-mail
     * how many acts wait for them; what sends that is one package, and nothing of its module knows of people served.
     */
    @Test
    void nothingSendsMessagesToPeople() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.pulang.mail.smtp..")
                .should()
                .haveNameMatching("(?i)id\\.pulang\\..*(sms|whatsapp|telegram|pushmessage|messenger|mailer|texting).*")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("(jakarta|javax)\\.mail\\..*|org\\.springframework\\.(mail|messaging)\\..*"
                        + "|com\\.twilio\\..*|com\\.google\\.firebase\\..*|org\\.jivesoftware\\..*")
                .check(OwnCode.classes());
        noClasses()
                .that()
                .resideInAPackage("id.pulang.mail..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "id.pulang.people..",
                        "id.pulang.cases..",
                        "id.pulang.casework..",
                        "id.pulang.reports..",
                        "id.pulang.families..",
                        "id.pulang.registration..",
                        "id.pulang.incidents..",
                        "id.pulang.repatriation..")
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
