package id.pulang.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Examination;
import id.pulang.assistance.Fitness;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.NextTask;
import id.pulang.cases.course.NotedMilestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.FourPeople;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.UserId;
import id.pulang.people.PeopleMerged;
import id.pulang.people.PeopleSplit;
import id.pulang.screening.ConclusionOutcome.Reason;
import id.pulang.screening.ScreeningFile.Turn;
import id.pulang.screening.offers.OfferAnswer;
import id.pulang.screening.offers.OfferAnswered;
import id.pulang.screening.offers.OfferOutcome;
import id.pulang.screening.offers.Offers;
import id.pulang.screening.secondlook.SecondLookOutcome;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Never 15: a "no" costs nothing, and nobody tells the same story twice (docs/decisions/0043). */
@PulangTest
@Tag("security")
class DeclinedScreeningTests {

    private static final Instant NOW = Instant.parse("2025-10-22T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);

    @Autowired
    FourPeople some;

    @Autowired
    Cases cases;

    @Autowired
    Screenings screenings;

    @Autowired
    ScreeningFile file;

    @Autowired
    Offers offers;

    @Autowired
    Clearances clearances;

    @Autowired
    Assistance assistance;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void opensTheGateOnceTwoOfficersKnowOfTheNo() {
        CaseId id = somebody();

        var heard = answer(id, SomeActors.consular(), OfferAnswer.DECLINED);
        var between = gate(id);
        var same = know(id, SomeActors.consular());
        var second = know(id, SomeActors.reviewer());

        assertThat(heard).isEqualTo(OfferOutcome.RECORDED);
        assertThat(between.opens()).isFalse();
        assertThat(between.because().code()).isEqualTo("answered_once");
        assertThat(same).isEqualTo(OfferOutcome.SAME_OFFICER);
        assertThat(second).isEqualTo(OfferOutcome.KNOWN);
        assertThat(gate(id).state()).isEqualTo(GateState.MET);
        assertThat(gate(id).because().code()).isEqualTo("declined");
    }

    @Test
    void notNowOpensItAsWellAndIsNoScreening() {
        CaseId id = somebody();

        declined(id, OfferAnswer.NOT_NOW);

        assertThat(gate(id).because().code()).isEqualTo("not_now");
        Acting.as(SomeActors.consular(), () -> {
            assertThat(cases.with(cases.summary(id).incident(), "SCREENED_TWICE"))
                    .isEmpty();
            assertThat(cases.summary(id).stage()).isLessThan(Stage.SCREENED);
        });
    }

    @Test
    void needsThatThePersonHeardFirstThatNothingDependsOnIt() {
        CaseId id = somebody();

        var unexplained = Acting.as(SomeActors.consular(), () -> offers.answer(id, OfferAnswer.DECLINED, false));

        assertThat(unexplained).isEqualTo(OfferOutcome.NOT_EXPLAINED);
        assertThat(know(id, SomeActors.reviewer())).isEqualTo(OfferOutcome.NOTHING_WAITS);
    }

    @Test
    void takesNoHelpAway() {
        CaseId id = somebody();
        declined(id, OfferAnswer.DECLINED);

        var examined = Acting.as(SomeActors.medical(), () -> assistance.examine(id, Fitness.FIT, "", TODAY));

        assertThat(examined).isEqualTo(Examination.RECORDED);
    }

    @Test
    void staysOpenAsAnOfferAndTakingItUpShutsNothing() {
        CaseId id = somebody();
        declined(id, OfferAnswer.DECLINED);

        var shown = Acting.as(SomeActors.consular(), () -> file.of(id));
        var first = conclude(id, SomeActors.consular(), indication());
        var afterFirst = gate(id);
        var second = conclude(id, SomeActors.reviewer(), indication());

        assertThat(shown.turn()).isEqualTo(Turn.FIRST);
        assertThat(shown.answered()).isPresent();
        assertThat(first).isEqualTo(new ConclusionOutcome.First());
        assertThat(afterFirst.opens()).isTrue();
        assertThat(second).isEqualTo(new ConclusionOutcome.Second());
        assertThat(gate(id).because().code()).isEqualTo("second_review_done");
    }

    @Test
    void whoNeedNotTellMoreIsNotAskedForTheSecondTalk() {
        CaseId id = somebody();
        conclude(id, SomeActors.consular(), indication());
        assertThat(gate(id).opens()).isFalse();

        declined(id, OfferAnswer.NOT_NOW);

        assertThat(gate(id).opens()).isTrue();
    }

    @Test
    void theNextTaskIsWhatComesAfterTheScreening() {
        var fit = List.of(
                new NotedMilestone("IDENTITY_VERIFIED", NOW, Optional.of(StageEffect.reaches(Stage.IDENTIFIED))),
                new NotedMilestone("FIT_TO_TRAVEL", NOW, Optional.of(StageEffect.reaches(Stage.FIT))));
        var answered = new OfferAnswered(
                somebody(),
                OfferAnswer.DECLINED,
                NOW.plusSeconds(1),
                SomeActors.reviewer().id());

        var course = Course.of(Stream.concat(
                        fit.stream(), Stream.of(new NotedMilestone(answered.code(), answered.at(), answered.effect())))
                .toList());

        assertThat(Course.of(fit).next()).isEqualTo(NextTask.SCREEN_FIRST);
        assertThat(course.next()).isEqualTo(NextTask.OPEN_GATES);
        assertThat(course.stage()).isEqualTo(Stage.FIT);
    }

    @Test
    void followsItsCaseThroughAJoinAndASplit() {
        var incident = some.open();
        var opened = Acting.as(SomeActors.consular(), () -> cases.in(incident));
        var older = opened.getFirst();
        var younger = opened.get(1);
        declined(younger.id(), OfferAnswer.DECLINED);

        Acting.as(SomeActors.reviewer(), () -> {
            transactions.executeWithoutResult(
                    _ -> events.publishEvent(new PeopleMerged(younger.person(), older.person(), incident, NOW)));
            assertThat(offers.standing(older.id()).known()).isPresent();

            transactions.executeWithoutResult(
                    _ -> events.publishEvent(new PeopleSplit(younger.person(), older.person(), incident, NOW)));
            assertThat(offers.standing(older.id()).known()).isEmpty();
            assertThat(offers.standing(younger.id()).known()).isPresent();
        });
    }

    @Test
    void aReviewerWhoIsNotTheSecondOfficerReadsNoTalk() {
        CaseId id = somebody();
        conclude(id, SomeActors.consular(), indication());

        var before = read(id, SomeActors.reviewer());
        var begun = Acting.as(SomeActors.reviewer(), () -> screenings.beginSecond(id));
        var second = read(id, SomeActors.reviewer());
        var other = read(id, SomeActors.reviewerTwo());

        assertThat(before.turn()).isEqualTo(Turn.BEGIN_SECOND);
        assertThat(before.lines()).allMatch(ScreeningFile.Line::isSealed);
        assertThat(begun).isEqualTo(SecondLookOutcome.BEGUN);
        assertThat(second.turn()).isEqualTo(Turn.SECOND);
        assertThat(second.lines()).noneMatch(ScreeningFile.Line::isSealed);
        assertThat(other.turn()).isEqualTo(Turn.SECOND_TAKEN);
        assertThat(other.lines()).allMatch(ScreeningFile.Line::isSealed);
        assertThat(Acting.as(SomeActors.reviewerTwo(), () -> screenings.beginSecond(id)))
                .isEqualTo(SecondLookOutcome.BY_ANOTHER);
        assertThat(conclude(id, SomeActors.reviewerTwo(), indication()))
                .isEqualTo(new ConclusionOutcome.Refused(Reason.SECOND_BY_ANOTHER));
    }

    @Test
    void theSecondOfficerAsksAgainOnlyWhatThePersonAgreesToBeAsked() {
        CaseId id = somebody();
        conclude(id, SomeActors.consular(), conclusion(Finding.NO_INDICATION_YET, Indicated.NOT_INDICATED));
        var nothingAsked = conclusion(Finding.NO_INDICATION_YET, Indicated.AS_BEFORE);

        var unread = conclude(id, SomeActors.reviewer(), nothingAsked);
        Acting.as(SomeActors.reviewer(), () -> screenings.beginSecond(id));
        var read = conclude(id, SomeActors.reviewer(), nothingAsked);

        assertThat(unread).isEqualTo(new ConclusionOutcome.Refused(Reason.NOT_READ));
        assertThat(read).isEqualTo(new ConclusionOutcome.Second());
        assertThat(gate(id).because().code()).isEqualTo("second_review_done");
    }

    @Test
    void whatTheFirstTalkLeftOutIsNotAskedByLeavingItAsBefore() {
        CaseId id = somebody();
        conclude(id, SomeActors.consular(), indication());
        Acting.as(SomeActors.reviewer(), () -> screenings.beginSecond(id));

        var outcome = conclude(id, SomeActors.reviewer(), conclusion(Finding.NO_INDICATION_YET, Indicated.AS_BEFORE));

        assertThat(outcome).isEqualTo(new ConclusionOutcome.Refused(Reason.CONTRADICTS));
    }

    @Test
    void nobodyReadsTalkAfterTalkByBeginningLooks() {
        var open = 0;
        for (int round = 0; round < 2; round++) {
            var incident = some.open();
            for (int number = 1; number <= 4; number++) {
                CaseId id = some.at(incident, number).id();
                conclude(id, SomeActors.consular(), indication());
                var outcome = Acting.as(lateReviewer(), () -> screenings.beginSecond(id));
                open += outcome == SecondLookOutcome.BEGUN ? 1 : 0;
            }
        }

        assertThat(open).isEqualTo(5);
    }

    @Test
    void onlyTheHeadGivesASecondLookFree() {
        CaseId id = somebody();
        conclude(id, SomeActors.consular(), indication());
        Acting.as(SomeActors.reviewer(), () -> screenings.beginSecond(id));

        assertThatThrownBy(() -> Acting.as(SomeActors.reviewer(), () -> screenings.releaseSecond(id)))
                .isInstanceOf(Forbidden.class);
        Acting.as(SomeActors.head(), () -> screenings.releaseSecond(id));

        assertThat(read(id, SomeActors.reviewer()).lines()).allMatch(ScreeningFile.Line::isSealed);
        assertThat(Acting.as(SomeActors.reviewerTwo(), () -> screenings.beginSecond(id)))
                .isEqualTo(SecondLookOutcome.BEGUN);
    }

    @Test
    void theDatabaseKnowsNoSecondOfficerWhoIsTheFirst(@Autowired ApplicationContext application) {
        CaseId id = somebody();
        answer(id, SomeActors.consular(), OfferAnswer.DECLINED);

        assertThatThrownBy(() -> DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), """
                        update screening.offer_answer set known_by = recorded_by, known_at = recorded_at
                        where case_id = '%s' returning id
                        """.formatted(id.value())))
                .hasMessageContaining("known_by_another");
    }

    private CaseId somebody() {
        return some.at(some.open(), 1).id();
    }

    private static Actor lateReviewer() {
        Actor one = SomeActors.reviewer();
        return new Actor(
                new UserId(UUID.nameUUIDFromBytes("Sari".getBytes(StandardCharsets.UTF_8))),
                "Sari",
                one.role(),
                one.post(),
                one.section());
    }

    private OfferOutcome answer(CaseId id, Actor officer, OfferAnswer answer) {
        return Acting.as(officer, () -> offers.answer(id, answer, true));
    }

    private OfferOutcome know(CaseId id, Actor officer) {
        return Acting.as(officer, () -> offers.know(id));
    }

    private void declined(CaseId id, OfferAnswer answer) {
        assertThat(answer(id, SomeActors.consular(), answer)).isEqualTo(OfferOutcome.RECORDED);
        assertThat(know(id, SomeActors.reviewer())).isEqualTo(OfferOutcome.KNOWN);
    }

    private ConclusionOutcome conclude(CaseId id, Actor officer, Conclusion conclusion) {
        return Acting.as(officer, () -> screenings.conclude(id, conclusion));
    }

    private ScreeningFile.Shown read(CaseId id, Actor officer) {
        return Acting.as(officer, () -> file.of(id));
    }

    private GateStanding gate(CaseId id) {
        return Acting.as(SomeActors.consular(), () -> clearances.decide(id)).standings().stream()
                .filter(standing -> standing.gate().equals("screening"))
                .findFirst()
                .orElseThrow();
    }

    private static Conclusion indication() {
        return new Conclusion(
                "PULANG-UNSUR",
                "1",
                new Conditions(true, "", false, 40, true),
                Map.of(Element.ACT, Indicated.INDICATED, Element.MEANS, Indicated.INDICATED),
                Finding.INDICATION_FOUND,
                "");
    }

    private static Conclusion conclusion(Finding finding, Indicated all) {
        return new Conclusion(
                "PULANG-UNSUR",
                "1",
                new Conditions(true, "", false, 40, true),
                Map.of(Element.ACT, all, Element.MEANS, all, Element.PURPOSE, all),
                finding,
                "Catatan wawancara pertama sudah lengkap");
    }
}
