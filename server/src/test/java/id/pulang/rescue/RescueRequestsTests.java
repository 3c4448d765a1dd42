package id.pulang.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.papers.Papers;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.rescue.requests.AuthorityAnswer;
import id.pulang.rescue.requests.Making;
import id.pulang.rescue.requests.RequestActs;
import id.pulang.rescue.requests.RequestFiles;
import id.pulang.rescue.requests.RequestId;
import id.pulang.rescue.requests.RequestList;
import id.pulang.rescue.requests.RequestOutcome;
import id.pulang.rescue.requests.RequestState;
import id.pulang.rescue.requests.RequestTerms;
import id.pulang.rescue.requests.RescueRequests;
import id.pulang.rescue.requests.SentBy;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Requests to an authority to bring people out: made, printed, sent, answered and withdrawn. */
@Tag("security")
@PulangTest
class RescueRequestsTests {

    private static final Actor OFFICER = SomeActors.consular();
    private static final Actor COLLEAGUE = SomeActors.consularTwo();
    private static final String PLACE = "Wisma Kencanawungu";
    private static final Pattern CODE = Pattern.compile("/verify/([0-9a-z]{25})");

    @Autowired
    private RescueSteps steps;

    @Autowired
    private RescueRequests requests;

    @Autowired
    private RequestActs acts;

    @Autowired
    private RequestFiles files;

    @Autowired
    private RequestList list;

    @Autowired
    private Cases cases;

    @Autowired
    private Access access;

    @Autowired
    private ApplicationContext application;

    private SoughtPeople sought;

    @BeforeEach
    void somebodyIsSought(@Autowired SomeLists lists, @Autowired Matching matching, @Autowired People people) {
        sought = new SoughtPeople(lists, matching, people, cases);
    }

    @Test
    void onePaperNamesSeveralPeopleWithTheirPlacesAndIsProvedToWhoeverHoldsIt(@Autowired Papers papers)
            throws IOException {
        List<CaseSummary> people = located(2);

        RequestId id = made(people, "en");
        String text = text(print(OFFICER, id));

        assertThat(text)
                .contains("REQUEST FOR A RESCUE", "Provincial police", PLACE + " 0", PLACE + " 1", "People: 2")
                .doesNotContain(people.getFirst().number().value());
        var code = CODE.matcher(text.replaceAll("\\s", ""));
        assertThat(code.find()).isTrue();
        assertThat(papers.verify(code.group(1)))
                .hasValueSatisfying(paper -> assertThat(paper.kind()).isEqualTo("rescue"));
    }

