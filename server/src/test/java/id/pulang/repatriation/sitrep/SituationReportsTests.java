package id.pulang.repatriation.sitrep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.Cases;
import id.pulang.cases.course.PressingClock;
import id.pulang.cases.course.Stage;
import id.pulang.cases.desk.Filter;
import id.pulang.cases.desk.Worklist;
import id.pulang.clearances.Board;
import id.pulang.clearances.FourPeople;
import id.pulang.clearances.GateBoard;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.PackGates;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.SomeIncident;
import id.pulang.incidents.registration.Rosters;
import id.pulang.packs.ShippedPacks;
import id.pulang.papers.Papers;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.sitrep.SituationReports.PrintedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How an incident stands, on one page with no name, in the numbers of the pages. */
@Tag("security")
@PulangTest
@TestInstance(Lifecycle.PER_CLASS)
class SituationReportsTests {

    private static final String SITE = "https://pulang.example";
    private static final Pattern VERIFY = Pattern.compile("/verify/([0-9a-z]{25})");

    @Autowired
    private SituationReports reports;

    @Autowired
    private SituationReading reading;

    @Autowired
    private FourPeople some;

    @Autowired
    private ApplicationContext server;

    private @Nullable IncidentId forty;

    /** Forty people who are ready, on a draft of a manifest: made once, since it takes ten seconds of a processor. */
    private IncidentId forty() {
        if (forty == null) {
            IncidentId incident = SomeTravellers.at(server).ready(40);
            Acting.as(
                    SomeActors.lead(),
                    () -> server.getBean(Manifests.class)
                            .draft(incident, SomeManifests.flight("QX 9481", "Phnom Penh", "Jakarta")));
            forty = incident;
        }
        return forty;
    }

    @Test
    void everyHeadStandsAtAStageOrHasNoCase(@Autowired Cases cases) {
        IncidentId without = some.withoutCases();
        IncidentId incident = some.open();

        var heads = read(incident).heads();

        assertThat(heads.cases()).isEqualTo(4);
        assertThat(heads.all()).isEqualTo(4);
        assertThat(heads.stages().keySet()).containsExactlyElementsOf(EnumSet.range(Stage.REGISTERED, Stage.HOME));
        assertThat(heads.stages()).containsEntry(Stage.REGISTERED, 4);
        assertThat(heads.sought()).isZero();
        assertThat(read(without).heads().withoutCase())
                .isEqualTo(Acting.as(SomeActors.consular(), () -> cases.waitingForCase(without))
                        .size())
                .isEqualTo(4);
    }

    /** Somebody whose family looks for them stands on no board, and is a head of the incident all the same. */
    @Test
    void countsWhoIsStillSought(@Autowired Cases cases, @Autowired People people, @Autowired Matching matching) {
        IncidentId incident = some.open();
        new SomeLists(server.getBean(Incidents.class), server.getBean(Rosters.class))
                .add(
                        incident,
                        "aduan keluarga.csv",
                        "Nomor Aduan,Nama yang Dicari,Tgl Lahir\nADU-1,Widuri Sekar,04/03/1999\n");
        Acting.as(SomeActors.registration(), () -> {
            matching.match(incident);
            people.in(incident).stream().filter(person -> !person.present()).forEach(person -> cases.open(person.id()));
        });

        var heads = read(incident).heads();

        assertThat(heads.sought()).isEqualTo(1);
        assertThat(heads.all()).isEqualTo(5);
    }

