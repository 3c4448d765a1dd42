package id.pulang.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.cases.TimelineEntry;
import id.pulang.cases.course.Stage;
import id.pulang.cases.sections.Glass;
import id.pulang.cases.sections.SealedSection;
import id.pulang.clearances.GateBoard;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The way of somebody who is only sought, from the first word until they are registered. */
@Tag("security")
@PulangTest
class RescueStepsTests {

    private static final Actor OFFICER = SomeActors.consular();
    private static final Actor COLLEAGUE = SomeActors.consularTwo();
    private static final String PLACE = "Gedung biru lantai empat dekat dermaga";

    @Autowired
    private RescueSteps steps;

    @Autowired
    private RescueFiles files;

    @Autowired
    private Cases cases;

    @Autowired
    private People people;

    @Autowired
    private Matching matching;

    @Autowired
    private Glass glass;

    @Autowired
    private Access access;

    @Autowired
    private SomeLists lists;

    private HttpOfficers officers;
    private SoughtPeople sought;

    @BeforeEach
    void somebodyIsSought(@Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        officers = new HttpOfficers(accounts, port);
        sought = new SoughtPeople(lists, matching, people, cases);
    }

    @Test
    void aCaseOfSomebodyOnlySoughtBeginsAsReported() {
        CaseSummary about = sought.opened(1).getFirst();

        assertThat(about.stage()).isEqualTo(Stage.REPORTED);
        assertThat(codes(about.id())).containsExactly("REPORTED");
        assertThat(as(OFFICER, () -> cases.open(about.person()))).isEqualTo(about.id());
    }

    @Test
    void goesOnStepByStepAndEndsAmongThoseRegistered() {
        IncidentId incident = sought.incident(1);
        CaseId id = sought.opened(incident).getFirst().id();
        String name = name(id);

        assertThat(record(OFFICER, id, RescueAct.LOCATED, StepFacts.at(PLACE))).isEqualTo(StepOutcome.RECORDED);
        assertThat(stage(id)).isEqualTo(Stage.LOCATED);
        assertThat(record(OFFICER, id, RescueAct.ENGAGED, note("NV/77/2025"))).isEqualTo(StepOutcome.RECORDED);
        assertThat(stage(id)).isEqualTo(Stage.ENGAGED);
        assertThat(record(OFFICER, id, RescueAct.VISITED, visit(3, 5))).isEqualTo(StepOutcome.RECORDED);
        assertThat(record(OFFICER, id, RescueAct.FREED, freed())).isEqualTo(StepOutcome.RECORDED);
        assertThat(record(OFFICER, id, RescueAct.IN_CARE, inCare())).isEqualTo(StepOutcome.RECORDED);
        assertThat(stage(id)).isEqualTo(Stage.IN_CARE);
        lists.add(incident, "polisi.csv", "No,Nama,Tgl Lahir\n1,%s,04/03/1999\n".formatted(name));
        Acting.as(SomeActors.registration(), () -> matching.match(incident));

        assertThat(stage(id)).isEqualTo(Stage.REGISTERED);
        assertThat(codes(id)).contains("LOCATED", "ENGAGED", "VISITED", "FREED", "IN_CARE", "REGISTERED");
        assertThat(as(OFFICER, () -> cases.openForAllPresent(incident))).isZero();
        assertThat(record(OFFICER, id, RescueAct.LOCATED, StepFacts.at(PLACE))).isEqualTo(StepOutcome.REGISTERED);
    }

