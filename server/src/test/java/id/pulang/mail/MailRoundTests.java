package id.pulang.mail;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.MovingClock;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.audit.AuditTrail;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.SomeCases;
import id.pulang.casework.CaseworkDoors;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.mail.Subscriptions.Subscribing;
import id.pulang.mail.Subscriptions.Verification;
import id.pulang.mail.smtp.MailServer;
import id.pulang.mail.smtp.MailServerSettings;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters to officers, through a real socket. */
@PulangTest
class MailRoundTests {

    private static final String ADDRESS = "petugas@kemlu.example";
    private static final QuietHours NEVER = new QuietHours(0, 0);

    @Autowired
    private SubscriptionRows rows;

    @Autowired
    private MailTurn turn;

    @Autowired
    private WaitingFor waiting;

    @Autowired
    private Access access;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseworkDoors casework;

    @Autowired
    private SomeCases some;

    private final MovingClock clock = MovingClock.standing();
    private SomeMailServer server;
    private Actor officer = SomeActors.consular();

    @BeforeEach
    void anOfficerAndAServer(@Autowired Accounts accounts, @Autowired VerifiedAccounts verified) throws IOException {
        server = SomeMailServer.open();
        officer = SomeAccounts.officer(accounts, verified, Role.CONSULAR_OFFICER);
    }

    @AfterEach
    void goes() throws IOException {
        server.close();
        Acting.as(officer, () -> transactions.executeWithoutResult(_ -> rows.remove(officer.id())));
    }

    @Test
    void saysHowMuchWaitsAndNothingElse() {
        CaseSummary about = mentioned();
        subscribe(new Subscription(ADDRESS, false, NEVER, "en", 0));

        after(Duration.ofMinutes(61));

        assertThat(server.recipients()).singleElement().asString().contains(ADDRESS);
        assertThat(server.letters()).hasSize(1);
        String letter = server.letters().getFirst();
        assertThat(letter)
                .contains("Subject: Pulang: something needs you")
                .containsPattern("\\n(One thing is|\\d+ things are) waiting for you\\. ");
        assertThat(letter).doesNotContain(about.number().value(), "http", "Rahasia");
    }

    @Test
    void isSentOnceAndNotAgainUntilMoreWaits() {
        mentioned();
        subscribe(new Subscription(ADDRESS, false, NEVER, "id", 0));

        after(Duration.ofMinutes(61));
        round();
        after(Duration.ofMinutes(61));
        assertThat(server.letters()).hasSize(1);

        mentioned();
        after(Duration.ofMinutes(61));
        assertThat(server.letters()).hasSize(2);
    }

    /** 01:00 UTC is 08:00 in Phnom Penh. */
    @Test
    void waitsForTheEndOfTheQuietHours() {
        mentioned();
        subscribe(new Subscription(ADDRESS, false, new QuietHours(7, 10), "id", 0));

        after(Duration.ofMinutes(61));
        assertThat(server.letters()).isEmpty();

        after(Duration.ofMinutes(60));
        assertThat(server.letters()).hasSize(1);
    }

    /** As where the server was down when the turn came. */
    @Test
    void sendsNothingInTheQuietHoursThoughATurnIsLate() {
        mentioned();
        subscribe(new Subscription(ADDRESS, false, new QuietHours(10, 12), "id", 0));

        after(Duration.ofMinutes(150));
        assertThat(server.letters()).isEmpty();

        after(Duration.ofMinutes(91));
        assertThat(server.letters()).hasSize(1);
    }

    @Test
    void triesAgainLaterWhereTheServerTakesNothing() throws IOException {
        mentioned();
        subscribe(new Subscription(ADDRESS, false, NEVER, "id", 0));
        server.close();
        server = SomeMailServer.full();
        after(Duration.ofMinutes(61));
        assertThat(server.letters()).isEmpty();
        server.close();
        server = SomeMailServer.open();

        after(Duration.ofMinutes(14));
        assertThat(server.letters()).isEmpty();
        after(Duration.ofMinutes(2));
        assertThat(server.letters()).hasSize(1);
    }

    @Test
    void goesToAllowedDomainsOnlyAndNowhereWithoutASetting() {
        var off = new MailServer(new MailServerSettings("", 587, "starttls", "", "", "", List.of()));

        assertThat(subscribe(new Subscription("x@gmail.example", true, NEVER, "id", 0), door()))
                .isEqualTo(Subscribing.ADDRESS);
        assertThat(subscribe(new Subscription("a@kemlu.example\r\nBcc: b@c", true, NEVER, "id", 0), door()))
                .isEqualTo(Subscribing.ADDRESS);
        assertThat(subscribe(new Subscription(ADDRESS, true, NEVER, "id", 0), off))
                .isEqualTo(Subscribing.OFF);
        assertThat(off.send(new MailServer.Letter(ADDRESS, "x", "y"))).isFalse();
    }

