package id.pulang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.cases.course.Stage;
import id.pulang.cases.desk.Filter;
import id.pulang.cases.desk.Order;
import id.pulang.cases.desk.SavedViews;
import id.pulang.cases.desk.Worklist;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.IdentityGrade;
import id.pulang.people.People;
import id.pulang.people.PeopleMerged;
import id.pulang.people.PeopleSplit;
import id.pulang.people.PersonId;
import id.pulang.people.Voucher;
import id.pulang.people.identity.Identities;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PulangTest
class CasesTests {

    private static final Instant NOW = Instant.parse("2025-10-22T02:00:00Z");

    @Autowired
    Accounts accounts;

    @Autowired
    VerifiedAccounts verified;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    Identities identities;

    @Autowired
    Worklist worklist;

    @Autowired
    SavedViews views;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private SomeCases some;

    @Test
    void opensACaseForEveryonePresentAndForNobodyTwice() {
        var opened = some.opened(5);

        Acting.as(SomeActors.consular(), () -> {
            assertThat(opened).extracting(CaseSummary::number).doesNotHaveDuplicates();
            assertThat(opened)
                    .allSatisfy(each -> assertThat(each.number().value()).startsWith("KH-2025-"));
            assertThat(cases.openForAllPresent(opened.getFirst().incident())).isZero();
            assertThat(cases.open(opened.getFirst().person(), opened.getFirst().incident()))
                    .isEqualTo(opened.getFirst().id());
        });
    }