    /** Whom a list of the police made known is safe only by the word of who takes them in, and until that is lost. */
    @Test
    void whoIsRegisteredIsTakenInAndLostAgainUntilTheyTravel(@Autowired SomeCases some) {
        CaseId id = some.opened(1).getFirst().id();

        assertThat(record(OFFICER, id, RescueAct.NO_LONGER, inCare())).isEqualTo(StepOutcome.REGISTERED);
        assertThat(as(OFFICER, () -> steps.noLonger(id, Stage.IN_CARE, "pergi")))
                .isEqualTo(StepOutcome.NOT_REACHED);
        assertThat(record(OFFICER, id, RescueAct.IN_CARE, inCare())).isEqualTo(StepOutcome.RECORDED);
        assertThat(as(OFFICER, () -> steps.noLonger(id, Stage.IN_CARE, "dibawa polisi")))
                .isEqualTo(StepOutcome.RECORDED);
        assertThat(record(OFFICER, id, RescueAct.FREED, freed())).isEqualTo(StepOutcome.REGISTERED);

        assertThat(stage(id)).isEqualTo(Stage.REGISTERED);
        assertThat(codes(id)).contains("IN_CARE", "NO_LONGER_IN_CARE").doesNotContain("REPORTED");
        assertThat(files(OFFICER, id).acts()).containsExactlyInAnyOrder(RescueAct.IN_CARE, RescueAct.NO_LONGER);
    }

    @Test
    void eachStepStopsItsClockAndBeginsTheNext() {
        CaseId id = sought.opened(1).getFirst().id();
        assertThat(clocks(id)).containsExactly(Map.entry("location", false));

        record(OFFICER, id, RescueAct.LOCATED, StepFacts.at(PLACE));
        assertThat(clocks(id)).containsOnly(Map.entry("location", true), Map.entry("engagement", false));
        record(OFFICER, id, RescueAct.ENGAGED, note("NV/79/2025"));
        var refused = new StepFacts(PLACE, "", "", "komandan menolak", null, StepFacts.Heads.NONE);
        assertThat(record(OFFICER, id, RescueAct.ACCESS_REFUSED, refused)).isEqualTo(StepOutcome.RECORDED);
        assertThat(clocks(id)).contains(Map.entry("engagement", true), Map.entry("visit", false));
        record(OFFICER, id, RescueAct.VISITED, visit(1, 1));

        assertThat(clocks(id)).containsEntry("visit", true);
    }

    /** The clocks of a case by their codes, and whether each has stopped. */
    private Map<String, Boolean> clocks(CaseId id) {
        return as(OFFICER, () -> cases.clocks(id)).stream()
                .collect(Collectors.toMap(clock -> clock.rule().code(), clock -> clock.ended() != null));
    }

    /** No place and no word of it lies on the timeline, which every reader of the case sees. */
    @Test
    void theTimelineTellsTheStepAndTheNumberOfTheNoteAndNoPlace() {
        CaseId id = sought.opened(1).getFirst().id();
        record(OFFICER, id, RescueAct.LOCATED, StepFacts.at(PLACE));
        record(OFFICER, id, RescueAct.ENGAGED, note("NV/78/2025"));

        assertThat(as(COLLEAGUE, () -> cases.history(id)))
                .extracting(TimelineEntry::detail)
                .containsOnly("", "NV/78/2025");
    }

