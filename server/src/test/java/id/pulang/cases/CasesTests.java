package id.pulang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Acting;
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
