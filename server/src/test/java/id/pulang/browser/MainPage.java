package id.pulang.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page that is looked at as one role sees it.
 *
 * @param login who looks
 * @param path where to begin
 * @param search what to look for from there, or nothing
 * @param links selectors of links to follow from there
 */
record MainPage(String name, String login, String path, String search, List<String> links) {

    static Stream<MainPage> all() {
        return Stream.of(
                page("home", "kartika", "/desk"),
                page("incident", "kartika", "/desk/incidents", "main a[href^='/desk/incidents/']:not([href$='/new'])"),
                searched("people", "kartika", "faisal"),
                searched("person", "kartika", "faisal", "main a[href^='/desk/people/0']"),
                page("queue", "wira", "/desk/people/review"),
                page("cases", "kartika", "/desk/cases"),
                page("case-waits", "kartika", "/desk/cases", "main a[href^='/desk/cases/0']"),
                page("gate-board", "surya", "/desk/clearances"),
                page("overrides", "ratih", "/desk/clearances/overrides"),
                page("fact-lists", "surya", "/desk/clearances", "main a[href^='/desk/clearances/lists']"),
                page("assistance", "melati", "/desk/assistance"),
                page("manifests", "damar", "/desk/repatriation"),
                page("manifest", "damar", "/desk/repatriation", "main a[href^='/desk/repatriation/0']"),
                page(
                        "names",
                        "damar",
                        "/desk/repatriation",
                        "main a[href^='/desk/repatriation/0']",
                        "main a[href$='/names']"),
                page(
                        "boarding-done",
                        "damar",
                        "/desk/repatriation",
                        "main a[href^='/desk/repatriation/0']",
                        "main a[href^='/field/boarding/']"),
                page(
                        "arrival",
                        "damar",
                        "/desk/repatriation",
                        "main a[href^='/desk/repatriation/0']",
                        "main a[href$='/arrival']"),
                page("received", "sekar", "/partner/handovers"),
                page("accounts", "anjani", "/desk/accounts"),
                page("posts", "anjani", "/desk/posts"),
                page("guide", "kartika", "/desk/guide"),
                page("kit", "anjani", "/desk/kit"));
    }

    /** Pages that are looked at once. */
    static Stream<MainPage> further() {
        String incident = "main a[href^='/desk/incidents/']:not([href$='/new'])";
        return Stream.of(
                        Stream.of(
                                        "reports",
                                        "reports/new",
                                        "reports/letters",
                                        "warnings",
                                        "warnings/new",
                                        "offer-rules",
                                        "offer-texts",
                                        "reported-contacts",
                                        "rescue",
                                        "registration",
                                        "queue",
                                        "field-devices",
                                        "incidents/new",
                                        "notifications",
                                        "tasks",
                                        "account",
                                        "account/mail",
                                        "account/passkeys/new",
                                        "people/matching")
                                .map(place -> page(place, "kartika", "/desk/" + place)),
                        Stream.of("alarms", "glass", "times").map(place -> page(place, "ratih", "/desk/" + place)),
                        Stream.of(
                                page("parked", "anjani", "/desk/parked"),
                                page("one-account", "anjani", "/desk/accounts", "main a[href^='/desk/accounts/0']"),
                                page("one-post", "anjani", "/desk/posts", "main a[href^='/desk/posts/']"),
                                page("lists", "kartika", "/desk/incidents", "main a[href$='/lists#lists']"),
                                page("statements", "kartika", "/desk/incidents", "main a[href$='/statements']"),
                                page("situation", "kartika", "/desk/incidents", incident, "main a[href$='/situation']"),
                                page(
                                        "registry",
                                        "kartika",
                                        "/desk/incidents",
                                        incident,
                                        "main a[href^='/desk/people/registry/']"),
                                page(
                                        "list",
                                        "kartika",
                                        "/desk/incidents",
                                        "main a[href$='/lists#lists']",
                                        "main a[href^='/desk/lists/']"),
                                page(
                                        "mend",
                                        "kartika",
                                        "/desk/people",
                                        "main a[href^='/desk/people/0']",
                                        "main a[href*='/mend?']"),
                                page(
                                        "erasure",
                                        "kartika",
                                        "/desk/people",
                                        "main a[href^='/desk/people/0']",
                                        "main a[href$='/erasure']"),
                                page(
                                        "families",
                                        "kartika",
                                        "/desk/people",
                                        "main a[href^='/desk/people/0']",
                                        "main a[href^='/desk/families/']"),
                                page(
                                        "readers",
                                        "ratih",
                                        "/desk/people",
                                        "main a[href^='/desk/people/0']",
                                        "main a[href$='/readers']"),
                                page(
                                        "glass-break",
                                        "kartika",
                                        "/desk/cases",
                                        "main a[href^='/desk/cases/0']",
                                        "main a[href*='/glass/']"),
                                page(
                                        "clearance",
                                        "surya",
                                        "/desk/cases",
                                        "main a[href^='/desk/cases/0']",
                                        "main a[href^='/desk/clearances/h/']")))
                .flatMap(pages -> pages);
    }

    /** Opens it in a window: from where it begins, by the search and the links that lead there. */
    void open(Window window) {
        window.open(path);
        if (!search.isEmpty()) {
            window.search(search);
        }
        for (String link : links) {
            window.open(window.page().locator(link).first().getAttribute("href"));
        }
    }

    private static MainPage page(String name, String login, String path, String... links) {
        return new MainPage(name, login, path, "", List.of(links));
    }

    private static MainPage searched(String name, String login, String words, String... links) {
        return new MainPage(name, login, "/desk/people", words, List.of(links));
    }
}
