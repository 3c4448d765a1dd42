package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.SomeIncident;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** How a field device is set up, what it remembers, and how long it lasts whatever its clock says. */
@Tag("security")
class FieldDeviceTests extends InABrowser {

    /** What PasswordRules refuses of a password as well. */
    private static final List<String> WEAK = List.of(
            "kata sandi",
            "aaaaaaaaaaaa",
            "password1234",
            "katasandi2025",
            "rahasiarahasia",
            "qwertyuiop12",
            "123456789012",
            "abcdefghijkl",
            "abcabcabcabc",
            "P@ssw0rd!!!!",
            "1qaz2wsx3edc",
            "adminadmin12");

    private static final List<String> STRONG =
            List.of(Tablet.PASSPHRASE, BoardingPhone.PASSPHRASE, "k7Rm2a-PqX4bd", "perahu kertas lembah hijau");

    private static final String PROBLEMS = """
            async (all) => {
              const { problem } = await import("/js/field/passphrase.js");
              return Promise.all(all.map(async (each) => (await problem(each)) ?? ""));
            }""";

    @Autowired
    private Incidents incidents;

    @TempDir
    Path folder;

    @Test
    void aPassphraseFollowsTheRulesOfPasswords() throws IOException {
        try (var tablet = tablet("weak", FieldPeople.officer())) {
            assertThat(answers(tablet, WEAK)).doesNotContain("");
            assertThat(answers(tablet, STRONG)).containsOnly("");
        }
    }

    private static List<String> answers(Tablet tablet, List<String> passphrases) {
        List<String> answers = new ArrayList<>();
        ((List<?>) tablet.page().evaluate(PROBLEMS, passphrases)).forEach(each -> answers.add(String.valueOf(each)));
        return answers;
    }

    @Test
    void aClockThatIsSetBackLengthensNothing() throws IOException {
        try (var tablet = tablet("back", FieldPeople.officer())) {
            tablet.goesOffline();
            tablet.page().clock().install();
            tablet.opens();
            tablet.page().evaluate("() => { const now = Date.now; Date.now = () => now() - 40 * 3600_000; }");

            tablet.page().clock().fastForward("24:01:00");

            assertThat(tablet.page().locator("#unlock")).isVisible();
            assertThat(tablet.page().locator("#status")).containsText("Sudah 24 jam tanpa sinyal");
        }
    }

    @Test
    void whoIsNotLoggedInIsToldBeforeAPassphraseIsTyped() throws IOException {
        try (var tablet = tablet("new", FieldPeople.officer())) {
            tablet.page().locator("#lock").click();
            tablet.page().locator("#unlock summary").click();
            tablet.page().locator("#forget").click();
            assertThat(tablet.page().locator("#new-passphrase")).isEnabled();
            tablet.page().context().clearCookies();

            tablet.opensThePage();

            assertThat(tablet.page().locator("#status")).containsText("Masuk dahulu");
            assertThat(tablet.page().locator("#to-login")).isVisible();
            assertThat(tablet.page().locator("#new-passphrase")).isDisabled();
        }
    }

    /** The clock of the server stands in another year than that of the device. */
    @Test
    void itsTimesAreThoseOfTheServer() throws IOException {
        try (var tablet = tablet("clock", FieldPeople.officer())) {
            assertThat(tablet.page().locator("#copied")).containsText("2025");
        }
    }

    @Test
    void theIncidentIsRememberedOnTheDevice() throws IOException {
        Actor officer = FieldPeople.officer();
        IncidentId raid = Acting.as(SomeActors.consular(), () -> incidents.open(SomeIncident.inChreyThum()));
        try (var tablet = tablet("raid", officer)) {
            tablet.goesOffline();
            tablet.page().locator("#incident").selectOption(raid.value().toString());
            tablet.page().locator("#name").fill("Wulandraid");
            tablet.page().locator("#person .btn-primary").click();
            assertThat(tablet.page().locator("#kept")).containsText("Wulandraid");
            assertThat(tablet.asked()).isEmpty();

            tablet.opens();

            assertThat(tablet.page().locator("#incident")).hasValue(raid.value().toString());
        }
    }

    private Tablet tablet(String name, Actor officer) throws IOException {
        return new Tablet(Chromium::quickPhone, folder.resolve(name), port(), login(officer), password(officer));
    }
}