    @Test
    void sendsNothingButACodeToAnAddressThatNobodyHasProven() {
        mentioned();
        assertThat(subscribe(new Subscription(ADDRESS, false, NEVER, "en", 0), door()))
                .isEqualTo(Subscribing.CODE);
        assertThat(subscribe(new Subscription("lain@kemlu.example", false, NEVER, "en", 0), door()))
                .isEqualTo(Subscribing.SOON);

        round();
        after(Duration.ofMinutes(61));

        assertThat(server.letters()).hasSize(1);
        assertThat(server.letters().getFirst()).contains("Subject: Pulang: your code");
        assertThat(verify(code())).as("after half an hour").isEqualTo(Verification.OVER);
        assertThat(subscribe(new Subscription(ADDRESS, false, NEVER, "en", 0), door()))
                .isEqualTo(Subscribing.CODE);
        round();
        assertThat(verify("1" + code())).isEqualTo(Verification.WRONG);
        assertThat(verify(" " + code() + " ")).isEqualTo(Verification.VERIFIED);
        assertThat(subscribe(new Subscription(ADDRESS, true, NEVER, "en", 0), door()))
                .as("the address is known")
                .isEqualTo(Subscribing.KEPT);
        assertThat(subscribe(new Subscription("lain@kemlu.example", true, NEVER, "en", 0), door()))
                .as("another address")
                .isEqualTo(Subscribing.CODE);
    }

    @Test
    void aCodeIsTriedFiveTimes() {
        subscribe(new Subscription(ADDRESS, false, NEVER, "id", 0), door());
        round();

        for (int time = 0; time < VerificationCode.MOST_TRIES; time++) {
            assertThat(verify("x")).isEqualTo(Verification.WRONG);
        }

        assertThat(verify(code())).isEqualTo(Verification.OVER);
    }

    @Test
    void aCodeThatNobodyTookIsSentAgain() throws IOException {
        server.close();
        server = SomeMailServer.full();
        subscribe(new Subscription(ADDRESS, false, NEVER, "id", 0), door());
        round();
        server.close();
        server = SomeMailServer.open();

        round();
        round();

        assertThat(server.letters()).hasSize(1);
    }

    @Test
    void nobodyElseSeesTheAddressAndItLiesSealed() throws Exception {
        subscribe(new Subscription(ADDRESS, true, NEVER, "id", 0));

        Optional<Subscription> seen =
                Acting.as(SomeActors.head(), () -> transactions.execute(_ -> rows.of(officer.id())));
        assertThat(seen).isEmpty();
        assertThat(
                        DatabaseDoors.ask(
                                DatabaseDoors.of(application).asOwner(),
                                "select count(*) from mail.subscription where position('kemlu' in encode(address, 'escape')) > 0"))
                .containsExactly("0");
    }

    private CaseSummary mentioned() {
        CaseSummary about = some.opened(1).getFirst();
        Acting.as(
                SomeActors.head(),
                () -> casework.tasks().set(about.id(), "Rahasia", officer.id(), LocalDate.of(2025, 10, 30)));
        return about;
    }

    /** Asks for letters and types the code that comes to the address. */
    private void subscribe(Subscription wanted) {
        assertThat(subscribe(wanted, door())).isEqualTo(Subscribing.CODE);
        round();
        assertThat(verify(code())).isEqualTo(Verification.VERIFIED);
        server.forget();
    }

    private String code() {
        var digits =
                Pattern.compile("(?<=: )\\d{8}\\b").matcher(server.letters().getLast());
        assertThat(digits.find()).isTrue();
        return digits.group();
    }

    private Verification verify(String code) {
        return asked(door(), subscriptions -> subscriptions.verify(code));
    }

    private Subscribing subscribe(Subscription wanted, MailServer door) {
        return asked(door, subscriptions -> subscriptions.subscribe(wanted));
    }

    private <T> T asked(MailServer door, Function<Subscriptions, T> asking) {
        var subscriptions = new Subscriptions(rows, door, access, trail, clock);
        return Objects.requireNonNull(Acting.as(officer, () -> transactions.execute(_ -> asking.apply(subscriptions))));
    }

    private void after(Duration passed) {
        clock.moveOn(passed);
        round();
    }

    private void round() {
        new MailRound(turn, waiting, door(), access, clock).go();
    }

    private MailServer door() {
        return new MailServer(SomeMailServer.settings(server.port(), "none"));
    }
}