    @Test
    void whatIsStoredIsSealed() throws SQLException {
        made(located(1), "id");

        for (String table : List.of("rescue.request", "rescue.step", "papers.issued", "cases.case_fact")) {
            assertThat(DatabaseDoors.ask(
                            DatabaseDoors.of(application).asOwner(),
                            "select 1 from %s t where t::text ilike '%%Kencanawungu%%' limit 1".formatted(table)))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void whoeverIsNotOnEachCaseNeitherMakesNorPrintsIt() {
        List<CaseSummary> people = located(2);
        RequestId id = made(people, "id");

        assertThat(as(COLLEAGUE, () -> requests.make(ids(people), asked("id"))))
                .isInstanceOfSatisfying(Making.Refused.class, refused -> {
                    assertThat(refused.why()).isEqualTo(RequestOutcome.SHUT);
                    assertThat(refused.numbers()).hasSize(2);
                });
        for (Actor other : List.of(COLLEAGUE, SomeActors.head(), SomeActors.registration(), SomeActors.medical())) {
            assertThatThrownBy(() -> print(other, id)).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> print(SomeActors.elsewhere(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(SomeActors.registration(), () -> files.of(id)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void isSentAnsweredAndCountsForEverybodyWhomItNames() {
        List<CaseSummary> people = located(2);
        RequestId id = made(people, "id");

        assertThat(state(id)).isEqualTo(RequestState.MADE);
        assertThat(answer(id, AuthorityAnswer.WILL_ACT)).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(as(OFFICER, () -> acts.sent(id, today().plusDays(1), SentBy.BY_HAND)))
                .isEqualTo(RequestOutcome.NO_SUCH_DAY);
        assertThat(sent(id)).isEqualTo(RequestOutcome.DONE);
        assertThat(sent(id)).isEqualTo(RequestOutcome.SENT_BEFORE);
        assertThat(stages(people)).containsOnly(Stage.ENGAGED);
        assertThat(state(id)).isEqualTo(RequestState.SENT);
        assertThat(as(OFFICER, () -> acts.answered(id, AuthorityAnswer.WILL_ACT, today(), " ", "")))
                .isEqualTo(RequestOutcome.WORDS_MISSING);
        assertThat(answer(id, AuthorityAnswer.NEEDS_MORE)).isEqualTo(RequestOutcome.DONE);
        assertThat(state(id)).isEqualTo(RequestState.NEEDS_MORE);
        assertThat(answer(id, AuthorityAnswer.ACTED)).isEqualTo(RequestOutcome.DONE);
        assertThat(state(id)).isEqualTo(RequestState.ACTED);
        assertThat(answer(id, AuthorityAnswer.REFUSED)).isEqualTo(RequestOutcome.ENDED);
        assertThat(as(OFFICER, () -> files.of(id)).someNotFreed()).isTrue();
    }

    @Test
    void aRefusalOrAWithdrawalAsksAgainUnlessSomethingElseDoes() {
        List<CaseSummary> people = located(2);
        RequestId both = made(people, "id");
        RequestId first = made(people.subList(0, 1), "id");
        sent(both);
        sent(first);

        answer(both, AuthorityAnswer.REFUSED);
        assertThat(stages(people)).containsExactly(Stage.ENGAGED, Stage.LOCATED);
        assertThat(as(OFFICER, () -> acts.withdraw(first, " "))).isEqualTo(RequestOutcome.WORDS_MISSING);
        assertThat(as(OFFICER, () -> acts.withdraw(first, "sudah bebas sendiri")))
                .isEqualTo(RequestOutcome.DONE);

        assertThat(stages(people)).containsOnly(Stage.LOCATED);
        assertThat(as(OFFICER, () -> files.of(first)).because()).isEqualTo("sudah bebas sendiri");
        assertThat(as(COLLEAGUE, () -> files.of(first)).because()).isEmpty();
    }

    /** The day passes by which an answer was asked for. */
    @Test
    void whatIsNotAnsweredByItsDayWaitsFirst() throws SQLException {
        RequestId id = made(located(1), "id");
        sent(id);

        try (var owner = DatabaseDoors.of(application).asOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "update rescue.request set answer_by = made_on - 1 where id = '%s'".formatted(id.value()));
        }

        assertThat(state(id)).isEqualTo(RequestState.OVERDUE);
        assertThat(as(SomeActors.head(), list::all).getFirst().state().waits()).isTrue();
        assertThat(as(SomeActors.head(), list::all))
                .anyMatch(line -> line.request().id().equals(id) && line.state() == RequestState.OVERDUE);
    }

    @Test
    void isRefusedWithTheNumbersOfThoseOfWhomNoPlaceIsKnown() {
        List<CaseSummary> people = sought.opened(2);
        locate(people.getFirst().id(), 0);

        assertThat(as(OFFICER, () -> requests.make(ids(people), asked("id"))))
                .isEqualTo(new Making.Refused(
                        RequestOutcome.NOT_LOCATED,
                        List.of(people.getLast().number().value())));
        assertThat(why(List.of(), asked("id"))).isEqualTo(RequestOutcome.NOBODY);
        assertThat(why(people.subList(0, 1), asked("km"))).isEqualTo(RequestOutcome.NO_FORM);
        assertThat(why(people.subList(0, 1), new RequestTerms(" ", "", today(), "id")))
                .isEqualTo(RequestOutcome.AUTHORITY_MISSING);
        assertThat(why(people.subList(0, 1), new RequestTerms("Polisi", "", today().minusDays(1), "id")))
                .isEqualTo(RequestOutcome.NO_SUCH_DAY);
        assertThat(why(people.subList(0, 1), new RequestTerms("Polisi", "x".repeat(2001), today(), "id")))
                .isEqualTo(RequestOutcome.TOO_LONG);
    }

    /** The latest word counts; a danger to life stands for it. */
    @Test
    void nobodyIsNamedAgainstTheirWordUnlessTheirLifeIsInDanger() {
        List<CaseSummary> people = located(2);
        CaseId second = people.getLast().id();
        var said = new StepFacts("", "", "", "takut ditahan, kata ibunya", null, StepFacts.Heads.NONE);

        as(OFFICER, () -> steps.record(second, RescueAct.RESCUE_DECLINED, today(), said));
        Making declined = as(OFFICER, () -> requests.make(ids(people), asked("id")));
        as(OFFICER, () -> steps.record(second, RescueAct.LIFE_IN_DANGER, today(), said));

        assertThat(declined)
                .isEqualTo(new Making.Refused(
                        RequestOutcome.NOT_WISHED,
                        List.of(people.getLast().number().value())));
        made(people, "id");
        assertThat(stages(people)).containsOnly(Stage.LOCATED);
    }

    @Test
    void leavesALineInTheTrailForEachCopy() throws SQLException {
        RequestId id = made(located(1), "id");

        print(OFFICER, id);
        print(OFFICER, id);

        assertThat(DatabaseDoors.ask(
                        DatabaseDoors.of(application).asOwner(),
                        "select count(*) from access.audit_entry where act = 'exported' and detail like '%' || "
                                + "(select number from rescue.request where id = '" + id.value() + "')"))
                .containsExactly("2");
    }

    private RequestOutcome why(List<CaseSummary> people, RequestTerms asked) {
        return ((Making.Refused) as(OFFICER, () -> requests.make(ids(people), asked))).why();
    }

    private List<CaseSummary> located(int count) {
        List<CaseSummary> people = sought.opened(count);
        for (int each = 0; each < count; each++) {
            locate(people.get(each).id(), each);
        }
        return people;
    }

    private void locate(CaseId id, int which) {
        assertThat(as(OFFICER, () -> steps.record(id, RescueAct.LOCATED, today(), StepFacts.at(PLACE + " " + which))))
                .isEqualTo(StepOutcome.RECORDED);
        as(OFFICER, () -> steps.record(id, RescueAct.RESCUE_WISHED, today(), SoughtPeople.wish()));
    }

    private RequestId made(List<CaseSummary> people, String language) {
        Making made = as(OFFICER, () -> requests.make(ids(people), asked(language)));
        assertThat(made).isInstanceOf(Making.Made.class);
        return ((Making.Made) made).id();
    }

    private RequestTerms asked(String language) {
        return new RequestTerms("Provincial police", "satu orang luka", today().plusDays(3), language);
    }

    private static List<CaseId> ids(List<CaseSummary> people) {
        return people.stream().map(CaseSummary::id).toList();
    }

    private RequestOutcome sent(RequestId id) {
        return as(OFFICER, () -> acts.sent(id, today(), SentBy.BY_HAND));
    }

    private RequestOutcome answer(RequestId id, AuthorityAnswer answer) {
        return as(SomeActors.head(), () -> acts.answered(id, answer, today(), "B/12", "akan dicari"));
    }

    private RequestState state(RequestId id) {
        return as(OFFICER, () -> files.of(id)).state();
    }

    private List<Stage> stages(List<CaseSummary> people) {
        return people.stream()
                .map(each -> as(OFFICER, () -> cases.summary(each.id()).stage()))
                .toList();
    }

    private byte[] print(Actor actor, RequestId id) {
        return as(actor, () -> files.print(id, "https://pulang.example").pdf());
    }

    private LocalDate today() {
        return as(OFFICER, access::today);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }
}
