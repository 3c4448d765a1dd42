package id.pulang.people.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.IdSource;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Join;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.Outcome;
import id.pulang.people.review.questions.Outcome.Disagreed;
import id.pulang.people.review.questions.Outcome.Noted;
import id.pulang.people.review.questions.Outcome.Refusal;
import id.pulang.people.review.questions.Outcome.Refused;
import id.pulang.people.review.questions.Outcome.Settled;
import id.pulang.people.review.questions.QuestionId;
import id.pulang.people.review.questions.QuestionSummary;
import id.pulang.people.review.questions.Standing;
import id.pulang.people.search.PeopleSearch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PulangTest
class ReviewsTests {

    /** Two people who are certain, and one pair of rows that share a name and little else. */
    private static final String MISSION = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
            A-1;Wulan Pertiwi Anggraini;P;Bandung;03/04/1999;3273014304990012;X1234567
            A-2;Bayu Segara;L;Padang;21/11/1997;1371012111970004;X7654321
            A-3;Rangga Mahameru;L;Medan;;;
            A-4;Galih Purnomo;L;Solo;09/08/1994;3372010908940003;
            """;

    private static final String AGAIN = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
            B-1;Wulan Pertiwi Anggraini;P;Bandung;03/04/1999;3273014304990012;X1234567
            B-2;Rangga Mahameru;L;;;;
            B-3;Galih Purnomo;L;Solo;09/08/1994;3372010908940013;
            """;

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Matching matching;

    @Autowired
    Reviews reviews;

    @Autowired
    Questions questions;

    @Autowired
    Splits splits;

    @Autowired
    People people;

    @Autowired
    PeopleSearch search;

    @Autowired
    PersonFiles files;

    @Autowired
    IdSource ids;

    private SomeLists lists;
    private IncidentId incident;

    @BeforeEach
    void twoListsAreMatched() {
        lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        lists.add(incident, "satu.csv", MISSION);
        lists.add(incident, "dua.csv", AGAIN);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
    }

    @Test
    void joinsWhatIsSureAndAsksAboutWhatIsNot() {
        PersonId wulan = person("satu", "A-1");

        assertThat(wulan).isEqualTo(person("dua", "B-1"));
        assertThat(person("satu", "A-3")).isNotEqualTo(person("dua", "B-2"));
        assertThat(questionAbout("satu", "A-3", "dua", "B-2")).isNotNull();
    }

    @Test
    void neverJoinsTwoDifferentValidNumbersByItself() {
        PersonId galih = person("satu", "A-4");

        assertThat(galih).isNotEqualTo(person("dua", "B-3"));
    }

    @Test
    void matchingAgainChangesNothing() {
        var before = everybody();

        Acting.as(SomeActors.consular(), () -> matching.match(incident));

        assertThat(everybody()).isEqualTo(before);
    }

    @Test
    void oneOfficerChangesNothingAndTwoJoin() {
        var question = rangga();
        var before = everybody();

        var first = answer(SomeActors.consular(), question, Answer.SAME);
        var between = everybody();
        var second = confirm(SomeActors.reviewer(), question, Answer.SAME);

        assertThat(first).isEqualTo(new Noted());
        assertThat(between).isEqualTo(before);
        assertThat(second).isEqualTo(new Settled(Answer.SAME));
        assertThat(person("satu", "A-3")).isEqualTo(person("dua", "B-2"));
        assertThat(joins()).anySatisfy(join -> assertThat(join.maker()).isEqualTo(Join.Maker.OFFICERS));
    }

    @Test
    void theSameOfficerIsNotTheSecond() {
        var question = rangga();
        answer(SomeActors.consular(), question, Answer.SAME);

        var confirmed = confirm(SomeActors.consular(), question, Answer.SAME);
        var answered = answer(SomeActors.consular(), question, Answer.SAME);

        assertThat(confirmed).isEqualTo(new Refused(Refusal.SAME_OFFICER));
        assertThat(answered).isEqualTo(new Noted());
        assertThat(person("satu", "A-3")).isNotEqualTo(person("dua", "B-2"));
    }

