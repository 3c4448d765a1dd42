package id.pulang.people.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.MovingClock;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.audit.AuditTrail;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.IdentityGrade;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.RecordedAssertion;
import id.pulang.people.SomeLists;
import id.pulang.people.identity.Identities;
import id.pulang.people.matching.Matching;
import id.pulang.people.registry.batches.BatchAsked;
import id.pulang.people.registry.batches.BatchStanding;
import id.pulang.people.registry.batches.RegistryAnswer;
import id.pulang.people.registry.batches.RegistryBatches;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

@PulangTest
class InquiriesTests {

    private static final String NIK = "3273014304990012";

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Matching matching;

    @Autowired
    People people;

    @Autowired
    Identities identities;

    @Autowired
    Inquiries unconnected;

    @Autowired
    RegistryBatches unconnectedBatches;

    @Autowired
    ApplicationContext application;

    @Autowired
    InquiryRows rows;

    @Autowired
    Access access;

    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionOperations transactions;

    private final SomeRegistryServer server = new SomeRegistryServer(Duration.ofSeconds(30));
    private final OsiaRegistry registry = server.registry();
    private final MovingClock clock = MovingClock.standing();
    private final RestingRegistry resting = new RestingRegistry(registry, server.rests(), clock);
    private RegistryLine line = by(new RegistrySettings.Passports(""));

    private SomeLists lists;
    private IncidentId incident;

