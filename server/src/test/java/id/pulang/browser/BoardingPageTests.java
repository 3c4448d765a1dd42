package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.casework.situation.Situations;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.BoardingGate;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.manifest.Cause;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.SeatReason;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The boarding list that nobody took along: what a tick changes on the page. */
class BoardingPageTests extends InABrowser {

    private static final String BAMBANG = "Bambang Sutrisno";
    private static final String YOHANA = "Yohana Kaunang";

    @Autowired
    private Manifests manifests;

    @Autowired
    private Situations situations;

    @Autowired
    private BoardingGate gate;

    @Autowired
    private ApplicationContext server;

    private Map<String, CaseId> people = Map.of();
    private ManifestId manifest = new ManifestId(new UUID(0, 0));
    private String list = "";

    @BeforeEach
    void twoWhoBelongTogetherOnAFrozenList() {
        var travellers = SomeTravellers.at(server);
        IncidentId incident = travellers.ready();
        people = travellers.byName(incident);
        Acting.as(SomeActors.consular(), () -> situations.together(person(BAMBANG), person(YOHANA)));
        manifest = frozen(incident);
        list = "/field/boarding/" + manifest.value();
    }

    @Test
    void theLineOfAGroupFollowsEachTick() {
        try (var phone = window(Width.PHONE, SomeActors.lead())) {
            Page page = phone.open(list).page();
            Locator group = page.locator(".tick-group");
            assertThat(group).containsText("◷ Yohana Kaunang belum naik");

            row(page, YOHANA).locator(".tick-yes").click();

            assertThat(row(page, YOHANA)).containsText("✓ sudah naik");
            assertThat(group).containsText("◷ Bambang Sutrisno belum naik");
            assertThat(group).containsText("✓ Yohana Kaunang sudah naik");
            row(page, YOHANA).locator(".undo button").click();
            assertThat(group).containsText("◷ Yohana Kaunang belum naik");
            phone.settle().mustBeClean();
        }
    }

    @Test
    void ticksThatCannotBeSentWaitAndCountOnceEach() throws SQLException {
        try (var phone = window(Width.PHONE, SomeActors.lead())) {
            Page page = phone.open(list).page();
            List<String> order = List.of(YOHANA, BAMBANG, "Zulkifli Harahap", "Ferdinand Manurung", "Ni Luh Sukerti");
            page.context().setOffline(true);
            page.evaluate("() => window.scrollTo(0, 200)");

            order.forEach(name -> {
                row(page, name).locator(".tick-yes").click();
                assertThat(row(page, name)).containsText("◷ sudah naik, belum terkirim");
                assertThat(row(page, name).locator("[data-back]")).isFocused();
            });

            assertThat(page.locator("#problem .alert")).hasCount(0);
            assertThat(page.locator("#status")).containsText("Tanda menunggu di halaman ini");
            assertThat(page.locator(".tick-group")).containsText("belum terkirim");
            assertThat((int) page.evaluate("() => window.scrollY")).isGreaterThan(100);
            assertThat(page.locator("#offer")).isHidden();
            assertThat(boarded()).isEmpty();
            page.context().setOffline(false);
            order.forEach(name -> assertThat(row(page, name)).containsText("✓ sudah naik"));
            assertThat(page.locator("#status")).isHidden();
            assertThat(page.locator("#offer a")).hasText("Bawa tanpa sinyal");
            assertThat(page.locator("#ticks [data-waiting]")).hasCount(0);
            assertThat(page.locator(".tick-group")).not().containsText("belum naik");
            assertThat(page.locator("#equations .state-met, #equations .met").first())
                    .containsText("5");
            assertThat(page.locator("#equations .all-marked a"))
                    .hasAttribute("href", "/desk/repatriation/" + manifest.value());
            assertThat(boarded())
                    .as("in the order of the ticks")
                    .isEqualTo(order.stream().map(this::id).toList());
            phone.settle();
        }
    }

    @Test
    void aTickWhoseAnswerWasLostCountsOnceAndOneCanBeTakenBack() throws SQLException {
        try (var phone = window(Width.PHONE, SomeActors.lead())) {
            Page page = phone.open(list).page();
            page.route("**/aboard", route -> {
                route.fetch();
                route.abort();
            });
            page.route("**/list", Route::abort);

            row(page, YOHANA).locator(".tick-yes").click();
            row(page, BAMBANG).locator(".tick-yes").click();
            row(page, BAMBANG).locator("[data-back]").click();

            assertThat(row(page, BAMBANG).locator(".tick-yes")).isFocused();
            page.unrouteAll();
            page.evaluate("() => window.dispatchEvent(new Event('online'))");
            assertThat(row(page, YOHANA)).containsText("✓ sudah naik");
            assertThat(page.locator("#offer")).isVisible();
            assertThat(row(page, BAMBANG).locator(".tick-yes")).isVisible();
            assertThat(boarded()).containsExactly(id(YOHANA));
        }
    }

    @Test
    void aMarkThatAColleagueMadeOtherwiseIsShown() {
        try (var phone = window(Width.PHONE, SomeActors.lead())) {
            Page page = phone.open(list).page();
            page.context().setOffline(true);
            row(page, YOHANA).locator(".tick-yes").click();
            assertThat(row(page, YOHANA)).containsText("belum terkirim");
            Acting.as(
                    SomeActors.consular(),
                    () -> gate.leaveBehind(manifest, person(YOHANA), new SeatReason(Cause.DID_NOT_COME, "")));

            page.context().setOffline(false);

            assertThat(row(page, YOHANA)).containsText("Bertentangan. Tanda Anda: sudah naik. Di server: tidak naik");
            row(page, YOHANA).locator("[data-seen]").click();
            assertThat(row(page, YOHANA).locator("summary")).hasText("Ubah Yohana Kaunang");
        }
    }

    private List<String> boarded() throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(server).asOwner(), """
                select unnest(subjects)::text from access.audit_entry where act = 'boarded' and detail = '%s' order by id
                """.formatted(manifest.value()));
    }

    private String id(String name) {
        return person(name).value().toString();
    }

    private Locator row(Page page, String name) {
        return page.locator("#row-" + person(name).value());
    }

    private CaseId person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    private ManifestId frozen(IncidentId incident) {
        var flight = new Flight("GA 895", "Phnom Penh", "Jakarta", Instant.parse("2025-10-22T10:00:00Z"));
        var drafted = (Drafting.Drafted) Acting.as(SomeActors.lead(), () -> manifests.draft(incident, flight));
        ManifestId manifest = drafted.manifest();
        for (Actor officer : List.of(SomeActors.lead(), SomeActors.head())) {
            Acting.as(
                    officer,
                    () -> manifests.approve(
                            manifest, manifests.summary(manifest).version()));
        }
        return manifest;
    }
}
