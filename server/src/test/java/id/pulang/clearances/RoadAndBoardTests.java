package id.pulang.clearances;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Fitness;
import id.pulang.assistance.FitnessHistory;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.NextTask;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.gates.GateKind;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.screening.offers.OfferAnswer;
import id.pulang.screening.offers.Offers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a station of the road says, its gate on the board and its section say, too, whatever was done. */
@PulangTest
class RoadAndBoardTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);

    @Autowired
    private FourPeople some;

    @Autowired
    private Cases cases;

    @Autowired
    private GateBoard board;

    @Autowired
    private Gates gates;

    @Autowired
    private FitnessHistory findings;

    @Autowired
    private Assistance assistance;

    @Autowired
    private Offers offers;

    @Autowired
    private FactImports imports;

    @Autowired
    private GateOwners owners;

    @Autowired
    private SomeLists lists;

    @Autowired
    private Matching matching;

    @Test
    void roadSectionAndBoardSayTheSameAfterEveryAct() {
        var incident = some.open();
        var siti = some.at(incident, 1).id();
        agree(incident);

        allIsMet(incident);
        agree(incident);
        assertThat(course(siti).stage()).isEqualTo(Stage.CLEARED);

        found(siti, Fitness.FIT, TODAY);
        agree(incident);
        found(siti, Fitness.NOT_FIT, TODAY);
        agree(incident);
        assertThat(course(siti).next()).isEqualTo(NextTask.EXAMINE_AGAIN);
        found(siti, Fitness.FIT, TODAY);
        agree(incident);
        assertThat(course(siti).stage()).isEqualTo(Stage.CLEARED);
    }

    /**
     * The finding is recorded late, and its time is over: the road does not show somebody fit whom the board does not.
     */
    @Test
    void aFindingThatHasExpiredIsOnTheRoadNoMoreThanOnTheBoard() {
        var incident = some.open();
        var siti = some.at(incident, 1).id();

        found(siti, Fitness.FIT, TODAY.minusDays(40));

        agree(incident);
        assertThat(course(siti).reaches(Stage.FIT)).isFalse();
        assertThat(history(siti)).contains("FIT_TO_TRAVEL", "FIT_LOST");
    }

    @Test
    void whoIsHeldToBeSomebodyElseIsVerifiedNeitherOnTheRoadNorOnTheBoard() {
        var incident = some.open();
        var siti = some.at(incident, 1).id();
        allIsMet(incident);

        lists.add(incident, FourPeople.LIST + ".csv", """
                No,Nama,Tanggal Lahir,Jenis Kelamin,NIK,Nama Ibu
                1,Permata Kusumawardhani,1979-01-09,P,3578015301790008,Endang
                """);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));

        agree(incident);
        assertThat(course(siti).reaches(Stage.IDENTIFIED)).isFalse();
        assertThat(history(siti)).contains("IDENTIFIED_LOST");
    }

    @Test
    void whoDeclinesTheScreeningGoesOnWithoutItEverywhere() {
        var incident = some.open();
        var siti = some.at(incident, 1).id();

        Acting.as(SomeActors.consular(), () -> offers.answer(siti, OfferAnswer.NOT_NOW, true));
        Acting.as(SomeActors.reviewer(), () -> offers.answer(siti, OfferAnswer.NOT_NOW, true));

        agree(incident);
    }

    private void agree(IncidentId incident) {
        Acting.as(SomeActors.consular(), () -> cases.in(incident).forEach(this::agree));
    }

    private void agree(CaseSummary about) {
        Board.Row row = board.row(about.id());
        Course course = course(about.id());
        GateStanding fitness = at(row, GateKind.FIT_TO_TRAVEL);
        boolean sectionSaysFit = findings.of(about.id()).lines().stream()
                .findFirst()
                .filter(line -> line.finding().fitness() == Fitness.FIT
                        && line.finding().fitOn(TODAY))
                .isPresent();

        assertThat(Map.of(
                        "identity", course.reaches(Stage.IDENTIFIED),
                        "fit", course.reaches(Stage.FIT),
                        "screened", course.settles(Stage.SCREENED),
                        "cleared", course.reaches(Stage.CLEARED),
                        "section", sectionSaysFit || fitness.because().equals(ProgramReason.IDENTITY_CHANGED)))
                .as("%s: %s and the board %s", about.number().value(), course.road(), row.standings())
                .isEqualTo(Map.of(
                        "identity", isMet(at(row, GateKind.IDENTITY)),
                        "fit", isMet(fitness),
                        "screened", isMet(at(row, GateKind.SCREENING)),
                        "cleared", row.ready(),
                        "section", isMet(fitness) || fitness.because().equals(ProgramReason.IDENTITY_CHANGED)));
        assertThat(about.stage()).isEqualTo(course.stage());
    }

    private static boolean isMet(GateStanding standing) {
        return standing.state() == GateState.MET;
    }

    private GateStanding at(Board.Row row, GateKind kind) {
        String gate = gates.at(row.summary().post()).asking(kind).code();
        return row.standings().stream()
                .filter(each -> each.gate().equals(gate))
                .findFirst()
                .orElseThrow();
    }

    private Course course(CaseId id) {
        return Acting.as(
                SomeActors.consular(),
                () -> Course.of(cases.milestones(List.of(id)).getOrDefault(id, List.of())));
    }

    private List<String> history(CaseId id) {
        return Acting.as(
                SomeActors.consular(),
                () -> cases.history(id).stream().map(entry -> entry.code()).toList());
    }

    private void found(CaseId id, Fitness fitness, LocalDate on) {
        Acting.as(SomeActors.medical(), () -> assistance.examine(id, fitness, "batuk, perlu diperiksa", on));
    }

    private void allIsMet(IncidentId incident) {
        var facts = Stream.of(
                        "identity,verified,",
                        "screening,second_review_done,",
                        "fit_to_travel,fit,",
                        "travel_document,granted,SPLP-100000",
                        "overstay_fine,granted,WV-2000",
                        "exit_permit,granted,EP-30000",
                        "police_release,granted,PR-400",
                        "return_choice,wants_to_return,")
                .map(fact -> "%s,1,%s,2025-10-20\n".formatted(FourPeople.LIST, fact))
                .collect(Collectors.joining("", "list,number,gate,state,document,on\n", ""));
        Acting.as(SomeActors.clearance(), () -> {
            try {
                imports.importFacts(incident, "fakta.csv", new ByteArrayInputStream(facts.getBytes(UTF_8)));
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
        owners.confirm(incident);
    }
}