    @Test
    void itsClearancesAreThoseOfTheBoard(@Autowired GateBoard boards) {
        IncidentId incident = some.open();
        var everyone = new Board.Filter(Optional.empty(), Optional.empty(), Board.Show.EVERYONE, Board.Sort.NUMBER);

        Board board = Acting.as(SomeActors.lead(), () -> boards.board(incident, everyone));

        assertThat(read(incident).board().columns()).isEqualTo(board.columns()).isNotEmpty();
        assertThat(read(incident).board().rows())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.name()).isEmpty());
    }

    @Test
    void itsClocksAreThoseOfTheListOfCases(@Autowired Worklist worklist) {
        IncidentId incident = some.open();

        var clocks = read(incident).clocks();

        long missed = clocks.stream().mapToLong(PressingClock::missed).sum();
        long near = clocks.stream().mapToLong(PressingClock::near).sum();
        assertThat(missed).isEqualTo(listed(worklist, incident, true));
        assertThat(missed + near).isEqualTo(listed(worklist, incident, false));
    }

    private static long listed(Worklist worklist, IncidentId incident, boolean breached) {
        var filter = new Filter("", incident, null, null, breached, !breached, null, 1);
        return Acting.as(SomeActors.lead(), () -> worklist.page(filter)).total();
    }

    @Test
    void whatWasDoneLatelyIsCountedByPeople() {
        assertThat(read(some.open()).done()).containsEntry("OPENED", 4L);
        assertThat(read(some.withoutCases()).done()).isEmpty();
    }

    @Test
    void fourPeopleAreTooFewToBeToldByAgeOrSex() {
        var served = read(some.open()).served();

        assertThat(served.ages().values()).containsOnly(OptionalInt.empty());
        assertThat(served.sexes().values()).containsOnly(OptionalInt.empty());
    }

    @Test
    void manyPeopleAreToldBySexAndNobodyLooksAtTheirCards() throws SQLException {
        IncidentId incident = forty();
        int before = opened();

        Map<String, OptionalInt> sexes = read(incident).served().sexes();

        assertThat(sexes.values().stream().filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt))
                .allMatch(count -> count == 0 || count >= SmallCells.LEAST);
        assertThat(opened()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void isOnePageWithItsMomentItsZoneAndNoName(String language) throws IOException {
        PrintedReport printed = print(SomeActors.lead(), forty(), language);

        String text = words(printed, "full-" + language);
        assertThat(text)
                .contains(printed.number(), "22 ", "2025", "Asia/Phnom_Penh, UTC+07:00", "QX 9481")
                .contains(language.equals("id") ? "LAPORAN SITUASI" : "SITUATION REPORT")
                .contains("40 = 0 + 0 + 0 + 0 + 40 + 0 + 0 + 0 + 0 + 0")
                .doesNotContain("Bambang", "Yohana", "Tambunan", "{{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void isOnePageWhereNothingIsKnownYet(String language) throws IOException {
        IncidentId incident = Acting.as(
                SomeActors.consular(), () -> server.getBean(Incidents.class).open(SomeIncident.inChreyThum()));

        String text = words(print(SomeActors.head(), incident, language), "empty-" + language);

        assertThat(text)
                .contains("0 = 0 + 0", language.equals("id") ? "Belum ada manifes." : "No manifest yet.")
                .doesNotContain("{{");
    }

    /** Five thousand people at the gates of the packs of both embassies, and as much in every other table as it has. */
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void isOnePageAtItsLongest(String language, @Autowired ReportIssuing issuing) throws IOException {
        IncidentSummary incident = summary(some.withoutCases());
        List<Gate> gates = PackGates.union(
                        ShippedPacks.PACKS.all().stream().map(PackGates::of).toList())
                .stream()
                .limit(14)
                .toList();
        String[] codes = gates.stream().map(Gate::code).toArray(String[]::new);
        var longest = new SomeSituation(incident, gates).full();
        IntStream.range(0, 6).forEach(without -> longest.stopped(833, Arrays.copyOf(codes, 8 - without)));

        PrintedReport printed = Acting.as(SomeActors.lead(), () -> issuing.issue(longest.report(), language, SITE));

        assertThat(words(printed, "longest-" + language))
                .contains("QX 9405", "QX 9409")
                .doesNotContain("QX 9404", "{{");
        assertThat(gates).hasSize(14);
    }

    @Test
    void carriesACodeByWhichAnybodyVerifiesIt(@Autowired Papers papers) throws IOException {
        var printed = print(SomeActors.consular(), some.open(), "id");
        var code = VERIFY.matcher(words(printed, "verified"));
        assertThat(code.find()).isTrue();

        var verified = papers.verify(code.group(1));

        assertThat(verified).hasValueSatisfying(paper -> {
            assertThat(paper.number()).isEqualTo(printed.number());
            assertThat(paper.kind()).isEqualTo("situation");
            assertThat(paper.correctedBy()).isEmpty();
        });
    }

    @Test
    void leavesALineWithItsNumberAndHasAnotherNumberTheNextTime() throws SQLException {
        IncidentId incident = some.open();

        var first = print(SomeActors.lead(), incident, "en");
        var second = print(SomeActors.lead(), incident, "en");

        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(DatabaseDoors.ask(
                        DatabaseDoors.of(server).asOwner(),
                        "select detail from access.audit_entry where act = 'situation report printed' and '%s' = any(subjects)"
                                .formatted(incident.value())))
                .containsExactlyInAnyOrder(first.number(), second.number());
    }

    @Test
    void countsAtAnotherPostTheirOwnPeopleAlone() throws IOException {
        var printed = print(SomeActors.elsewhere(), some.open(), "id");

        assertThat(printed.number()).startsWith("LS/BKK/");
        assertThat(words(printed, "elsewhere")).contains("0 = 0 + 0");
    }

    @Test
    void isForWhoLooksAtJourneysAlone() {
        IncidentId incident = some.open();

        assertThatThrownBy(() -> print(SomeActors.medical(), incident, "id")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> print(SomeActors.kemensos(), incident, "id")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> print(SomeActors.lead(), incident, "xx")).isInstanceOf(NotFound.class);
    }

    private SituationReport read(IncidentId incident) {
        IncidentSummary about = summary(incident);
        return Acting.as(SomeActors.lead(), () -> reading.of(about));
    }

    private IncidentSummary summary(IncidentId incident) {
        return Acting.as(
                SomeActors.lead(), () -> server.getBean(Incidents.class).summary(incident));
    }

    private PrintedReport print(Actor actor, IncidentId incident, String language) {
        return Acting.as(actor, () -> reports.print(incident, language, SITE));
    }

    /** The text of a report, which must be one page; its picture is kept to be looked at. */
    private static String words(PrintedReport printed, String name) throws IOException {
        try (var document = Loader.loadPDF(printed.pdf())) {
            Path pictures = Files.createDirectories(Path.of("target", "situation"));
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 110),
                    "png",
                    pictures.resolve(name + ".png").toFile());
            assertThat(document.getNumberOfPages()).isOne();
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private int opened() throws SQLException {
        return DatabaseDoors.ask(
                        DatabaseDoors.of(server).asOwner(),
                        "select id::text from access.audit_entry where act = 'opened' and user_id = '%s'"
                                .formatted(SomeActors.lead().id().value()))
                .size();
    }
}
