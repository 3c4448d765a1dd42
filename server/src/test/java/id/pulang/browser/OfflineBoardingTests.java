package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.faults.TcpProxy;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.Seatings;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.manifest.Amendment;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.Tally;
import id.pulang.repatriation.seating.SeatNumbers;
import id.pulang.repatriation.seating.SeatingWish;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two phones at the door of an aircraft, while the network is gone. */
class OfflineBoardingTests extends InABrowser {

    private static final int PEOPLE = 24;
    private static final int HALF = 12;
    private static final String WRONG = "frasa sandi yang salah";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Manifests manifests;

    @Autowired
    private Seatings seatings;

    @TempDir
    Path folder;

    @Test
    void eachMarkArrivesOnceAndAConflictIsShown() throws IOException, SQLException {
        var manifest = frozen(SomeTravellers.at(server).ready(PEOPLE));
        try (var near = new TcpProxy(port());
                var far = new TcpProxy(port());
                var first = phone("first", near, SomeActors.lead(), manifest);
                var second = phone("second", far, SomeActors.consular(), manifest)) {
            near.turn(TcpProxy.Weather.CUT);
            far.turn(TcpProxy.Weather.CUT);

            first.aboard(0, HALF);
            second.aboard(HALF, PEOPLE);
            second.behind(HALF - 1);
            first.keepsInTheClear();
            first.isKilled();
            assertThat(first.kept())
                    .contains(BoardingPhone.IN_THE_CLEAR)
                    .doesNotContain(BoardingPhone.PASSPHRASE, "Sukerti", "Kaunang", "Tambunan", "SPLP-");
            first.opensAgain();
            assertThat(first.page().locator("#unsent")).hasText(String.valueOf(HALF));
            assertThat(tally(manifest)).isEqualTo(new Tally(PEOPLE, 0, 0, PEOPLE, 0, 0));

            near.turn(TcpProxy.Weather.CLEAR);
            first.logsInAgain();
            first.hasSentAll();
            far.turn(TcpProxy.Weather.CLEAR);
            second.page().locator("#send").click();
            second.hasSentAll();

            assertThat(first.page().locator("#conflicts")).hasText("0");
            assertThat(second.page().locator("#conflicts")).hasText("1");
            assertThat(second.row(HALF - 1))
                    .containsText("Bertentangan. Tanda Anda: tidak naik. Di server: sudah naik");
            assertThat(tally(manifest)).isEqualTo(new Tally(PEOPLE, PEOPLE, 0, 0, 0, 0));
            assertThat(boarded(manifest)).as("lines of the trail").isEqualTo(PEOPLE);
            second.row(HALF - 1).locator("[data-seen]").click();
            assertThat(second.page().locator("#conflicts")).hasText("0");
            assertThat(second.row(0)).containsText(Pattern.compile("lahir \\d{4}"));
            assertThat(second.page().locator("#depart a"))
                    .hasAttribute("href", "/desk/repatriation/" + manifest.value());
            assertThat(second.page().locator("#depart")).isVisible();
            assertThat(second.page().locator("#back")).hasAttribute("href", "/field/boarding/" + manifest.value());
        }
    }

    @Test
    void tenWrongTriesRemoveTheList() throws IOException {
        var manifest = frozen(SomeTravellers.at(server).ready());
        try (var network = new TcpProxy(port());
                var phone = phone("found", network, SomeActors.lead(), manifest)) {
            phone.aboard(0, 1);
            phone.page().locator("#lock").click();
            phone.unlock(WRONG);
            assertThat(phone.page().locator("#unlock [role=alert]")).hasText("Frasa sandi salah. Sisa percobaan: 9.");
            // seven more tries, each of which takes a second
            phone.page().evaluate("""
                    () => new Promise((resolve) => {
                      const opened = indexedDB.open("pulang-field");
                      opened.onsuccess = () => {
                        const locks = opened.result.transaction("lock", "readwrite").objectStore("lock");
                        const asked = locks.get("lock");
                        asked.onsuccess = () => {
                          locks.put({ ...asked.result, wrong: asked.result.wrong + 7 }, "lock").onsuccess = resolve;
                        };
                      };
                    })""");
            phone.unlock(WRONG);
            assertThat(phone.page().locator("#unlock [role=alert]")).hasText("Frasa sandi salah. Sisa percobaan: 1.");
            phone.unlock(WRONG);

            assertThat(phone.page().locator("#create")).isVisible();
            assertThat(phone.page().evaluate("""
                    () => new Promise((resolve) => {
                      const opened = indexedDB.open("pulang-field");
                      opened.onsuccess = () => {
                        const asked = opened.result.transaction("records").objectStore("records").count();
                        asked.onsuccess = () => resolve(asked.result);
                      };
                    })""")).isEqualTo(0);
        }
    }

