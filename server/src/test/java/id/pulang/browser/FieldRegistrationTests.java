package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.rosters.RegisterEntry;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.registration.CounterEntry;
import id.pulang.registration.CounterRegistration;
import id.pulang.registration.SeenDanger;
import id.pulang.registration.SeenHealth;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Registration on field devices while the network is gone (docs/decisions/0091). */
class FieldRegistrationTests extends InABrowser {

    private static final boolean FULL = "full".equals(System.getProperty("pulang.field.extent"));

    /** A fifth of what {@code ./pulang bench field} plays. */
    private static final int EACH = FULL ? 100 : 20;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private CounterRegistration counter;

    @TempDir
    Path folder;

    private final FieldPeople invented = new FieldPeople(91);

    @Test
    void threeDevicesSendEachRegistrationOnceAndAskAboutEachConflict() throws IOException, SQLException {
        Actor officer = FieldPeople.officer();
        var people = new FieldPeople(20);
        List<Map<String, String>> atThePost = people.some(ThreeTablets.KNOWN);
        atThePost.forEach(each -> register(officer, each));
        try (var first = tablet("first", officer);
                var second = tablet("second", officer);
                var third = tablet("third", officer)) {
            var tablets = new ThreeTablets(List.of(first, second, third), EACH, people, atThePost);
            assertThat(tablets.questions()).containsExactly(4, 3, 1);
            assertThat(registered(officer)).isEqualTo(ThreeTablets.KNOWN);

            tablets.send();

            assertThat(tablets.questions()).containsExactly(4, 5, 3);
            assertThat(registered(officer)).isEqualTo(ThreeTablets.KNOWN + 3 * EACH);
            first.questions().first().locator("[data-seen]").click();
            assertThat(first.page().locator("#conflicts")).hasText("3");
            assertThat(first.failures()).isEmpty();
        }
    }

    @Test
    void whatIsKeptOutlivesTheDeviceAndASentOneThatWasNotAnsweredCountsOnce() throws IOException, SQLException {
        Actor officer = FieldPeople.officer();
        try (var tablet = tablet("dying", officer)) {
            tablet.goesOffline();
            tablet.registers(invented.some(3));
            tablet.dies();

            tablet.startsAgain();
            tablet.opensThePage();
            tablet.unlocks(Tablet.PASSPHRASE);
            assertThat(tablet.page().locator("#status")).containsText("bagian kunci dari server belum ada");
            tablet.isOnlineAgain();
            tablet.logIn("/desk/field-devices");
            tablet.opens();
            assertThat(tablet.page().locator("#people > li")).hasCount(3);
            tablet.hasSentAll();
            assertThat(registered(officer)).isEqualTo(3);

            waitsAgain(tablet);
            tablet.opens();
            tablet.hasSentAll();

            assertThat(tablet.page().locator("#people > li")).hasCount(3);
            assertThat(registered(officer)).isEqualTo(3);
        }
    }

    @Test
    void aNetworkThatEndsInTheMiddleOfAnAnswerIsNone() throws IOException, SQLException {
        Actor officer = FieldPeople.officer();
        try (var tablet = tablet("half", officer)) {
            tablet.goesOffline();
            tablet.registers(new FieldPeople(115).some(1));
            assertThat(tablet.page().locator("#status")).containsText("Tanpa sinyal");

            tablet.hearsHalf();
            tablet.sends();
            assertThat(tablet.page().locator("#status")).containsText("Tanpa sinyal");
            assertThat(tablet.page().locator("#unsent")).hasText("1");
            tablet.isOnlineAgain();
            tablet.hasSentAll();

            assertThat(registered(officer)).isEqualTo(1);
            assertThat(tablet.failures()).isEmpty();
        }
    }