    @Test
    void nobodyConfirmsWhatNobodyAnswered() {
        var confirmed = confirm(SomeActors.reviewer(), rangga(), Answer.SAME);

        assertThat(confirmed).isEqualTo(new Refused(Refusal.NOTHING_TO_CONFIRM));
    }

    @Test
    void theSecondOfficerJudgesWithoutSeeingTheFirstAnswer() {
        var question = rangga();
        answer(SomeActors.consular(), question, Answer.SAME);

        var asked = Acting.as(SomeActors.reviewer(), () -> questions.question(question));

        assertThat(asked.answers().waitsForMe()).isTrue();
        assertThat(asked.answers().shown()).isEmpty();
    }

    /** Two officers say the same about the same two rows: an answer to a row that was corrected since is none. */
    @Test
    void anAnswerToARowThatWasCorrectedSinceDoesNotCount() {
        var question = rangga();
        answer(SomeActors.consular(), question, Answer.SAME);
        var roster = Acting.as(
                SomeActors.registration(),
                () -> rosters.of(incident).stream()
                        .filter(each -> each.listName().equals("dua"))
                        .findFirst()
                        .orElseThrow()
                        .id());
        lists.correct(incident, "dua.csv", AGAIN.replace("B-2;Rangga Mahameru;L", "B-2;Rangga Mahamera;L"), roster);

        var second = answer(SomeActors.reviewer(), question, Answer.SAME);

        assertThat(second).isEqualTo(new Noted());
        assertThat(answer(SomeActors.consular(), question, Answer.SAME)).isInstanceOf(Settled.class);
    }

    @Test
    void whenOfficersDisagreeItStaysOpenAndBothSeeIt() {
        var question = rangga();
        answer(SomeActors.consular(), question, Answer.SAME);

        var second = confirm(SomeActors.reviewer(), question, Answer.DIFFERENT);

        var asked = Acting.as(SomeActors.consular(), () -> questions.question(question));
        assertThat(second).isEqualTo(new Disagreed());
        assertThat(asked.answers().closed()).isNull();
        assertThat(asked.answers().standing()).isEqualTo(Standing.DISAGREED);
        assertThat(asked.answers().shown()).hasSize(2);
        assertThat(doubts("satu", "A-3")).isPositive();
        assertThat(doubts("dua", "B-2")).isPositive();
    }

    @Test
    void unsureKeepsTheDoubtOpenOnBothSides() {
        var question = rangga();

        answer(SomeActors.consular(), question, Answer.UNSURE);
        var second = answer(SomeActors.reviewer(), question, Answer.UNSURE);

        assertThat(second).isEqualTo(new Noted());
        assertThat(doubts("satu", "A-3")).isPositive();
        assertThat(doubts("dua", "B-2")).isPositive();
    }

    @Test
    void anAnswerIsTakenBackUntilItIsConfirmed() {
        var question = rangga();
        answer(SomeActors.consular(), question, Answer.SAME);

        var undone = Acting.as(SomeActors.consular(), () -> reviews.undo(question));
        var confirmed = confirm(SomeActors.reviewer(), question, Answer.SAME);

        assertThat(undone).isEqualTo(new Noted());
        assertThat(confirmed).isEqualTo(new Refused(Refusal.NOTHING_TO_CONFIRM));
    }

    @Test
    void aJoinIsSplitAgainByTwoOfficersAndBothPeopleComeBack() {
        PersonId left = person("satu", "A-3");
        PersonId right = person("dua", "B-2");
        var question = rangga();
        answer(SomeActors.consular(), question, Answer.SAME);
        confirm(SomeActors.reviewer(), question, Answer.SAME);
        PersonId joined = person("satu", "A-3");
        var proposal = new SplitId(ids.next());
        var some = Set.of(statement("dua", "B-2"));

        Acting.as(SomeActors.consular(), () -> splits.propose(proposal, joined, some, "bukan dia"));
        int doubts = doubts("satu", "A-3");
        var own = Acting.as(SomeActors.consular(), () -> splits.confirm(proposal));
        var second = Acting.as(SomeActors.reviewer(), () -> splits.confirm(proposal));

        assertThat(doubts).isPositive();
        assertThat(own).isEqualTo(new Refused(Refusal.SAME_OFFICER));
        assertThat(second).isEqualTo(new Settled(Answer.DIFFERENT));
        assertThat(person("satu", "A-3")).isEqualTo(left);
        assertThat(person("dua", "B-2")).isEqualTo(right);
        assertThat(Acting.as(SomeActors.consular(), () -> files.open(left)).history())
                .extracting(HistoryEntry::kind)
                .contains(
                        HistoryEntry.Kind.SPLIT,
                        HistoryEntry.Kind.KEPT_APART,
                        HistoryEntry.Kind.WITHDRAWN,
                        HistoryEntry.Kind.JOINED_BY_OFFICERS);
    }

