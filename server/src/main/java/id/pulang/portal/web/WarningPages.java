package id.pulang.portal.web;

import id.pulang.portal.warnings.PublicWarning;
import id.pulang.portal.warnings.PublicWarnings;
import id.pulang.portal.warnings.WarningFeeds;
import java.util.Map;
import java.util.Optional;

/** The pages of warnings, and their feeds. */
final class WarningPages {

    /** The list of all; one has its number behind it. */
    static final String PAGE = "w";

    private static final String ONE = PAGE + "/";
    private static final String CAP = ".cap";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final PublicWarnings warnings;

    WarningPages(PublicWarnings warnings) {
        this.warnings = warnings;
    }

    /** Whether a path is one of these. */
    static boolean has(String path) {
        return path.equals(PAGE) || path.startsWith(ONE);
    }

    PageAnswer shown(String path, String language) {
        return switch (path) {
            case PAGE -> PageAnswer.page("warnings", Map.of("warnings", warnings.all()));
            case ONE + "atom" ->
                PageAnswer.text(
                        OK,
                        "application/atom+xml",
                        WarningFeeds.atom(warnings.all(), language, language.equals("en") ? "/en/" : "/"));
            case ONE + "json" -> PageAnswer.text(OK, "application/json", WarningFeeds.json(warnings.all()));
            default -> one(path.substring(ONE.length()));
        };
    }

    private PageAnswer one(String name) {
        boolean cap = name.endsWith(CAP);
        Optional<PublicWarning> warning = warnings.of(cap ? name.substring(0, name.length() - CAP.length()) : name);
        if (warning.isEmpty()) {
            return PageAnswer.problem(NOT_FOUND, "unknown");
        }
        return cap
                ? PageAnswer.text(OK, "application/cap+xml", WarningFeeds.cap(warning.get()))
                : PageAnswer.page("warning", Map.of("warning", warning.get()));
    }
}
