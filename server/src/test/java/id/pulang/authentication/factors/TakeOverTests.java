package id.pulang.authentication.factors;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.audit.readers.Alarm;
import id.pulang.audit.readers.Alarms;
import id.pulang.audit.readers.OwnNotice;
import id.pulang.audit.readers.OwnNotices;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.journeys.HttpOfficer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming in as somebody else is seen where they work and by themselves, and guessing ends. */
@Tag("security")
class TakeOverTests extends SecondStepAsked {

    private static final Actor ADMINISTRATOR = SomeActors.administrator();
    private static final Actor SECOND_ADMINISTRATOR = new Actor(
            new UserId(new UUID(86, 1)), "Pengurus lain", Role.ADMINISTRATOR, PostCode.HEADQUARTERS, "administration");
    private static final Actor HEAD_ELSEWHERE =
            new Actor(new UserId(new UUID(86, 2)), "Kepala", Role.HEAD_OF_MISSION, new PostCode("BKK"), "command");

    @Autowired
    private SecondSteps steps;

    @Autowired
    private Alarms alarms;

    @Autowired
    private OwnNotices notices;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aTakeOverIsSeenAtThePostOfTheAccountAndByItsOwner() {
        open("taken.chief", Role.HEAD_OF_MISSION);
        UserId chief = id("taken.chief");

        Acting.as(ADMINISTRATOR, () -> accounts.giveFirstPassword(chief));
        Acting.as(ADMINISTRATOR, () -> steps.remove(chief));

        assertThat(takenOverSeenBy(SomeActors.head())).contains("taken.chief");
        assertThat(takenOverSeenBy(HEAD_ELSEWHERE)).doesNotContain("taken.chief");
        Actor owner = verified.account("taken.chief").orElseThrow().actor();
        assertThat(Acting.as(owner, notices::latest))
                .extracting(OwnNotice::kind)
                .containsExactlyInAnyOrder(OwnNotice.Kind.FIRST_PASSWORD, OwnNotice.Kind.SECOND_STEP_REMOVED);
        assertThat(Acting.as(SomeActors.head(), notices::latest)).isEmpty();
    }

    @Test
    void twoAdministratorsOrADayBetweenHideNothing() {
        open("taken.shared", Role.CONSULAR_OFFICER);
        open("taken.slowly", Role.CONSULAR_OFFICER);
        UserId shared = id("taken.shared");
        UserId slowly = id("taken.slowly");

        Acting.as(ADMINISTRATOR, () -> accounts.giveFirstPassword(shared));
        Acting.as(SECOND_ADMINISTRATOR, () -> steps.remove(shared));
        Acting.as(ADMINISTRATOR, () -> steps.remove(slowly));
        clock.moveOn(Duration.ofHours(25));
        Acting.as(ADMINISTRATOR, () -> accounts.giveFirstPassword(slowly));

        assertThat(takenOverSeenBy(SomeActors.head())).contains("taken.shared", "taken.slowly");
    }

    /** With a second account one person could be both officers: its post hears of each that is opened or moved. */
    @Test
    void anAccountThatIsOpenedOrMovedIsToldAtItsPost() {
        open("both.eyes", Role.CONSULAR_OFFICER);
        Acting.as(
                ADMINISTRATOR,
                () -> accounts.move(
                        id("both.eyes"),
                        PackRole.of(Role.REVIEWER),
                        SomeActors.head().post(),
                        "second"));

        assertThat(Acting.as(SomeActors.head(), alarms::latest))
                .filteredOn(alarm -> alarm.about().contains("both.eyes"))
                .extracting(Alarm::kind)
                .contains(Alarm.Kind.OPENED_ACCOUNT, Alarm.Kind.MOVED_ACCOUNT);
        assertThat(Acting.as(HEAD_ELSEWHERE, alarms::latest))
                .noneMatch(alarm -> alarm.about().contains("both.eyes"));
    }

    @Test
    void guessingTheSecondStepEndsAfterAHundredAndIsTold() {
        String password = open("guessed.long", Role.CONSULAR_OFFICER);
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn("guessed.long", password));
        setUp(officer, code(secret, 0));
        HttpOfficer guesser = HttpOfficer.strangerFrom("203.0.113.86", port);
        guesser.tryToLogIn("guessed.long", password);
        give(guesser, wrong(secret));
        jdbc.sql("update access.second_step_failure set failures = 99 where account_id = :id")
                .param("id", id("guessed.long").value())
                .update();

        String hundredth = give(guesser, wrong(secret)).location();
        clock.moveOn(Duration.ofDays(40));
        HttpOfficer later = HttpOfficer.strangerFrom("203.0.113.89", port);
        later.tryToLogIn("guessed.long", password);
        var right = give(later, code(secret, 0));

        assertThat(hundredth).endsWith("/login/second?code");
        assertThat(right.location()).endsWith("/login/second?closed");
        assertThat(right.select("[role=alert]").text()).contains("Minta kata sandi sementara kepada administrator");
        assertThat(later.open("/desk").location()).endsWith("/login/second");
    }

    @Test
    void anotherPasswordOpensTheSecondStepAgain() {
        String password = open("guessed.again", Role.CONSULAR_OFFICER);
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn("guessed.again", password));
        setUp(officer, code(secret, 0));
        HttpOfficer guesser = HttpOfficer.strangerFrom("203.0.113.87", port);
        guesser.tryToLogIn("guessed.again", password);
        give(guesser, wrong(secret));
        jdbc.sql("update access.second_step_failure set failures = 99 where account_id = :id")
                .param("id", id("guessed.again").value())
                .update();
        give(guesser, wrong(secret));
        assertThat(Acting.as(SomeActors.head(), alarms::latest))
                .filteredOn(alarm -> alarm.login().equals("guessed.again"))
                .extracting(Alarm::kind)
                .containsExactly(Alarm.Kind.CLOSED_STEP);

        String given = Acting.as(ADMINISTRATOR, () -> accounts.giveFirstPassword(id("guessed.again")));
        HttpOfficer owner = HttpOfficer.strangerFrom("203.0.113.88", port);
        owner.tryToLogIn("guessed.again", given);

        assertThat(give(owner, code(secret, 1)).location()).endsWith("/login/password");
        Actor self = verified.account("guessed.again").orElseThrow().actor();
        assertThat(Acting.as(self, notices::latest))
                .extracting(OwnNotice::kind)
                .contains(OwnNotice.Kind.SECOND_STEP_CLOSED, OwnNotice.Kind.FIRST_PASSWORD);
    }

    private List<String> takenOverSeenBy(Actor head) {
        return Acting.as(head, alarms::latest).stream()
                .filter(alarm -> alarm.kind() == Alarm.Kind.BOTH_STEPS)
                .map(Alarm::about)
                .toList();
    }
}