    @Test
    void aPlaceOpensToWhoRecordedItAndToThoseOnTheCaseAlone() {
        CaseId id = sought.opened(1).getFirst().id();
        record(SomeActors.registration(), id, RescueAct.LOCATED, StepFacts.at(PLACE));

        assertThat(places(SomeActors.registration(), id)).containsExactly(PLACE);
        for (Actor other : List.of(OFFICER, COLLEAGUE, SomeActors.head())) {
            assertThat(places(other, id)).as(other.name()).isEmpty();
        }
        Actor taker = account(OFFICER);
        as(taker, () -> cases.assign(List.of(id), taker.id()));
        assertThat(places(taker, id)).as("taking a case opens nothing").isEmpty();
        as(SomeActors.head(), () -> cases.assign(List.of(id), null));
        as(SomeActors.head(), () -> cases.assign(List.of(id), taker.id()));
        assertThat(places(taker, id)).containsExactly(PLACE);
        as(COLLEAGUE, () -> glass.breakFor(id, SealedSection.WHEREABOUTS, "Polisi menelepon dan bertanya alamatnya"));
        assertThat(places(COLLEAGUE, id)).containsExactly(PLACE);
        assertThatThrownBy(() -> files(SomeActors.elsewhere(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files(SomeActors.medical(), id)).isInstanceOf(Forbidden.class);
    }

    /** Whoever records a place of their own opens no place that others told. */
    @Test
    void tellingAPlaceOpensNoOther() {
        CaseId id = sought.opened(1).getFirst().id();
        record(OFFICER, id, RescueAct.LOCATED, StepFacts.at(PLACE));
        record(COLLEAGUE, id, RescueAct.LOCATED, StepFacts.at("entah di mana"));

        assertThat(places(COLLEAGUE, id)).containsExactly("entah di mana");
    }

    @Test
    void whoWasMovedIsSoughtAnew() {
        CaseId id = sought.opened(1).getFirst().id();
        record(OFFICER, id, RescueAct.LOCATED, StepFacts.at(PLACE));
        record(OFFICER, id, RescueAct.ENGAGED, note("NV/79/2025"));

        assertThat(as(OFFICER, () -> steps.noLonger(id, Stage.LOCATED, "dipindahkan ke kompleks lain")))
                .isEqualTo(StepOutcome.RECORDED);
        assertThat(stage(id)).isEqualTo(Stage.REPORTED);
        assertThat(as(OFFICER, () -> files.of(id)).standing().located()).isFalse();
        assertThat(as(OFFICER, () -> steps.noLonger(id, Stage.LOCATED, "lagi"))).isEqualTo(StepOutcome.NOT_REACHED);
        assertThat(as(OFFICER, () -> steps.noLonger(id, Stage.REPORTED, "lagi")))
                .isEqualTo(StepOutcome.NOT_REACHED);
        assertThat(as(
                        OFFICER,
                        () -> steps.record(
                                id,
                                RescueAct.LOCATED,
                                as(OFFICER, access::today).minusDays(1),
                                StepFacts.at(PLACE))))
                .isEqualTo(StepOutcome.NO_SUCH_DAY);
        assertThat(record(OFFICER, id, RescueAct.LOCATED, StepFacts.at("kompleks lain")))
                .isEqualTo(StepOutcome.RECORDED);
        assertThat(stage(id)).isEqualTo(Stage.LOCATED);
    }

    @Test
    void eachStepNeedsItsEvidence() {
        CaseId id = sought.opened(1).getFirst().id();
        var nothing = new StepFacts("", "", "", "", null, StepFacts.Heads.NONE);

        assertThat(record(OFFICER, id, RescueAct.LOCATED, StepFacts.at(" \u200b ")))
                .isEqualTo(StepOutcome.PLACE_MISSING);
        assertThat(record(OFFICER, id, RescueAct.ENGAGED, nothing)).isEqualTo(StepOutcome.AUTHORITY_MISSING);
        assertThat(record(OFFICER, id, RescueAct.ENGAGED, engaged("", "", null)))
                .isEqualTo(StepOutcome.MANNER_MISSING);
        assertThat(record(OFFICER, id, RescueAct.ENGAGED, engaged("", "", Manner.FLED)))
                .isEqualTo(StepOutcome.MANNER_MISSING);
        assertThat(record(OFFICER, id, RescueAct.ENGAGED, note(""))).isEqualTo(StepOutcome.NUMBER_MISSING);
        assertThat(record(OFFICER, id, RescueAct.ENGAGED, engaged("", "", Manner.LIAISON)))
                .isEqualTo(StepOutcome.WORDS_MISSING);
        assertThat(record(OFFICER, id, RescueAct.VISITED, visit(-1, 5))).isEqualTo(StepOutcome.NO_SUCH_NUMBER);
        assertThat(record(OFFICER, id, RescueAct.FREED, nothing)).isEqualTo(StepOutcome.MANNER_MISSING);
        assertThat(record(OFFICER, id, RescueAct.IN_CARE, StepFacts.at(PLACE))).isEqualTo(StepOutcome.WORDS_MISSING);
        assertThat(record(OFFICER, id, RescueAct.RESCUE_WISHED, nothing)).isEqualTo(StepOutcome.MANNER_MISSING);
        assertThat(record(OFFICER, id, RescueAct.RESCUE_WISHED, engaged("", "", Manner.SPOKEN_FOR)))
                .isEqualTo(StepOutcome.WORDS_MISSING);
        assertThat(record(OFFICER, id, RescueAct.RESCUE_DECLINED, nothing)).isEqualTo(StepOutcome.WORDS_MISSING);
        assertThat(record(OFFICER, id, RescueAct.LIFE_IN_DANGER, nothing)).isEqualTo(StepOutcome.WORDS_MISSING);
        assertThat(record(OFFICER, id, RescueAct.LOCATED, StepFacts.at("x".repeat(301))))
                .isEqualTo(StepOutcome.TOO_LONG);
        assertThat(as(OFFICER, () -> steps.record(id, RescueAct.LOCATED, LocalDate.MAX, StepFacts.at(PLACE))))
                .isEqualTo(StepOutcome.NO_SUCH_DAY);
        assertThat(codes(id)).containsExactly("REPORTED");
    }

    @ParameterizedTest
    @EnumSource(RescueAct.class)
    void anActIsForItsRolesAlone(RescueAct act) {
        CaseId id = sought.opened(1).getFirst().id();

        for (Actor other : List.of(SomeActors.medical(), SomeActors.reviewer(), SomeActors.kemensos())) {
            assertThatThrownBy(() -> record(other, id, act, StepFacts.at(PLACE)))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void aRefusedAccessIsLookedForAgain() {
        CaseId id = sought.opened(1).getFirst().id();
        record(OFFICER, id, RescueAct.ENGAGED, note("NV/80/2025"));
        var refused = new StepFacts(PLACE, "", "", "komandan menolak", null, StepFacts.Heads.NONE);

        assertThat(record(OFFICER, id, RescueAct.ACCESS_REFUSED, refused)).isEqualTo(StepOutcome.RECORDED);

        assertThat(stage(id)).isEqualTo(Stage.ENGAGED);
    }

    /** Gates of travel are asked of those who are registered. */
    @Test
    void whoIsStillSoughtStandsOnNoBoardOfClearances(@Autowired GateBoard boards) {
        CaseSummary about = sought.opened(1).getFirst();

        assertThat(as(SomeActors.lead(), () -> boards.nameless(about.incident()).rows()))
                .isEmpty();
    }

    private static StepFacts note(String number) {
        return engaged(number, "", Manner.NOTE_VERBALE);
    }

    private static StepFacts engaged(String number, String words, Manner manner) {
        return new StepFacts("", "Kepolisian Provinsi Kandal", number, words, manner, StepFacts.Heads.NONE);
    }

    private static StepFacts visit(int seen, int listed) {
        return new StepFacts("kantor imigrasi", "", "", "lemas, tidak luka", null, new StepFacts.Heads(seen, listed));
    }

    private static StepFacts freed() {
        return new StepFacts("", "", "", "", Manner.FLED, StepFacts.Heads.NONE);
    }

    private static StepFacts inCare() {
        return new StepFacts("rumah singgah", "", "", "Bu Lurah, telepon pos", null, StepFacts.Heads.NONE);
    }

    private StepOutcome record(Actor actor, CaseId id, RescueAct act, StepFacts facts) {
        return as(
                actor,
                () -> act == RescueAct.NO_LONGER
                        ? steps.noLonger(id, Stage.LOCATED, "pindah")
                        : steps.record(id, act, access.today(), facts));
    }

    private List<String> places(Actor actor, CaseId id) {
        return files(actor, id).steps().stream()
                .map(RescueFile.Line::facts)
                .filter(facts -> facts != null)
                .map(StepFacts::place)
                .toList();
    }

    private RescueFile files(Actor actor, CaseId id) {
        return as(actor, () -> files.of(id));
    }

    /** The officer with an account of the actor's name. */
    private Actor account(Actor like) {
        officers.as(like);
        return as(like, access::colleagues).stream()
                .filter(each -> each.name().equals(like.name()))
                .findFirst()
                .orElseThrow();
    }

    private Stage stage(CaseId id) {
        return as(OFFICER, () -> cases.summary(cases.living(id)).stage());
    }

    private List<String> codes(CaseId id) {
        return as(OFFICER, () -> cases.history(cases.living(id))).stream()
                .map(TimelineEntry::code)
                .toList();
    }

    private String name(CaseId id) {
        return as(
                        OFFICER,
                        () -> people.cards(List.of(cases.summary(id).person()), Purpose.CASE_WORK)
                                .values())
                .iterator()
                .next()
                .name();
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }
}