    /**
     * Marks of a list that is not looked at are sent, too, and those of another officer wait without stopping anybody.
     */
    @Test
    void marksOfEveryListAreSentAndThoseOfOthersWait() throws IOException {
        var first = frozen(SomeTravellers.at(server).ready());
        var second = frozen(SomeTravellers.at(server).ready());
        try (var network = new TcpProxy(port());
                var phone = phone("shared", network, SomeActors.lead(), first)) {
            network.turn(TcpProxy.Weather.CUT);
            phone.aboard(0, 2);
            network.turn(TcpProxy.Weather.CLEAR);
            phone.opens(second);
            assertThat(phone.page().locator("#unsent")).hasText("0");
            assertThat(tally(first).boarded()).isEqualTo(2);

            network.turn(TcpProxy.Weather.CUT);
            phone.aboard(0, 1);
            phone.takesBack(0);
            phone.aboard(1, 2);
            network.turn(TcpProxy.Weather.CLEAR);
            phone.isTakenOverBy(SomeActors.consular(), second);
            assertThat(phone.page().locator("#status")).containsText("dibuat petugas lain");
            phone.aboard(2, 3);

            assertThat(phone.page().locator("#unsent")).hasText("1");
            assertThat(tally(second).boarded()).isOne();
        }
    }

    /** Each bus is counted on the phone, also from marks that are not sent, and a press shows its people only. */
    @Test
    void aBusIsChosenAndCountedWithoutANetwork() throws IOException {
        var manifest = frozen(SomeTravellers.at(server).ready(), "Bus 1");
        try (var network = new TcpProxy(port());
                var phone = phone("buses", network, SomeActors.lead(), manifest)) {
            network.turn(TcpProxy.Weather.CUT);
            assertThat(phone.buses()).hasText(new String[] {"Bus 1 0 dari 3 naik", "Bus 2 0 dari 2 naik"});

            phone.buses().last().click();
            assertThat(phone.shown()).hasCount(2);
            assertThat(phone.buses().last()).hasAttribute("aria-pressed", "true");
            assertThat(phone.buses().last()).isFocused();
            phone.shown().first().locator("[data-aboard]").click();
            phone.shown().last().locator("summary").click();
            phone.shown().last().locator("details select").selectOption("DID_NOT_COME");
            phone.shown().last().locator("details button").click();

            assertThat(phone.buses().last()).hasText("Bus 2 1 dari 1 naik ✓");
            assertThat(phone.shown().first().locator("[data-berth]")).hasText("Bus 2 · 1A");
            phone.buses().last().click();
            assertThat(phone.shown()).hasCount(5);
            assertThat(phone.page().locator("#unsent")).hasText("2");
        }
    }

    private BoardingPhone phone(String storage, TcpProxy network, Actor officer, ManifestId manifest) {
        return new BoardingPhone(folder.resolve(storage), network, officer, this::password, manifest);
    }

    /** Seats five people in two buses before two officers approve. */
    private ManifestId frozen(IncidentId incident, String firstBus) {
        ManifestId manifest = drafted(incident);
        var seats = new SeatingWish(firstBus, new SeatNumbers("1A", 4), 3);
        var seated = Acting.as(
                SomeActors.lead(), () -> seatings.fill(manifest, Map.of(), List.of(), seats, version(manifest)));
        assertThat(seated).isInstanceOf(Amendment.Done.class);
        approved(manifest);
        return manifest;
    }

    private ManifestId frozen(IncidentId incident) {
        ManifestId manifest = drafted(incident);
        approved(manifest);
        return manifest;
    }

    private ManifestId drafted(IncidentId incident) {
        var flight = new Flight("GA 895", "Phnom Penh", "Jakarta", Instant.parse("2025-10-22T10:00:00Z"));
        var drafted = (Drafting.Drafted) Acting.as(SomeActors.lead(), () -> manifests.draft(incident, flight));
        return drafted.manifest();
    }

    private void approved(ManifestId manifest) {
        for (Actor officer : List.of(SomeActors.lead(), SomeActors.head())) {
            Acting.as(officer, () -> manifests.approve(manifest, version(manifest)));
        }
    }

    private long version(ManifestId manifest) {
        return Acting.as(SomeActors.lead(), () -> manifests.summary(manifest).version());
    }

    private int boarded(ManifestId manifest) throws SQLException {
        String count = "select count(*) from access.audit_entry where act = 'boarded' and detail = '%s'"
                .formatted(manifest.value());
        return Integer.parseInt(
                DatabaseDoors.ask(DatabaseDoors.of(server).asOwner(), count).getFirst());
    }

    private Tally tally(ManifestId manifest) {
        return Acting.as(SomeActors.lead(), () -> manifests.summary(manifest).tally());
    }
}