    @Test
    void aMergedPersonIsFoundInWhomTheyLiveOn() {
        PersonId right = person("dua", "B-2");
        var question = rangga();
        answer(SomeActors.consular(), question, Answer.SAME);
        confirm(SomeActors.reviewer(), question, Answer.SAME);

        var found = Acting.as(SomeActors.consular(), () -> people.find(right));

        assertThat(found).map(PersonSummary::id).contains(person("satu", "A-3"));
    }

    @Test
    void anotherMissionAndAnAgencySeeNobody() {
        PersonId wulan = person("satu", "A-1");

        for (Actor stranger : List.of(SomeActors.elsewhere(), SomeActors.kemensos())) {
            assertThat(Acting.as(stranger, () -> people.in(incident))).isEmpty();
            assertThat(Acting.as(stranger, () -> people.find(wulan))).isEmpty();
            assertThat(Acting.as(stranger, () -> search.search("Wulan", 100)))
                    .noneMatch(found -> found.incident().equals(incident));
        }
        assertThat(Acting.as(SomeActors.headquarters(), () -> people.in(incident)))
                .isNotEmpty();
    }

    @Test
    void takesNoReasonLongerThanAnybodyReads() {
        var question = rangga();
        String tooLong = "x".repeat(501);

        assertThatThrownBy(() -> Acting.as(SomeActors.consular(), () -> reviews.answer(question, Answer.SAME, tooLong)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoHandlesClearancesAnswersNoDoubts() {
        var question = rangga();

        assertThatThrownBy(() -> answer(SomeActors.clearance(), question, Answer.SAME))
                .isInstanceOf(Forbidden.class);
    }

    private QuestionId rangga() {
        return Objects.requireNonNull(questionAbout("satu", "A-3", "dua", "B-2"));
    }

    private @Nullable QuestionId questionAbout(String list, String number, String otherList, String otherNumber) {
        var pair = Set.of(statement(list, number), statement(otherList, otherNumber));
        return Acting.as(SomeActors.consular(), () -> questions.open(incident)).stream()
                .filter(question ->
                        Set.of(question.left().id(), question.right().id()).equals(pair))
                .map(QuestionSummary::id)
                .findFirst()
                .orElse(null);
    }

    private Outcome answer(Actor officer, QuestionId question, Answer answer) {
        return Acting.as(officer, () -> reviews.answer(question, answer, ""));
    }

    private Outcome confirm(Actor officer, QuestionId question, Answer answer) {
        return Acting.as(officer, () -> reviews.confirm(question, answer));
    }

    private Map<StatementId, PersonId> everybody() {
        return Acting.as(
                SomeActors.consular(),
                () -> people.of(incidents.statements(incident).stream()
                        .map(each -> each.id())
                        .toList()));
    }

    private List<Join> joins() {
        return Acting.as(SomeActors.consular(), () -> matching.joins(incident));
    }

    private int doubts(String list, String number) {
        PersonId person = person(list, number);
        return Acting.as(
                SomeActors.consular(),
                () -> Objects.requireNonNull(people.openDoubts(List.of(person)).get(person)));
    }

    private PersonId person(String list, String number) {
        StatementId statement = statement(list, number);
        return Acting.as(
                SomeActors.consular(),
                () -> Objects.requireNonNull(people.of(List.of(statement)).get(statement)));
    }

    private StatementId statement(String list, String number) {
        return lists.statement(incident, list, number);
    }
}
