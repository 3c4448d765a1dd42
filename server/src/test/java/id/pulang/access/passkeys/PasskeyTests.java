package id.pulang.access.passkeys;

import static id.pulang.access.passkeys.Refusal.COUNTER_WENT_BACK;
import static id.pulang.access.passkeys.Refusal.NOT_GENUINE;
import static id.pulang.access.passkeys.Refusal.NOT_HERE;
import static id.pulang.access.passkeys.Refusal.NOT_THIS_ACCOUNT;
import static id.pulang.access.passkeys.Refusal.NO_CHALLENGE;
import static id.pulang.access.passkeys.Refusal.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.access.Access;
import id.pulang.access.Account;
import id.pulang.access.Accounts;
import id.pulang.access.Acting;
import id.pulang.access.NewAccount;
import id.pulang.access.PostCode;
import id.pulang.access.Role;
import id.pulang.access.login.FactorOutcome;
import id.pulang.access.login.SecondSteps;
import id.pulang.access.readers.Alarm;
import id.pulang.access.readers.Alarms;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passkeys that are what they say, and all those that are not, shown by an authenticator made by hand. */
@Tag("security")
@PulangTest
class PasskeyTests {

    private static final Site HERE = new Site("localhost", "http://localhost:8080");

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private Access access;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Alarms alarms;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Clock clock;

    @Test
    void takesAPasskeyOfTheAccount() {
        Account officer = open("passkey.right");
        SomeAuthenticator phone = registered(officer);

        assertThat(use(officer, phone)).isEmpty();

        assertThat(passkeys.of(officer.actor().id())).singleElement().satisfies(passkey -> {
            assertThat(passkey.name()).isEqualTo("Kunci di ponsel");
            assertThat(passkey.usedAt()).isPresent();
        });
    }

    @Test
    void asksForTheOwnersFingerForNoMakeAndForNobodyByNumber() {
        Account officer = open("passkey.asked");

        Question making = passkeys.toRegister(officer, HERE);
        registered(officer);
        Question using = passkeys.toUse(officer, HERE);

        assertThat(making.options())
                .contains("\"attestation\":\"none\"", "\"userVerification\":\"required\"", "\"id\":\"localhost\"")
                .doesNotContain(officer.actor().id().value().toString());
        assertThat(using.options()).contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"");
        assertThat(making.challenge().value()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(passkeys.toUse(officer, HERE).challenge().value())
                .isNotEqualTo(using.challenge().value());
    }

    @Test
    void refusesAPasskeyThatWasSignedForAnotherAddress() {
        Account officer = open("passkey.site");
        SomeAuthenticator phone = registered(officer);

        assertThat(use(officer, phone.broughtFrom("https://pulang.example.net")))
                .contains(NOT_GENUINE);
        assertThat(use(officer, phone.broughtFrom("http://localhost:8081"))).contains(NOT_GENUINE);
        assertThat(use(officer, phone.askedFor("pulang.example.net"))).contains(NOT_GENUINE);
        assertThat(register(officer, SomeAuthenticator.at(HERE).broughtFrom("https://pulang.example.net")))
                .contains(NOT_GENUINE);
    }

    @Test
    void refusesAPasskeyWithoutItsOwnersFingerFaceOrPin() {
        Account officer = open("passkey.hands");
        SomeAuthenticator phone = registered(officer);

        assertThat(use(officer, phone.inOtherHands())).contains(NOT_GENUINE);
        assertThat(register(officer, SomeAuthenticator.at(HERE).inOtherHands())).contains(NOT_GENUINE);
    }

    @Test
    void refusesAPasskeyThatSignedWithAnotherKey() {
        Account officer = open("passkey.forged");
        SomeAuthenticator phone = registered(officer);

        assertThat(use(officer, phone.withAnotherKey())).contains(NOT_GENUINE);
    }

    @Test
    void refusesThePasskeyOfSomebodyElse() {
        Account officer = open("passkey.own");
        Account other = open("passkey.other");
        registered(officer);
        SomeAuthenticator theirs = registered(other);

        assertThat(use(officer, theirs)).contains(NOT_THIS_ACCOUNT);
        assertThat(register(officer, theirs)).contains(NOT_THIS_ACCOUNT);
        assertThat(use(other, theirs)).isEmpty();
    }

    @Test
    void refusesAPasskeyThatNamesAnotherOwner() {
        Account officer = open("passkey.named");
        SomeAuthenticator phone = registered(officer);
        Question question = passkeys.toUse(officer, HERE);

        assertThat(use(officer, question.challenge(), phone.signsAs(question, new byte[32])))
                .contains(NOT_THIS_ACCOUNT);
    }

