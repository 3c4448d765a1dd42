package id.pulang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.pulang.SourceTree;
import id.pulang.demo.Demo;
import id.pulang.demo.DemoNight;
import id.pulang.demo.DemoOfficers;
import id.pulang.demo.DemoResult;
import id.pulang.demo.folder.DemoFolder;
import id.pulang.identity.Access;
import id.pulang.identity.PostCode;
import id.pulang.reports.ReportsRoles;
import id.pulang.walk.EveryCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/**
 * The demo incident, played in a server of its own: its counts, and its main pages as each role sees them; then the
 * night as well, and every count on any page.
 */
@DemoServer
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DemoPagesTests {

    private static final String INDONESIAN = "id";

    @Autowired
    private Demo demo;

    @Value("${local.server.port}")
    private int port;

    private final Map<String, Window> windows = new HashMap<>();
    private final Map<MainPage, String> reached = new HashMap<>();
    private final List<String> told = new ArrayList<>();

    private DemoResult result;

    @BeforeAll
    void play() {
        result = demo.play(demoData(), told::add);
    }

    private static DemoFolder demoData() {
        return new DemoFolder(SourceTree.root().resolve("demo-data"));
    }

    @Test
    void anOfficerIsOnDutyWhereLettersOfTheRegionGo(@Autowired Access access) {
        assertThat(List.of("PNH", "RGN", "BKK"))
                .allMatch(post -> access.hasSomebody(new PostCode(post), ReportsRoles::worksWithThem));
    }

    @Test
    void bringsHomeWhomTheTruthSaysMayGo() {
        assertThat(result.matched().statements()).isEqualTo(399);
        assertThat(result.matched().people()).isEqualTo(122);
        assertThat(result.matched().incidentPeople()).isEqualTo(110);
        assertThat(result.matched().wrongAutomaticJoins()).isZero();
        assertThat(result.ready()).isEqualTo(67);
        assertThat(result.journey().manifest()).isEqualTo(67);
        assertThat(result.journey().boarded()).isEqualTo(67);
        assertThat(result.journey().handedOver()).isEqualTo(67);
        assertThat(result.journey().home()).isEqualTo(67);
    }

    @Test
    void withholdsTheOthersByTheGatesThatTheTruthNames() {
        assertThat(result.withheld().people()).isEqualTo(43);
        assertThat(result.withheld().byGate())
                .isEqualTo(Map.of(
                        "exit_permit", 7,
                        "fit_to_travel", 12,
                        "identity", 7,
                        "overstay_fine", 7,
                        "police_release", 5,
                        "return_choice", 6,
                        "screening", 3,
                        "travel_document", 8));
    }

    @Test
    void countsAtEachGateForHowManyItsOwnersHaveConfirmedTheFact() {
        assertThat(told).anyMatch(line -> line.contains("0 people ready by them alone"));
        assertThat(result.confirmed())
                .isEqualTo(Map.of(
                        "exit_permit", 103,
                        "fit_to_travel", 98,
                        "identity", 103,
                        "overstay_fine", 103,
                        "police_release", 105,
                        "return_choice", 104,
                        "screening", 107,
                        "travel_document", 102));
    }

    @Test
    void tellsEachStepAsItEnds() {
        assertThat(told).hasSize(result.seconds().size() - 1);
    }

    static Stream<View> views() {
        Stream<View> main = Stream.of(Width.values())
                .flatMap(width -> Stream.of(INDONESIAN, "en")
                        .flatMap(language -> MainPage.all().map(page -> new View(page, width, language))));
        return Stream.concat(main, MainPage.further().map(page -> new View(page, Width.PHONE, "en")));
    }

    /**
     * In Indonesian by day and in English at night: each page is seen both light and dark, and opened no oftener. The
     * further pages, which other tests look at by day, are seen where most can go wrong: dark, on a phone.
     */
    @ParameterizedTest
    @MethodSource("views")
    void theMainPagesAreClean(View view) {
        Window window = windows.computeIfAbsent(
                view.width() + view.page().login(),
                _ -> loggedIn(view.width(), view.page().login()));
        boolean light = view.language().equals(INDONESIAN);

        reach(window.speak(view.language()).dark(!light), view.page());

        window.mustBeClean();
        if (light) {
            window.picture(view.page().name());
        } else {
            window.mustHoldNarrowAndLarge();
        }
    }

    /** Source of the bounds: the design of the pages, for a telephone's network in a border town. */
    @Test
    void pagesAreLightOnTheWire() {
        try (Window before = loggedIn(Width.DESK, "kartika");
                Window fresh = new Window(Width.DESK, "http://localhost:" + port)) {
            before.open("/desk/cases");
            String file = before.page()
                    .locator("main a[href^='/desk/cases/0']")
                    .first()
                    .getAttribute("href");
            fresh.resume(before.cookies());
            var wire = new Wire(fresh);

            assertThat(wire.bytes(file)).as("a case, nothing cached").isBetween(1_000L, 90_000L);
            assertThat(wire.bytes("/desk")).as("home").isBetween(1_000L, 15_000L);
            assertThat(wire.bytes(file)).as("a case, later").isBetween(1_000L, 20_000L);
        }
    }

    /** Who moves it by keys would otherwise leave the page at each of them. */
    @Test
    void theSliderOfDaysSaysItsDayAndShowsItWhenAsked() {
        try (Window window = loggedIn(Width.DESK, "rina")) {
            window.open("/desk/incidents")
                    .page()
                    .locator("main .incident-card")
                    .first()
                    .click();
            Page page = window.settle().page();
            String address = page.url();
            String today = page.locator(".river-days output").innerText();

            page.locator("#place").press("ArrowLeft");

            PlaywrightAssertions.assertThat(page.locator(".river-days output"))
                    .not()
                    .hasText(today);
            PlaywrightAssertions.assertThat(page.locator("#place"))
                    .hasAttribute(
                            "aria-valuetext", page.locator(".river-days output").innerText());
            assertThat(page.url()).isEqualTo(address);

            page.locator(".river-days form button").click();

            assertThat(window.settle().page().url()).contains("place=");
        }
    }

    /**
     * Every number leads to its people: each count on the pages of the demo's two incidents, one over and one in the
     * middle of its night, and of one that has just begun, is followed by everyone who sees it, and opens a list of
     * exactly so many rows. The others look at the first incident alone.
     */
    @Test
    @Order(Integer.MAX_VALUE)
    void everyCountOpensExactlyTheRowsThatItCounts(
            @Autowired DemoNight night, @Autowired ApplicationContext application) {
        night.play(demoData().tonight().orElseThrow(), _ -> {});

        var counts = EveryCount.beside(application, port);

        assertThat(counts.wrong()).isEmpty();
        assertThat(counts.followed())
                .hasSizeGreaterThan(90)
                .anyMatch(each -> each.matches("/desk/incidents/.*/statements = 399"))
                .anyMatch(each -> each.matches("/desk/people[?].*presence=PRESENT = 110"))
                .anyMatch(each -> each.matches("/desk/people[?].*presence=SOUGHT = 12"))
                .anyMatch(each -> each.matches("/desk/people/[^?]*#statements = [1-9]\\d*"))
                .anyMatch(each -> each.matches("/desk/people[?].*vouched=REGISTRY = .*"))
                .anyMatch(each -> each.matches("/desk/people[?].*vouched=INTERVIEW = .*"))
                .anyMatch(each -> each.matches("/desk/cases[?].*at=screened = 107"))
                .anyMatch(each -> each.matches("/desk/cases[?].*at=manifest = 67"))
                .anyMatch(each -> each.matches("/desk/cases[?].*at=home = 67"))
                .anyMatch(each -> each.matches("/desk/clearances[?].*show=CLEARED.* = 67"))
                .anyMatch(each -> each.matches("/desk/clearances[?].*gate=exit_permit&show=CLOSED.* = 7"))
                .anyMatch(each -> each.matches("/desk/repatriation/.*heads=BOARDED.* = 67"))
                .anyMatch(each -> each.matches("/desk/repatriation/.*heads=BOARDED.* = 4"))
                .anyMatch(each -> each.matches("/desk/clearances[?].*gate=exit_permit&show=CLOSED.* = 4\\d"))
                .anyMatch(each -> each.matches("/desk/cases[?].*at=was[.]screened[.].* = \\d+"))
                .anyMatch(each -> each.matches("/desk/people[?].*presence=PRESENT.*on=.* = \\d+"))
                .anyMatch(each -> each.matches("/desk/incidents/.*/statements[?]on=.* = \\d+"));
    }

    private Window loggedIn(Width width, String login) {
        return new Window(width, "http://localhost:" + port).logIn(login, DemoOfficers.PASSWORD);
    }

    @AfterAll
    void close() {
        windows.values().forEach(Window::close);
    }

    /** The links that lead to a page are followed when it is reached for the first time; its address stays. */
    private void reach(Window window, MainPage page) {
        if (reached.containsKey(page)) {
            window.open(reached.get(page));
            return;
        }
        page.open(window);
        if (!page.links().isEmpty()) {
            reached.put(page, window.page().url().substring(window.address("").length()));
        }
    }

    /** One page at one width in one language. */
    record View(MainPage page, Width width, String language) {
        @Override
        public String toString() {
            return page.name() + " " + width + " " + language;
        }
    }
}