    @Test
    void letsOnlyThoseWhoCarryCasesOpenThem() {
        var incident = some.incident(1);

        for (var actor : List.of(SomeActors.clearance(), SomeActors.kemensos(), SomeActors.administrator())) {
            assertThatThrownBy(() -> Acting.as(actor, () -> cases.openForAllPresent(incident)))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void followsTheConfirmationOfAnIdentity() {
        var one = some.opened(1).getFirst();

        Acting.as(SomeActors.consular(), () -> {
            identities.vouch(
                    new IdentityAssertion(
                            one.person(), IdentityGrade.VERIFIED, "SIMKIM", null, LocalDate.parse("2025-10-21")),
                    Voucher.REGISTRY);
            events.publishEvent(SomeMilestone.of(one.id(), "FIT_TO_TRAVEL", NOW, ""));

            assertThat(cases.summary(one.id()).stage()).isEqualTo(Stage.FIT);
        });
    }

    @Test
    void notesTheSameFactOfTheSameMomentOnce() {
        var one = some.opened(1).getFirst();

        Acting.as(SomeActors.consular(), () -> {
            events.publishEvent(SomeMilestone.of(one.id(), "NOT_FIT", NOW, "daftar"));
            events.publishEvent(SomeMilestone.of(one.id(), "NOT_FIT", NOW, "daftar"));

            assertThat(cases.history(one.id()))
                    .extracting(TimelineEntry::code)
                    .containsExactlyInAnyOrder("NOT_FIT", "OPENED");
        });
    }

    @Test
    void restsInTheOlderCaseWhenPeopleAreOneAndComesBackWhenTheyPart() {
        var opened = some.opened(2);
        var older = opened.getFirst();
        var younger = opened.getLast();

        Acting.as(SomeActors.reviewer(), () -> {
            events.publishEvent(SomeMilestone.of(younger.id(), "FIT_TO_TRAVEL", NOW, ""));
            merge(older.person(), younger.person(), older.incident());

            assertThat(cases.caseOf(younger.person())).hasValue(older.id());
            assertThat(cases.living(younger.id())).isEqualTo(older.id());
            assertThat(cases.in(older.incident())).hasSize(1);
            assertThat(facts(older.id())).contains("FIT_TO_TRAVEL", "JOINED");

            split(older.person(), younger.person(), older.incident());

            assertThat(cases.caseOf(older.person())).hasValue(older.id());
            assertThat(cases.caseOf(younger.person())).hasValue(younger.id());
            assertThat(facts(older.id())).doesNotContain("FIT_TO_TRAVEL");
            assertThat(facts(younger.id())).contains("FIT_TO_TRAVEL", "PARTED");
        });
    }

    @Test
    void revivesTheMiddleOfThreeThatWereOne() {
        var opened = some.opened(3);
        var incident = opened.getFirst().incident();

        Acting.as(SomeActors.reviewer(), () -> {
            merge(opened.get(2).person(), opened.get(1).person(), incident);
            merge(opened.get(1).person(), opened.get(0).person(), incident);
            split(opened.get(1).person(), opened.get(0).person(), incident);

            assertThat(cases.caseOf(opened.get(1).person()))
                    .hasValue(opened.get(1).id());
            assertThat(cases.living(opened.get(2).id())).isEqualTo(opened.get(0).id());
        });
    }

    @Test
    void findsOfSeveralCasesTheLivingOnesWhereverTheyRestAndNoneThatIsNotOpen() {
        var opened = some.opened(4);
        var ids = opened.stream().map(CaseSummary::id).toList();

        Acting.as(SomeActors.reviewer(), () -> {
            merge(
                    opened.get(2).person(),
                    opened.get(1).person(),
                    opened.getFirst().incident());
            merge(
                    opened.get(1).person(),
                    opened.get(0).person(),
                    opened.getFirst().incident());

            assertThat(cases.livingOf(ids.subList(1, 4)))
                    .isEqualTo(Map.of(ids.get(1), ids.get(0), ids.get(2), ids.get(0), ids.get(3), ids.get(3)));
        });
        assertThat(Acting.as(SomeActors.elsewhere(), () -> cases.livingOf(ids))).isEmpty();
    }

    @Test
    void givesACaseToItsPersonWhenOnlyOneOfTwoHasACase() {
        var opened = some.opened(1).getFirst();
        var other = new PersonId(java.util.UUID.randomUUID());

        Acting.as(SomeActors.reviewer(), () -> {
            merge(opened.person(), other, opened.incident());

            assertThat(cases.caseOf(other)).hasValue(opened.id());
        });
    }

    @Test
    void showsACaseToNoOtherPostAndToNoAdministrator() {
        var opened = some.opened(2);
        var ids = opened.stream().map(CaseSummary::id).toList();

        for (var actor : List.of(SomeActors.elsewhere(), SomeActors.kemensos(), SomeActors.administrator())) {
            Acting.as(actor, () -> {
                assertThat(cases.summaries(ids)).isEmpty();
                assertThat(cases.history(ids.getFirst())).isEmpty();
            });
        }
        Acting.as(
                SomeActors.headquarters(),
                () -> assertThat(cases.summaries(ids)).hasSize(2));
        assertThat(jdbc.sql("select count(*) from cases.protection_case")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void findsCasesByNumberAndByAnySpellingOfTheName() {
        var opened = some.opened(4);
        var incident = opened.getFirst().incident();

        Acting.as(SomeActors.consular(), () -> {
            var number = opened.getLast().number().value();

            assertThat(found(number, incident)).containsExactly(opened.getLast().id());
            assertThat(found(number.substring(8, 14), incident))
                    .contains(opened.getLast().id());
            assertThat(found("wahju nugroho", incident)).hasSize(1);
            assertThat(found("tidak ada orang ini", incident)).isEmpty();
        });
    }

    @Test
    void narrowsTheWorklistByStageAndOwner() {
        var opened = some.opened(3);
        var first = opened.getFirst();
        var incident = first.incident();

        Acting.as(SomeActors.consular(), () -> {
            cases.assign(List.of(first.id()), SomeActors.consular().id());

            var mine = new Filter("", incident, null, SomeActors.consular().id(), false, false, null, 1);
            var home = new Filter("", incident, Stage.HOME, null, false, false, null, 1);
            var late = new Filter("", incident, null, null, true, false, null, 1);
            assertThat(worklist.page(mine).lines()).extracting("id").containsExactly(first.id());
            assertThat(worklist.page(home).lines()).isEmpty();
            assertThat(worklist.page(late).total()).isZero();
        });
    }

    @Test
    void givesAwayNoCaseThatAColleagueCarries() {
        var one = some.opened(1).getFirst().id();
        var two = SomeActors.consularTwo();
        var head = SomeActors.head();
        Acting.as(
                SomeActors.consular(),
                () -> cases.assign(List.of(one), SomeActors.consular().id()));

        var taken = Acting.as(two, () -> cases.assign(List.of(one), two.id()));
        var given = Acting.as(head, () -> cases.assign(List.of(one), head.id()));

        assertThat(taken).isEqualTo(Giving.CARRIED);
        assertThat(given).isEqualTo(Giving.GIVEN);
        assertThat(Acting.as(two, () -> cases.summary(one).owner())).isEqualTo(head.id());
    }

    /** Who had a case, from when, and why it went on, stays on its timeline. */
    @Test
    void theTimelineTellsWhoHadACaseAndWhyItWentOn() {
        var one = some.opened(1).getFirst().id();
        var officer = SomeActors.consular();
        var colleague = SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);

        Acting.as(officer, () -> {
            assertThat(cases.give(one, officer.id(), "")).isEqualTo(Giving.GIVEN);
            assertThat(cases.give(one, officer.id(), "")).isEqualTo(Giving.GIVEN);
            assertThat(cases.give(one, colleague.id(), " ")).isEqualTo(Giving.REASON_MISSING);
            assertThat(cases.give(one, colleague.id(), "x".repeat(501))).isEqualTo(Giving.TOO_LONG);
            assertThat(cases.give(one, colleague.id(), "giliran saya selesai")).isEqualTo(Giving.GIVEN);
        });
        Acting.as(colleague, () -> assertThat(cases.give(one, null, "")).isEqualTo(Giving.GIVEN));

        assertThat(Acting.as(officer, () -> cases.history(one)))
                .filteredOn(entry -> Cases.OWNERSHIP.contains(entry.code()))
                .extracting(entry -> entry.code() + " " + entry.detail())
                .containsExactly(
                        "GIVEN_BACK ",
                        "ASSIGNED " + colleague.name() + ": giliran saya selesai",
                        "TAKEN " + officer.name());
    }

    @Test
    void keepsViewsForTheOfficerWhoSavedThem() {
        Acting.as(
                SomeActors.consularTwo(),
                () -> assertThat(views.save("Lewat tenggat", "breached=true", false))
                        .isEqualTo(SavedViews.Saving.SAVED));

        Acting.as(SomeActors.consularTwo(), () -> assertThat(views.mine()).hasSize(1));
        Acting.as(SomeActors.reviewer(), () -> assertThat(views.mine()).isEmpty());
    }

    @Test
    void sharesAViewWithThePostAndWithNobodyElse() {
        Acting.as(
                SomeActors.head(),
                () -> assertThat(views.save("Rapat pagi", "by=NUMBER", true)).isEqualTo(SavedViews.Saving.SAVED));

        Acting.as(
                SomeActors.medical(),
                () -> assertThat(views.mine())
                        .anySatisfy(view -> assertThat(view.name() + view.query() + view.own())
                                .isEqualTo("Rapat pagiby=NUMBERfalse")));
        Acting.as(SomeActors.elsewhere(), () -> assertThat(views.mine()).isEmpty());
        Acting.as(SomeActors.medical(), () -> views.forget(shared(SomeActors.medical())));
        Acting.as(SomeActors.head(), () -> views.forget(shared(SomeActors.head())));
        Acting.as(SomeActors.medical(), () -> assertThat(views.mine()).isEmpty());
    }

    @Test
    void sortsTheWorklistBothWays() {
        var incident = some.opened(3).getFirst().incident();
        var everybody = new Filter("", incident, null, null, false, false, null, 1);

        var up = numbers(everybody, new Order(Order.By.NUMBER, false));
        var down = numbers(everybody, new Order(Order.By.NUMBER, true));

        assertThat(up).hasSizeGreaterThan(1).isSorted();
        assertThat(down).containsExactlyElementsOf(up.reversed());
    }

    private UUID shared(Actor reader) {
        return Acting.as(reader, views::mine).getFirst().id();
    }

    private List<String> numbers(Filter filter, Order order) {
        return Acting.as(
                SomeActors.consular(),
                () -> worklist.page(filter, order).lines().stream()
                        .map(line -> line.number().value())
                        .toList());
    }

    private Stream<CaseId> found(String query, IncidentId incident) {
        return worklist.page(new Filter(query, incident, null, null, false, false, null, 1)).lines().stream()
                .map(line -> line.id());
    }

    private List<String> facts(CaseId id) {
        return cases.history(id).stream().map(TimelineEntry::code).toList();
    }

    private void merge(PersonId from, PersonId into, IncidentId incident) {
        transactions.executeWithoutResult(_ -> events.publishEvent(new PeopleMerged(from, into, incident, NOW)));
    }

    private void split(PersonId revived, PersonId from, IncidentId incident) {
        transactions.executeWithoutResult(_ -> events.publishEvent(new PeopleSplit(revived, from, incident, NOW)));
    }
}
