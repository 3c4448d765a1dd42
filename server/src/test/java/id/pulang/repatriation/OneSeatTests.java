package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.facts.GateFact;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.master.AllCompared;
import id.pulang.people.master.MasterIndex;
import id.pulang.people.master.MasterPersons;
import id.pulang.people.master.SameHuman;
import id.pulang.people.master.comparison.MasterComparison;
import id.pulang.people.master.review.MasterQuestionSummary;
import id.pulang.people.master.review.MasterQuestions;
import id.pulang.people.master.review.Why;
import id.pulang.people.matching.Decided;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.Outcome;
import id.pulang.people.review.questions.Outcome.Refusal;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestState;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/**
 * The same five people in two incidents of one post: one place for each, in whatever order, and two officers at once.
 */
@PulangTest
@TestPropertySource(properties = "pulang.people.master.pause=P3652D")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("security")
class OneSeatTests {

    @Autowired
    Manifests manifests;

    @Autowired
    MasterComparison comparison;

    @Autowired
    MasterIndex index;

    @Autowired
    MasterPersons masters;

    @Autowired
    MasterQuestions questions;

    @Autowired
    People people;

    @Autowired
    ApplicationContext application;

    private IncidentId first;
    private IncidentId second;

    @BeforeEach
    void theSameFiveAreReadyTwice() {
        SomeTravellers travellers = SomeTravellers.at(application);
        first = travellers.ready();
        second = travellers.ready();
    }

    /** Nobody of one test sits in the next. */
    @AfterEach
    void nobodySitsAnyMore() {
        for (IncidentId incident : List.of(first, second)) {
            Acting.as(
                    SomeActors.lead(),
                    () -> manifests.of(incident).stream()
                            .filter(each -> each.state() == ManifestState.DRAFT)
                            .forEach(each -> manifests.cancel(each.id(), each.version())));
        }
    }

    @Test
    @Order(2)
    void whoHoldsAPlaceInOneIncidentGetsNoneInAnother() {
        AllCompared.await(comparison, index);
        ManifestId here = drafted(first);

        assertThat(ready(second)).isZero();
        assertThat(draft(second)).isInstanceOf(Drafting.NobodyReady.class);
        cancel(here);
        assertThat(draft(second)).isEqualTo(new Drafting.Drafted(latest(second), 5));
    }

    @Test
    @Order(3)
    void ofTwoLeadsAtOnceOneGetsThePlaces() throws Exception {
        AllCompared.await(comparison, index);
        List<Drafting> outcomes = new ArrayList<>();
        var begin = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Drafting>> drafts = List.of(first, second).stream()
                    .map(incident -> threads.submit(() -> {
                        begin.await();
                        return draft(incident);
                    }))
                    .toList();
            for (Future<Drafting> each : drafts) {
                outcomes.add(each.get());
            }
        }