    @Test
    void refusesAChallengeThatIsNotTheOneOfThisAccountAndMoment() {
        Account officer = open("passkey.challenge");
        Account other = open("passkey.challenged");
        SomeAuthenticator phone = registered(officer);
        Question question = passkeys.toUse(officer, HERE);
        Question theirs = passkeys.toUse(other, HERE);
        Question making = passkeys.toRegister(officer, HERE);
        Question later = passkeys.toUse(officer, HERE);
        Challenge asked = question.challenge();
        var late = new Challenge(asked.kind(), asked.account(), asked.value(), clock.instant());

        assertThat(use(officer, late, phone.signs(question))).contains(NO_CHALLENGE);
        assertThat(use(officer, theirs.challenge(), phone.signs(theirs))).contains(NO_CHALLENGE);
        assertThat(use(officer, making.challenge(), phone.signs(making))).contains(NO_CHALLENGE);
        assertThat(use(officer, later.challenge(), phone.signs(question))).contains(NOT_GENUINE);
        assertThat(passkeys(officer, new ShownPasskey(Optional.of(HERE), Optional.empty(), phone.signs(question))))
                .contains(NO_CHALLENGE);
        assertThat(use(officer, asked, phone.signs(question))).isEmpty();
    }

    @Test
    void aChallengeLivesThreeMinutes() {
        Account officer = open("passkey.short");

        Instant until = passkeys.toUse(officer, HERE).challenge().until();

        assertThat(Duration.between(clock.instant(), until)).isBetween(Duration.ofSeconds(170), Duration.ofMinutes(3));
    }

    @Test
    void takesNoPasskeyWhereNobodySetTheAddress() {
        Account officer = open("passkey.nowhere");
        SomeAuthenticator phone = registered(officer);
        Question question = passkeys.toUse(officer, HERE);

        assertThat(passkeys(
                        officer,
                        new ShownPasskey(Optional.empty(), Optional.of(question.challenge()), phone.signs(question))))
                .contains(NOT_HERE);
    }

    @Test
    void refusesACounterThatWentBackAndTellsTheSupervisor() throws SQLException {
        Account officer = open("passkey.copied");
        SomeAuthenticator phone = registered(officer);
        assertThat(use(officer, phone.counting(41))).isEmpty();

        assertThat(use(officer, phone.counting(41))).contains(COUNTER_WENT_BACK);
        assertThat(use(officer, phone.counting(7))).contains(COUNTER_WENT_BACK);
        assertThat(use(officer, phone.counting(42))).isEmpty();

        assertThat(lines(officer)).contains("refused passkey COUNTER_WENT_BACK");
        List<Alarm> raised = Acting.as(SomeActors.head(), alarms::latest);
        assertThat(raised).anySatisfy(alarm -> assertThat(alarm.kind()).isEqualTo(Alarm.Kind.COPIED_PASSKEY));
    }

    @Test
    void takesASyncedPasskeyThatCountsNothing() {
        Account officer = open("passkey.synced");
        SomeAuthenticator phone = registered(officer);

        assertThat(use(officer, phone)).isEmpty();
        assertThat(use(officer, phone)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[1]",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AA\"}}"
            })
    void refusesWhatNoAuthenticatorSays(String answer) {
        Account officer = open("passkey.noise." + Math.abs(answer.hashCode()));

        assertThat(use(officer, passkeys.toUse(officer, HERE).challenge(), answer))
                .contains(UNREADABLE);
        assertThat(register(officer, passkeys.toRegister(officer, HERE).challenge(), answer))
                .contains(UNREADABLE);
    }

    @Test
    void refusesAnAnswerThatNeverEnds() {
        Account officer = open("passkey.long");
        SomeAuthenticator phone = registered(officer);
        Question question = passkeys.toUse(officer, HERE);

        assertThat(use(officer, question.challenge(), phone.signs(question) + " ".repeat(20_000)))
                .contains(UNREADABLE);
    }

    @Test
    void countsRefusedPasskeysAsWrongCodes() {
        Account officer = open("passkey.guess");
        SomeAuthenticator phone = registered(officer);

        for (int guess = 0; guess < 5; guess++) {
            assertThat(check(officer, phone.withAnotherKey())).isInstanceOf(FactorOutcome.Wrong.class);
        }

        assertThat(check(officer, phone)).isInstanceOf(FactorOutcome.Wait.class);
        assertThat(steps.check(officer, "000000", "203.0.113.7")).isInstanceOf(FactorOutcome.Wait.class);
    }

