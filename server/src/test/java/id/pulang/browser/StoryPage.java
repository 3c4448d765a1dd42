package id.pulang.browser;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page of the demonstration in the middle of its night, kept as pictures under {@code docs/pictures}: in Indonesian
 * by day, and as it says besides.
 *
 * @param template what it is made of, below {@code src/main/jte} and without its ending
 */
record StoryPage(MainPage page, String template, Set<Look> besides) {

    private static final String TONIGHT = "Bavet";

    /** How else a page is kept. */
    enum Look {
        /** In English, dark. */
        NIGHT,
        /** The first sheet that comes out of a printer. */
        PRINT
    }

    static Stream<StoryPage> all() {
        String manifest = "main tr:has-text('Kloter 2') a[href^='/desk/repatriation/0']";
        String incident = "main a.incident-card:has-text('" + TONIGHT + "')";
        return Stream.of(
                seen("home", "kartika", "/desk", "pages/home", Look.NIGHT),
                seen("incident", "kartika", "/desk/incidents", "incidents/incident", Look.NIGHT, incident),
                seen(
                        "mapping",
                        "rina",
                        "/desk/incidents",
                        "incidents/mapping",
                        incident,
                        "main a[href*='/lists']",
                        "main a[href*='/desk/uploads/']"),
                seen("people", "kartika", "/desk/people", "people/people", Look.NIGHT),
                seen("person", "kartika", "/desk/people", "people/person", "main a[href^='/desk/people/0']"),
                seen("queue", "wira", "/desk/people/review", "people/queue"),
                seen("two-records", "bagas", "/desk/people/review/next", "people/review", Look.NIGHT),
                seen("cases", "kartika", "/desk/cases", "cases/worklist", Look.NIGHT),
                seen("case", "kartika", "/desk/cases", "cases/file", Look.NIGHT, "main a[href^='/desk/cases/0']"),
                seen("gate-board", "surya", "/desk/clearances", "clearances/board", Look.NIGHT),
                seen(
                        "gate-board-paper",
                        "surya",
                        "/desk/clearances",
                        "clearances/board",
                        Look.PRINT,
                        "main a[href^='/desk/clearances/print']"),
                seen("claims", "surya", "/desk/clearances/claims", "clearances/claims", "main a[href*='incident=']"),
                seen("overrides", "ratih", "/desk/clearances/overrides", "clearances/overrides"),
                seen("assistance", "melati", "/desk/assistance", "assistance/list"),
                seen("manifests", "damar", "/desk/repatriation", "repatriation/manifests"),
                seen("manifest", "damar", "/desk/repatriation", "repatriation/manifest", Look.NIGHT, manifest),
                seen("seats", "damar", "/desk/repatriation", "repatriation/seats", manifest, "main a[href$='/seats']"),
                seen(
                        "boarding",
                        "damar",
                        "/desk/repatriation",
                        "repatriation/boarding",
                        Look.NIGHT,
                        manifest,
                        "main a[href^='/field/boarding/']"),
                seen("received", "sekar", "/partner/handovers", "repatriation/received"),
                seen("alarms", "ratih", "/desk/alarms", "cases/alarms"),
                seen("times", "ratih", "/desk/times", "cases/times"),
                seen("reports", "kartika", "/desk/reports", "reports/list"),
                seen("accounts", "anjani", "/desk/accounts", "access/accounts"),
                seen("posts", "anjani", "/desk/posts", "access/posts"),
                seen("guide", "kartika", "/desk/guide", "pages/guide", Look.NIGHT),
                seen("guide-paper", "kartika", "/desk/guide", "pages/guide", Look.PRINT),
                seen("kit", "anjani", "/desk/kit", "pages/kit", Look.NIGHT));
    }

    /** The page on which a report on the situation is printed. */
    static MainPage situation() {
        return new MainPage(
                "situation",
                "kartika",
                "/desk/incidents",
                "",
                List.of("main a.incident-card:has-text('" + TONIGHT + "')", "main a[href$='/situation']"));
    }

    private static StoryPage seen(String name, String login, String path, String template, String... links) {
        return new StoryPage(new MainPage(name, login, path, "", List.of(links)), template, Set.of());
    }

    private static StoryPage seen(String name, String login, String path, String template, Look look, String... links) {
        return new StoryPage(new MainPage(name, login, path, "", List.of(links)), template, Set.of(look));
    }

    boolean onPaper() {
        return besides.contains(Look.PRINT);
    }

    boolean atNight() {
        return besides.contains(Look.NIGHT);
    }
}
