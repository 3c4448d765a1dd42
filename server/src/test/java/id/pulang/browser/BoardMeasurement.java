package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.facts.GateFact;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * How soon the clearance board of 500 people is painted and ready at a desk and on a phone, and how long it takes to
 * record the same of 40 of them with one press. For {@code ./pulang bench board}, which reads the result in the file
 * that {@code pulang.board.results} names; pictures of the board and its sheet of paper are kept beside it.
 */
class BoardMeasurement extends InABrowser {

    private static final String RESULTS = System.getProperty("pulang.board.results", "target/board.json");
    private static final int PEOPLE = 500;
    private static final int AT_ONCE = 40;
    private static final int TIMES = 7;
    private static final double PAINTED = 300;
    private static final double READY = 1_000;
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** When the browser had everything of a page, and when it painted something first, in milliseconds. */
    private static final String TIMING = """
            () => { const page = performance.getEntriesByType("navigation")[0];
              const paint = performance.getEntriesByName("first-paint")[0];
              return [page.responseStart, paint.startTime, page.loadEventEnd]; }""";

    /** One look at the board, in milliseconds since it was asked for. */
    private record Look(double answered, double painted, double ready) {}

    /** What came out: medians and the longest, in milliseconds. */
    record Result(
            int people, String width, double answered, double painted, double ready, double longest, double recorded) {}

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Matching matching;

    @Autowired
    private Cases cases;

    @Autowired
    private Clearances clearances;

    @Test
    void fiveHundredPeopleAreOnTheBoardInASecond() throws IOException {
        IncidentId incident = crowded();
        List<Result> results = new ArrayList<>();
        for (Width width : Width.values()) {
            try (var window = window(width, SomeActors.clearance())) {
                results.add(measured(window, incident, width));
            }
        }

        Files.writeString(Path.of(RESULTS), JsonMapper.shared().writeValueAsString(Map.of("board", results)));
        assertThat(results).allSatisfy(each -> {
            assertThat(each.painted()).as(each.toString()).isLessThanOrEqualTo(PAINTED);
            assertThat(each.ready()).as(each.toString()).isLessThanOrEqualTo(READY);
        });
    }

    private static Result measured(Window window, IncidentId incident, Width width) throws IOException {
        String path = "/desk/clearances?incident=" + incident.value();
        List<Look> looks = IntStream.range(0, TIMES)
                .mapToObj(_ -> look(window.open(path).page()))
                .toList();
        keep(window.page(), width);
        double recorded = record(window.page());
        return new Result(
                PEOPLE,
                width.name(),
                middle(looks, Look::answered),
                middle(looks, Look::painted),
                middle(looks, Look::ready),
                looks.stream().mapToDouble(Look::ready).max().orElseThrow(),
                recorded);
    }

    private static Look look(Page page) {
        List<?> told = (List<?>) page.evaluate(TIMING);
        return new Look(number(told.get(0)), number(told.get(1)), number(told.get(2)));
    }

    private static double number(Object told) {
        return Math.round(((Number) told).doubleValue());
    }

    private static double middle(List<Look> looks, ToDoubleFunction<Look> what) {
        return looks.stream()
                .mapToDouble(what)
                .sorted()
                .skip(TIMES / 2)
                .findFirst()
                .orElseThrow();
    }

    /** Chooses 40 by the box of a group and records the same of all of them with one press. */
    private static double record(Page page) {
        var group = page.locator(".board-group").first();
        if (group.getAttribute("open") == null) {
            group.locator("summary").click();
        }
        group.locator("[data-group]").click();
        assertThat(page.locator("[data-chosen]")).hasText(String.valueOf(AT_ONCE));
        page.locator("#said").selectOption("police_release/granted");
        page.locator("#document").fill("POL 500/2025");
        long pressed = System.nanoTime();
        page.locator(".board-act .btn-primary").click();
        page.locator(".alert-success, [role=status].alert").first().waitFor();
        return Math.round((System.nanoTime() - pressed) / 1e6);
    }

    private static void keep(Page page, Width width) throws IOException {
        Path beside = Path.of(RESULTS).toAbsolutePath().getParent();
        page.screenshot(new Page.ScreenshotOptions().setPath(beside.resolve("board-" + width.pixels + ".png")));
        if (width == Width.DESK) {
            page.locator("main a[href^='/desk/clearances/print']").click();
            page.locator("#reason").selectOption("OFFICE_WALL");
            page.locator("main form.export-form button").click();
            page.locator(".export-mark").waitFor();
            Files.write(beside.resolve("board.pdf"), page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
            page.locator(".board-links a").click();
        }
    }

    /** Opens an incident of 500 people with cases, of whom some wait for one authority and some for another. */
    private IncidentId crowded() {
        Actor officer = SomeActors.consular();
        var lists = new SomeLists(incidents, rosters);
        IncidentId incident = lists.incident(officer);
        var rows = new StringBuilder("No. Reg;Nama;Tgl Lahir\n");
        List<Map<String, String>> people = new FieldPeople(PEOPLE).some(PEOPLE);
        for (int at = 0; at < PEOPLE; at++) {
            rows.append("B-%d;%s;%s%n"
                    .formatted(at, people.get(at).get("name"), people.get(at).get("born")));
        }
        lists.add(officer, incident, "lima-ratus.csv", rows.toString());
        List<CaseId> all = Acting.as(officer, () -> {
            matching.match(incident);
            await().atMost(PATIENCE).until(() -> !matching.progress(incident).running());
            assertThat(cases.openForAllPresent(incident)).isEqualTo(PEOPLE);
            return cases.in(incident).stream().map(each -> each.id()).toList();
        });
        say(all.subList(0, 200), GateFact.of("exit_permit", "pending", null, TODAY.minusDays(3)));
        say(all.subList(120, 300), GateFact.of("exit_permit", "granted", "GDI 500/2025", TODAY.minusDays(1)));
        say(all.subList(80, 240), GateFact.of("police_release", "granted", "POL 499/2025", TODAY.minusDays(2)));
        return incident;
    }

    private void say(List<CaseId> some, GateFact fact) {
        Acting.as(SomeActors.clearance(), () -> {
            for (int from = 0; from < some.size(); from += AT_ONCE) {
                assertThat(clearances.recordAll(some.subList(from, Math.min(some.size(), from + AT_ONCE)), fact))
                        .isInstanceOf(Recording.Recorded.class);
            }
        });
    }
}