    @Test
    void aSecretThatWaitedIsOfNoUseBesideAPasskey() {
        Account officer = open("passkey.waited");
        steps.enrolment(officer);
        Question question = passkeys.toRegister(officer, HERE);
        var shown = new ShownPasskey(
                Optional.of(HERE),
                Optional.of(question.challenge()),
                SomeAuthenticator.at(HERE).makes(question));

        FactorOutcome outcome = steps.confirm(officer, shown, "Laptop", "203.0.113.8");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FactorOutcome.Right.class,
                        right -> assertThat(right.recovery()).hasSize(10));
        assertThat(steps.hasApp(officer)).isFalse();
        assertThat(jdbc.sql("select count(*) from access.second_factor where account_id = :id")
                        .param("id", officer.actor().id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoHasASecondStepSetsUpNoFirstOneAgain() {
        Account officer = open("passkey.twice");
        registered(officer);
        Question question = passkeys.toRegister(officer, HERE);
        var shown = new ShownPasskey(
                Optional.of(HERE),
                Optional.of(question.challenge()),
                SomeAuthenticator.at(HERE).makes(question));

        assertThat(steps.confirm(officer, shown, "Laptop", "203.0.113.9")).isInstanceOf(FactorOutcome.Wrong.class);
        assertThat(passkeys.of(officer.actor().id())).hasSize(1);
    }

    @Test
    void keepsTheLastSecondStepAndNothingOfOthers() throws SQLException {
        Account officer = open("passkey.last");
        Account other = open("passkey.neighbour");
        registered(officer);
        UUID theirs = idOf(registered(other), other);
        UUID first = passkeys.of(officer.actor().id()).getFirst().id();

        assertThat(removed(officer, first)).isEqualTo(Removal.LAST);
        SomeAuthenticator laptop = registered(officer);
        assertThat(removed(officer, first)).isEqualTo(Removal.REMOVED);
        assertThat(removed(officer, theirs)).isEqualTo(Removal.NOT_THERE);

        assertThat(use(officer, laptop)).isEmpty();
        assertThat(passkeys.of(other.actor().id())).hasSize(1);
        assertThat(lines(officer)).contains("registered passkey ", "removed passkey ");
    }

    @Test
    void removingAPasskeyEndsTheSessionsOfItsOwner() {
        Account officer = open("passkey.ends");
        registered(officer);
        registered(officer);
        UUID first = passkeys.of(officer.actor().id()).getFirst().id();

        removed(officer, UUID.randomUUID());
        assertThat(access.isUnchanged(officer.actor().id(), officer.version())).isTrue();
        removed(officer, first);

        assertThat(access.isUnchanged(officer.actor().id(), officer.version())).isFalse();
    }

    @Test
    void anAdministratorTakesLostPasskeysAway() {
        Account officer = open("passkey.lost");
        SomeAuthenticator phone = registered(officer);

        Acting.as(SomeActors.administrator(), () -> steps.remove(officer.actor().id()));

        assertThat(steps.isSetUp(officer)).isFalse();
        assertThat(use(officer, phone)).contains(NOT_THIS_ACCOUNT);
    }

    private Removal removed(Account officer, UUID passkey) {
        return Acting.as(officer.actor(), () -> steps.removePasskey(officer, passkey));
    }

    private UUID idOf(SomeAuthenticator made, Account owner) {
        assertThat(use(owner, made)).isEmpty();
        return passkeys.of(owner.actor().id()).getLast().id();
    }

    private SomeAuthenticator registered(Account officer) {
        SomeAuthenticator phone = SomeAuthenticator.at(HERE);
        assertThat(register(officer, phone)).isEmpty();
        return phone;
    }

    private Optional<Refusal> register(Account officer, SomeAuthenticator phone) {
        Question question = passkeys.toRegister(officer, HERE);
        return register(officer, question.challenge(), phone.makes(question));
    }

    private Optional<Refusal> register(Account officer, Challenge challenge, String answer) {
        var shown = new ShownPasskey(Optional.of(HERE), Optional.of(challenge), answer);
        return Acting.as(officer.actor(), () -> passkeys.register(officer, shown, "Kunci di ponsel"));
    }

    private Optional<Refusal> use(Account officer, SomeAuthenticator phone) {
        Question question = passkeys.toUse(officer, HERE);
        return use(officer, question.challenge(), phone.signs(question));
    }

    private Optional<Refusal> use(Account officer, Challenge challenge, String answer) {
        return passkeys(officer, new ShownPasskey(Optional.of(HERE), Optional.of(challenge), answer));
    }

    private Optional<Refusal> passkeys(Account officer, ShownPasskey shown) {
        return Acting.as(officer.actor(), () -> passkeys.use(officer, shown));
    }

    private FactorOutcome check(Account officer, SomeAuthenticator phone) {
        Question question = passkeys.toUse(officer, HERE);
        var shown = new ShownPasskey(Optional.of(HERE), Optional.of(question.challenge()), phone.signs(question));
        return steps.check(officer, shown, "203.0.113.7");
    }

    private List<String> lines(Account officer) throws SQLException {
        return DatabaseDoors.ask(
                DatabaseDoors.of(application).asOwner(),
                "select act || ' ' || detail from access.audit_entry where user_id = '%s'"
                        .formatted(officer.actor().id().value()));
    }

    private Account open(String login) {
        var account = new NewAccount(login, "Petugas", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
        SomeAccounts.open(accounts, account);
        return access.account(login).orElseThrow();
    }
}