    @BeforeEach
    void aPersonWithANumberAndOneWithout() {
        lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        lists.add(incident, "3-embassy-registration.csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor;No HP;Nama Ibu;Petugas
                KH-0001;Wulan Anggraini;P;Bandung;03/04/1999;3273014304990012;X1234567;;;petugas A
                KH-0002;Bayu Segara;L;Padang;21/11/1997;;X7654321;;;petugas A
                """);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
    }

    @AfterEach
    void nothingIsLeftToAsk() {
        server.answers(200, "[]");
        for (int time = 0; time < 5; time++) {
            clock.moveOn(Duration.ofHours(2));
            work();
        }
        registry.close();
        server.close();
    }

    @Test
    void vouchesForAnIdentityOnceTheRegistryHoldsAllThatIsKnown() {
        server.answers(200, "[]");
        assertThat(ask(person("KH-0001"))).isEqualTo(Asked.STORED);
        assertThat(standing(person("KH-0001")).standing()).isEqualTo("WAITING");

        work();

        assertThat(standing(person("KH-0001")).reply()).isEqualTo(new Reply.Matches());
        assertThat(assertions()).singleElement().satisfies(vouched -> {
            assertThat(vouched.standing().grade()).isEqualTo(IdentityGrade.VERIFIED);
            assertThat(vouched.standing().document()).isEqualTo(NIK);
            assertThat(vouched.standing().source()).isEqualTo("Dukcapil");
            assertThat(vouched.by()).isEqualTo(SomeActors.consular().id());
        });
    }

    @Test
    void vouchesForNobodyWhereSomethingDiffersOrIsUnknown() {
        server.answers(200, """
                [{"attributeName":"dateOfBirth","errorCode":1}]""").answers(404, "");

        ask(person("KH-0001"));
        work();
        assertThat(standing(person("KH-0001")).standing()).isEqualTo("DIFFERS");

        clock.moveOn(Duration.ofMinutes(1));
        ask(person("KH-0001"));
        work();

        assertThat(standing(person("KH-0001")).standing()).isEqualTo("UNKNOWN");
        assertThat(assertions()).isEmpty();
    }

    @Test
    void losesNothingWhileTheRegistryIsDownAndAsksAgainByItself() {
        server.answers(200, "[]").goesDown();
        ask(person("KH-0001"));
        work();
        var waits = standing(person("KH-0001"));
        assertThat(waits.standing()).isEqualTo("UNREACHABLE");
        assertThat(waits.trouble()).isEqualTo(Trouble.NO_CONNECTION);
        assertThat(waits.nextAt()).isEqualTo(clock.instant().plusSeconds(60));

        server.comesUp();
        work();
        assertThat(server.requests()).isEmpty();
        clock.moveOn(Duration.ofSeconds(61));
        work();

        assertThat(standing(person("KH-0001")).standing()).isEqualTo("MATCHES");
    }

    @Test
    void asksLaterAndLaterUpToALimit() {
        var now = clock.instant();

        assertThat(line.askAgain(now, 1)).isEqualTo(now.plusSeconds(60));
        assertThat(line.askAgain(now, 3)).isEqualTo(now.plusSeconds(240));
        assertThat(line.askAgain(now, 400)).isEqualTo(now.plusSeconds(3600));
    }

    @Test
    void doesNotVouchForSomebodyWhoIsKnownOtherwiseByNow() {
        server.answers(200, "[]");
        PersonId wulan = person("KH-0001");
        var before = new Claim(NIK, null, Map.of(Attribute.NAME, "Wulan Anggraeni"));
        Acting.as(
                SomeActors.consular(),
                () -> in(() -> rows.insert(wulan, before, SomeActors.consular(), clock.instant())));

        work();

        assertThat(standing(wulan).reply()).isEqualTo(new Reply.Matches());
        assertThat(standing(wulan).outdated()).isTrue();
        assertThat(assertions()).isEmpty();
    }

    @Test
    void asksOneQuestionAboutAPersonAtATime() {
        server.answers(200, "[]");

        assertThat(ask(person("KH-0001"))).isEqualTo(Asked.STORED);
        assertThat(ask(person("KH-0001"))).isEqualTo(Asked.WAITS_ALREADY);
    }

    @Test
    void asksNothingWithoutANumberOrWithoutALine() {
        assertThat(ask(person("KH-0002"))).isEqualTo(Asked.NO_NUMBER);
        assertThat(Acting.as(SomeActors.consular(), () -> unconnected.ask(person("KH-0001"))))
                .isEqualTo(Asked.NOT_CONNECTED);
        assertThat(Acting.as(SomeActors.consular(), () -> unconnected.of(person("KH-0001")))
                        .connected())
                .isFalse();
    }

    @Test
    void serveOnlyThoseWhoMayVouch() {
        assertThatThrownBy(() -> askAs(SomeActors.reviewer(), person("KH-0001")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> askAs(SomeActors.registration(), person("KH-0001")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void askInMemoryAsOverTheLine() {
        var inMemory = new RegistryInMemory()
                .with(NIK, Map.of(Attribute.NAME, "WULAN  ANGGRAINI", Attribute.BORN, "1999-04-03"));

        assertThat(inMemory.match(SomeRegistryServer.claim())).isEqualTo(new Reply.Matches());
        assertThat(inMemory.match(new Claim("3273014304990099", null, Map.of(Attribute.NAME, "Wulan Anggraini"))))
                .isEqualTo(new Reply.Unknown());
        assertThat(inMemory.match(
                        new Claim(NIK, null, Map.of(Attribute.NAME, "Wulan", Attribute.BIRTH_PLACE, "Bandung"))))
                .isEqualTo(new Reply.Differs(Set.of(Attribute.NAME), Set.of(Attribute.BIRTH_PLACE)));
    }

    @Test
    @Tag("security")
    void asksNothingInTheNameOfAClosedAccount(@Autowired Accounts accounts, @Autowired VerifiedAccounts verified) {
        Actor gone = SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);
        server.answers(200, "[]");
        askAs(gone, person("KH-0001"));
        Acting.as(SomeActors.administrator(), () -> accounts.close(gone.id()));

        work();
        assertThat(standing(person("KH-0001")).standing()).isEqualTo("WAITING");
        ask(person("KH-0001"));
        clock.moveOn(Duration.ofMinutes(10));
        work();

        assertThat(assertions())
                .extracting(RecordedAssertion::by)
                .containsExactly(SomeActors.consular().id());
    }

    @Test
    void manyAreAskedAboutAtOnceAndNobodyTwice() {
        RegistryBatches batches = batches();
        server.answers(200, "[]");
        assertThat(asked(unconnectedBatches)).isEqualTo(new BatchAsked(false, 0, 0));

        assertThat(asked(batches)).isEqualTo(new BatchAsked(true, 1, 1));
        assertThat(asked(batches)).isEqualTo(new BatchAsked(true, 0, 1));
        assertThat(counted(batches).of(RegistryAnswer.WAITING)).isEqualTo(1);
        work();

        assertThat(counted(batches).of(RegistryAnswer.MATCHES)).isEqualTo(1);
        assertThat(counted(batches).waits()).isFalse();
        assertThat(counted(batches).unasked()).isEqualTo(1);
        assertThat(Acting.as(
                        SomeActors.consular(),
                        () -> in(() -> batches.people(incident, RegistryAnswer.MATCHES, 1))
                                .keySet()))
                .containsExactly(person("KH-0001"));
    }

    @Test
    void asksAboutAPassportWhereNoNationalNumberIsKnown() {
        assertThat(ask(person("KH-0002"))).isEqualTo(Asked.NO_NUMBER);
        line = by(server.passports());
        server.answers(200, "[\"9012\"]").answers(200, "[]");

        assertThat(ask(person("KH-0002"))).isEqualTo(Asked.STORED);
        work();

        assertThat(standing(person("KH-0002")).reply()).isEqualTo(new Reply.Matches());
        assertThat(Acting.as(SomeActors.consular(), () -> identities.all(person("KH-0002"))))
                .singleElement()
                .satisfies(vouched -> assertThat(vouched.standing().document()).isEqualTo("X7654321"));
    }

    /** A batch of thousands is asked in many runs, so that no run lasts for hours. */
    @Test
    void aRunAsksNoMoreThanTwentyQuestionsOfThoseThatAreDue() {
        var taken = new AtomicInteger();
        var endless = new TurnsInTransactions() {
            @Override
            Optional<Turn> take() {
                taken.incrementAndGet();
                return Optional.of(
                        new Turn(UUID.randomUUID(), new PersonId(UUID.randomUUID()), SomeActors.consular(), 0));
            }

            @Override
            Optional<Claim> open(Turn turn) {
                return Optional.empty();
            }
        };

        new RegistryWork(endless, line).askAll(resting);

        assertThat(taken).hasValue(RegistryWork.MOST);
    }

    private RegistryLine by(RegistrySettings.Passports passports) {
        return new RegistryLine(server.settings(), server.rests(), passports, resting);
    }

    /** The door to many, on the line of this test. */
    private RegistryBatches batches() {
        var here = new DefaultListableBeanFactory(application.getAutowireCapableBeanFactory());
        here.registerSingleton("inquiries", door());
        return here.createBean(RegistryBatches.class);
    }

    private BatchAsked asked(RegistryBatches batches) {
        return Acting.as(SomeActors.consular(), () -> in(() -> batches.ask(incident)));
    }

    private BatchStanding counted(RegistryBatches batches) {
        return Acting.as(SomeActors.consular(), () -> in(() -> batches.standing(incident)));
    }

    private Asked ask(PersonId person) {
        return askAs(SomeActors.consular(), person);
    }

    private Asked askAs(Actor officer, PersonId person) {
        return Acting.as(officer, () -> in(() -> door().ask(person)));
    }

    private Inquiry standing(PersonId person) {
        return Acting.as(
                SomeActors.consular(),
                () -> in(() -> Objects.requireNonNull(door().of(person).inquiry())));
    }

    private List<RecordedAssertion> assertions() {
        return Acting.as(SomeActors.consular(), () -> identities.all(person("KH-0001")));
    }

    private Inquiries door() {
        return new Inquiries(rows, line, people, access, trail, clock);
    }

    private void work() {
        new RegistryWork(new TurnsInTransactions(), line).askAll(resting);
    }

    private <T> T in(Supplier<T> step) {
        return Objects.requireNonNull(transactions.execute(_ -> step.get()));
    }

    private PersonId person(String number) {
        var statement = lists.statement(incident, "3-embassy-registration", number);
        return Acting.as(
                SomeActors.consular(),
                () -> Objects.requireNonNull(people.of(List.of(statement)).get(statement)));
    }

    /** The steps on the line of this test, each in a transaction as the container would have it. */
    private class TurnsInTransactions extends InquirySteps {

        TurnsInTransactions() {
            super(rows, line, new RegistryVerification(people, identities, line, access), access, trail, clock);
        }

        @Override
        Optional<Turn> take() {
            return in(super::take);
        }

        @Override
        Optional<Claim> open(Turn turn) {
            return in(() -> super.open(turn));
        }

        @Override
        void close(Turn turn, Claim claim, Reply reply) {
            transactions.executeWithoutResult(_ -> super.close(turn, claim, reply));
        }
    }
}