    /** The battery was empty and there is no network: nobody is read, and people are taken in all the same. */
    @Test
    void aDeviceThatIsShutTakesPeopleInWhomItsOfficerLooksAtFirst() throws IOException, SQLException {
        Actor officer = FieldPeople.officer();
        try (var tablet = tablet("shut", officer)) {
            tablet.goesOffline();
            tablet.registers(new FieldPeople(114).some(1));
            tablet.dies();
            tablet.startsAgain();
            tablet.opensThePage();
            tablet.page().locator("#note-shut button").click();
            assertThat(tablet.page().locator("#name")).isFocused();
            assertThat(tablet.page().locator("#people")).isHidden();
            tablet.registers(List.of(Map.of("name", "Zuqshutwinda"), Map.of("name", "")));
            assertThat(tablet.asked()).containsExactly("Tidak ada yang diisi. Tetap catat?");
            tablet.dies();
            assertThat(Chromium.kept(folder.resolve("shut"))).doesNotContain("Zuqshutwinda");

            tablet.startsAgain();
            tablet.isOnlineAgain();
            tablet.logIn("/desk/field-devices");
            tablet.opens();
            assertThat(tablet.questions()).hasCount(2);
            assertThat(tablet.page().locator("#unsent"))
                    .hasText("2", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
            assertThat(registered(officer)).isEqualTo(1);
            tablet.questions().first().locator("[data-seen]").click();
            tablet.questions().first().locator("[data-seen]").click();
            tablet.hasSentAll();

            assertThat(registered(officer)).isEqualTo(3);
            assertThat(tablet.page().locator("#people")).containsText("Zuqshutwinda");
            assertThat(tablet.failures()).isEmpty();
        }
    }

    /** As when the answers were lost: what was sent stands on the device as if it was not. */
    private static void waitsAgain(Tablet tablet) {
        tablet.page().evaluate("""
                async () => {
                  const { SealedStore } = await import("/js/field/sealed-store.js");
                  const { Device } = await import("/js/field/device.js");
                  const store = await SealedStore.open("pulang-registration");
                  await store.unlock("%s", await new Device(store).part());
                  for (const each of await store.all("registration:")) {
                    await store.put(`registration:${each.key}`, { ...each, state: "kept", answer: null });
                  }
                }""".formatted(Tablet.PASSPHRASE));
    }

    @Test
    void aPageThatIsLoadedAgainWithoutANetworkOpensForADayAndNoLonger() throws IOException {
        try (var tablet = tablet("reloaded", FieldPeople.officer())) {
            tablet.goesOffline();
            tablet.page().clock().install();
            tablet.opens();
            tablet.registers(invented.some(1));

            tablet.page().clock().fastForward("24:01:00");

            assertThat(tablet.page().locator("#unlock")).isVisible();
            assertThat(tablet.page().locator("#status")).containsText("Sudah 24 jam tanpa sinyal");
            tablet.unlocks(Tablet.PASSPHRASE);
            assertThat(tablet.page().locator("#status")).containsText("bagian kunci dari server belum ada");
        }
    }

    @Test
    void aRevokedDeviceRemovesWhatItHolds() throws IOException {
        try (var tablet = tablet("lost", FieldPeople.officer());
                var desk = window(Width.DESK, SomeActors.head())) {
            tablet.goesOffline();
            tablet.registers(invented.some(1));
            String device = tablet.page().locator("#device").innerText();
            desk.open("/desk/field-devices").mustBeClean();
            var row = desk.page().locator("li").filter(new Locator.FilterOptions().setHasText(device + " "));
            row.first().locator("summary").click();
            row.first().locator("button").click();
            desk.settle().mustBeClean();

            tablet.isOnlineAgain();
            tablet.page().context().clearCookies();
            tablet.opensThePage();

            assertThat(tablet.page().locator("#status")).containsText("dicabut");
            assertThat(tablet.page().locator("#create")).isVisible();
            assertThat(tablet.records()).isZero();
        }
    }

    /** Whom somebody names is kept with them, and is theirs once it is sent; nobody has to be asked. */
    @Test
    void whoMayBeToldIsAskedWithoutANetworkToo() throws IOException, SQLException {
        Actor officer = FieldPeople.officer();
        try (var tablet = tablet("asking", officer)) {
            tablet.goesOffline();
            tablet.page().locator("#name").fill("Prasojowati");
            tablet.page().locator("#ask-contact").click();
            assertThat(tablet.page().locator("#contactName")).isFocused();
            tablet.page().locator("#contactName").fill("Bu Lik Tumiyem");
            tablet.page().locator("#contactRelation").fill("bibi");
            tablet.page().locator("#contactWay").fill("+62 812 5550 1947");
            tablet.page().locator("#contactChoice").selectOption("SAFE");
            tablet.page().locator("#person .btn-primary").click();
            assertThat(tablet.page().locator("#kept")).containsText("Prasojowati");
            assertThat(tablet.page().locator("#may-know")).hasCount(0);
            tablet.registers(invented.some(1));

            tablet.dies();
            tablet.startsAgain();
            tablet.isOnlineAgain();
            tablet.logIn("/desk/field-devices");
            tablet.opens();
            tablet.hasSentAll();

            assertThat(registered(officer)).isEqualTo(2);
            assertThat(contacts(officer)).containsExactly("SAFE");
        }
    }

    private List<String> contacts(Actor officer) throws SQLException {
        return DatabaseDoors.ask(
                DatabaseDoors.of(server).asOwner(), """
                select h.choice from people.contact c join people.contact_choice h on h.contact_id = c.id
                where h.heard_by = '%s' or h.heard_by = (select id from access.account where login = '%s')
                """.formatted(officer.id().value(), login(officer)));
    }

    private Tablet tablet(String name, Actor officer) throws IOException {
        return new Tablet(
                FULL ? Chromium::phone : Chromium::quickPhone,
                folder.resolve(name),
                port(),
                login(officer),
                password(officer));
    }

    private long registered(Actor officer) throws SQLException {
        return Long.parseLong(DatabaseDoors.ask(DatabaseDoors.of(server).asOwner(), """
                select count(*) from registration.arrival where registered_by = '%s'
                    or registered_by = (select id from access.account where login = '%s')
                """.formatted(
                                officer.id().value(), login(officer)))
                .getFirst());
    }

    private void register(Actor officer, Map<String, String> person) {
        var cells = Map.of(
                ColumnKind.NAME, FieldPeople.text(person, "name"), ColumnKind.BORN, FieldPeople.text(person, "born"));
        var entry = new CounterEntry(null, new RegisterEntry(cells), "", SeenDanger.NONE, SeenHealth.NOTHING_SEEN, "");
        Acting.as(officer, () -> counter.register(entry));
    }
}