        assertThat(outcomes.stream().filter(Drafting.Drafted.class::isInstance)).hasSize(1);
        assertThat(liveSeats()).containsExactly("5");
    }

    /** First, since the five of other tests would be the same human beings, too. */
    @Test
    @Order(1)
    void twoWhoBothHoldAPlaceAreAskedAboutAndJoinedWhenOneIsFree() {
        ManifestId here = drafted(first);
        drafted(second);
        AllCompared.await(comparison, index);

        List<MasterQuestionSummary> asked = asked();
        assertThat(asked).hasSize(5).allMatch(each -> each.question().why() == Why.TWO_SEATS);
        assertThat(joined()).isZero();
        answer(SomeActors.consular(), asked);
        assertThat(answer(SomeActors.reviewer(), asked)).containsOnly(new Outcome.Refused(Refusal.TWO_SEATS));

        cancel(here);
        answer(SomeActors.consular(), asked);
        assertThat(answer(SomeActors.reviewer(), asked)).containsOnly(new Outcome.Settled(Answer.SAME));
        assertThat(joined()).isEqualTo(5);
        assertThat(draft(first)).isInstanceOf(Drafting.NobodyReady.class);
    }

    @Test
    @Order(4)
    void theDatabaseItselfTakesNoSecondPlace() throws SQLException {
        ManifestId other = drafted(second);
        cancel(other);
        AllCompared.await(comparison, index);
        drafted(first);

        DatabaseDoors database = DatabaseDoors.of(application);
        assertThatThrownBy(() -> DatabaseDoors.ask(database.asOwner(), """
                        update repatriation.seat set live = true where manifest_id = '%s' returning id::text
                        """.formatted(other.value())))
                .hasMessageContaining("one human being holds one place");
    }

    @Test
    @Order(5)
    void whoHoldsATravelDocumentInOneIncidentGetsNoneInAnother(@Autowired Clearances clearances) {
        SomeTravellers travellers = SomeTravellers.at(application);
        IncidentId third = travellers.claimed();
        AllCompared.await(comparison, index);

        CaseId again = travellers.at(third, 0);
        Recording recorded = Acting.as(
                SomeActors.consular(),
                () -> clearances.record(
                        again, GateFact.of("travel_document", "granted", "SPLP-900001", LocalDate.of(2025, 10, 22))));
        application.getBean(GateOwners.class).confirm(third);

        assertThat(recorded).isEqualTo(new Recording.NotRecorded(RecordingProblem.DOCUMENT_ELSEWHERE));
        assertThat(Acting.as(
                        SomeActors.consular(),
                        () -> clearances.travelDocuments(
                                travellers.byName(third).values())))
                .isEmpty();
        assertThat(Acting.as(
                        SomeActors.consular(),
                        () -> clearances.travelDocuments(
                                travellers.byName(first).values())))
                .hasSize(5);
    }

    /** The sixth of an incident holds a place there and turns out to be one of the five, who holds one elsewhere. */
    @Test
    @Order(6)
    void whoBringsASecondPlaceIntoAPersonTakesTheJoinBack(@Autowired Matching matching, @Autowired Cases cases) {
        SomeTravellers travellers = SomeTravellers.at(application);
        IncidentId third = travellers.ready(6);
        AllCompared.await(comparison, index);
        drafted(first);
        assertThat(draft(third)).isEqualTo(new Drafting.Drafted(latest(third), 1));
        PersonId one = personOf(cases, travellers.at(first, 0));
        PersonId same = personOf(cases, travellers.at(third, 0));
        Set<CaseId> five =
                IntStream.range(0, 5).mapToObj(row -> travellers.at(third, row)).collect(Collectors.toSet());
        PersonId sixth = travellers.byName(third).values().stream()
                .filter(each -> !five.contains(each))
                .map(each -> personOf(cases, each))
                .findFirst()
                .orElseThrow();
        assertThat(others(one)).contains(same);

        Acting.as(SomeActors.consular(), () -> {
            matching.settle(
                    people.statements(same).getFirst(),
                    people.statements(sixth).getFirst(),
                    true,
                    new Decided(
                            third,
                            "PNH",
                            "",
                            SomeActors.consularTwo().id().value(),
                            SomeActors.consular().id().value()));
        });

        assertThat(others(one)).doesNotContain(same, sixth);
    }

    private static PersonId personOf(Cases cases, CaseId id) {
        return Acting.as(SomeActors.consular(), () -> cases.summary(id).person());
    }

    private List<PersonId> others(PersonId person) {
        return Acting.as(
                SomeActors.consular(),
                () -> masters.others(person).stream().map(SameHuman::other).toList());
    }

    private Drafting draft(IncidentId incident) {
        return Acting.as(SomeActors.lead(), () -> manifests.draft(incident, SomeManifests.FLIGHT));
    }

    private ManifestId drafted(IncidentId incident) {
        assertThat(draft(incident)).isInstanceOf(Drafting.Drafted.class);
        return latest(incident);
    }

    private ManifestId latest(IncidentId incident) {
        return Acting.as(
                SomeActors.lead(), () -> manifests.of(incident).getLast().id());
    }

    private int ready(IncidentId incident) {
        return Acting.as(SomeActors.lead(), () -> manifests.readyNow(incident));
    }

    private void cancel(ManifestId manifest) {
        Acting.as(
                SomeActors.lead(),
                () -> manifests.cancel(manifest, manifests.summary(manifest).version()));
    }

    private List<MasterQuestionSummary> asked() {
        return Acting.as(SomeActors.consular(), () -> questions.open());
    }

    private List<Outcome> answer(Actor officer, List<MasterQuestionSummary> asked) {
        return Acting.as(
                officer,
                () -> asked.stream()
                        .map(each -> questions.answer(each.question().id(), Answer.SAME, ""))
                        .toList());
    }

    private long joined() {
        return Acting.as(
                SomeActors.consular(),
                () -> people.in(first).stream()
                        .map(PersonSummary::id)
                        .filter(each -> masters.others(each).stream()
                                .anyMatch(other -> other.incident().equals(second)))
                        .count());
    }

    private List<String> liveSeats() throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), """
                select count(*) from repatriation.seat s join repatriation.manifest m on m.id = s.manifest_id
                where s.live and m.incident_id in ('%s', '%s')
                """.formatted(first.value(), second.value()));
    }
}
