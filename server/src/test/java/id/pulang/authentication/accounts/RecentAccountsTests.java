package id.pulang.authentication.accounts;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.factors.SecondStepAsked;
import id.pulang.authentication.factors.SecondSteps;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.RecentlyChanged;
import id.pulang.identity.Role;
import id.pulang.journeys.HttpOfficer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** With a second account one person could be both officers, so a new one is neither for a day. */
@Tag("security")
class RecentAccountsTests extends SecondStepAsked {

    private static final String REASON = "Saya mengenalnya; surat tugasnya sudah saya lihat.";

    @Autowired
    private Access access;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private ApplicationContext application;

    @Test
    void isNoSecondOfficerOnTheFirstDay() {
        Actor newcomer = opened("recent.second");

        assertThatThrownBy(() -> agrees(newcomer, SomeActors.consular())).isInstanceOf(RecentlyChanged.class);
    }

    @Test
    void isNoFirstOfficerToASecondEither() {
        Actor newcomer = opened("recent.first");

        assertThatThrownBy(() -> agrees(SomeActors.consular(), newcomer)).isInstanceOf(RecentlyChanged.class);
    }

    @Test
    void isAnOfficerLikeOthersAfterADay() {
        Actor newcomer = opened("recent.waits");

        clock.moveOn(Duration.ofHours(24));

        assertThatCode(() -> agrees(newcomer, SomeActors.consular())).doesNotThrowAnyException();
    }

    @Test
    void isAnOfficerAtOnceWhereTheHeadAtHeadquartersAnswers() throws SQLException {
        Actor newcomer = opened("recent.known");

        AccountAnswer answer = answered(SomeActors.headAtHeadquarters(), newcomer, REASON);

        assertThat(answer).isEqualTo(AccountAnswer.ANSWERED);
        assertThatCode(() -> agrees(newcomer, SomeActors.consular())).doesNotThrowAnyException();
        assertThat(entries(newcomer)).isEqualTo("1");
        assertThat(seen(newcomer).answer()).map(RecentAccount.Answer::reason).contains(REASON);
    }

    @Test
    void isRecentAgainWhenSomebodyChangesIt() {
        for (Change change : new Change[] {
            each -> accounts.move(
                    each.id(), PackRole.of(Role.REVIEWER), SomeActors.reviewer().post(), "protection"),
            each -> accounts.giveFirstPassword(each.id()),
            each -> steps.remove(each.id())
        }) {
            Actor officer = opened("recent.again" + System.nanoTime() % 100_000);
            answered(SomeActors.headAtHeadquarters(), officer, REASON);
            assertThatCode(() -> agrees(officer, SomeActors.consular())).doesNotThrowAnyException();

            Acting.as(SomeActors.administrator(), () -> change.of(officer));

            assertThatThrownBy(() -> agrees(officer, SomeActors.consular())).isInstanceOf(RecentlyChanged.class);
        }
    }

    private interface Change {
        void of(Actor officer);
    }

    @Test
    void isRecentAgainOnceItsOwnerHasSetUpASecondStep() {
        String password = open("recent.step", Role.CONSULAR_OFFICER);
        Actor officer = actor("recent.step");
        HttpOfficer browser = HttpOfficer.stranger(port);

        setUp(browser, code(secret(browser.tryToLogIn("recent.step", password)), 0));

        assertThatThrownBy(() -> agrees(officer, SomeActors.consular())).isInstanceOf(RecentlyChanged.class);
    }

    @Test
    void isAnsweredForByNobodyElse() {
        Actor newcomer = opened("recent.asked");
        Actor newHead = opened("recent.head", Role.HEAD_OF_MISSION, PostCode.HEADQUARTERS);

        assertThatThrownBy(() -> answered(SomeActors.head(), newcomer, REASON)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> answered(SomeActors.administrator(), newcomer, REASON))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> answered(newHead, newcomer, REASON)).isInstanceOf(RecentlyChanged.class);
        assertThatThrownBy(() -> answered(newHead, newHead, REASON)).isInstanceOf(RecentlyChanged.class);
    }

    @Test
    void isAnsweredForAsItWasLookedAtAndWithAReason() {
        Actor newcomer = opened("recent.stale");
        RecentAccount seen = seen(newcomer);
        clock.moveOn(Duration.ofMinutes(1));
        Acting.as(SomeActors.administrator(), () -> accounts.giveFirstPassword(newcomer.id()));

        AccountAnswer stale = Acting.as(
                SomeActors.headAtHeadquarters(), () -> accounts.answerFor(newcomer.id(), seen.changedAt(), REASON));

        assertThat(stale).isEqualTo(AccountAnswer.OUTDATED);
        assertThat(answered(SomeActors.headAtHeadquarters(), newcomer, "ya")).isEqualTo(AccountAnswer.REASON_LENGTH);
    }

    @Test
    void isAnsweredForOnItsPage() {
        Actor newcomer = opened("recent.page");
        String password = open("recent.chief", Role.HEAD_OF_MISSION, PostCode.HEADQUARTERS);
        HttpOfficer head = HttpOfficer.stranger(port);
        setUp(head, code(secret(head.tryToLogIn("recent.chief", password)), 0));
        answered(SomeActors.headAtHeadquarters(), actor("recent.chief"), REASON);
        String form = "/desk/new-accounts/" + newcomer.id().value();

        var next = head.submit(form(head.open("/desk/new-accounts"), form), Map.of("reason", REASON));

        assertThat(next.text()).contains("Akun Anda pastikan").contains("Dijamin oleh");
        assertThatCode(() -> agrees(newcomer, SomeActors.consular())).doesNotThrowAnyException();
    }

    private void agrees(Actor second, Actor first) {
        Acting.as(second, () -> access.requireTwoOfficers(first.id()));
    }

    private Actor opened(String login) {
        return opened(login, Role.CONSULAR_OFFICER, new PostCode("PNH"));
    }

    private Actor opened(String login, Role role, PostCode post) {
        SomeAccounts.openUnanswered(accounts, new NewAccount(login, login, role, post, "consular"));
        return actor(login);
    }

    private String open(String login, Role role, PostCode post) {
        return SomeAccounts.open(accounts, new NewAccount(login, login, role, post, "command"));
    }

    private Actor actor(String login) {
        return verified.account(login).orElseThrow().actor();
    }

    private AccountAnswer answered(Actor head, Actor newcomer, String reason) {
        var changedAt = seen(newcomer).changedAt();
        return Acting.as(head, () -> accounts.answerFor(newcomer.id(), changedAt, reason));
    }

    private RecentAccount seen(Actor newcomer) {
        return Acting.as(SomeActors.headAtHeadquarters(), accounts::recent).stream()
                .filter(each -> each.account().actor().id().equals(newcomer.id()))
                .findFirst()
                .orElseThrow();
    }

    private String entries(Actor about) throws SQLException {
        return String.join("\n", DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), """
                select count(*) from access.audit_entry where act = 'answered for account' and '%s' = any(subjects)
                """.formatted(
                        about.id().value())));
    }
}
