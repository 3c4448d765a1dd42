package id.pulang.portal.web;

import id.pulang.portal.signatures.FeedSigner;
import id.pulang.portal.warnings.PublicWarning;
import id.pulang.portal.warnings.PublicWarnings;
import id.pulang.portal.warnings.WarningFeeds;
import id.pulang.portal.warnings.WarningPicture;
import id.pulang.portal.warnings.WarningPictures;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of warnings, their feeds, and their pictures. */
final class WarningPages {

    /** The list of all; one has its number behind it. */
    static final String PAGE = "w";

    private static final String ONE = PAGE + "/";
    private static final String CAP = ".cap";
    private static final String PICTURE = ".svg";
    private static final String PNG = ".png";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final PublicWarnings warnings;
    private final FeedSigner signer;
    private final String site;
    private final WarningPictures pictures = WarningPictures.here();
    private final boolean demonstration;

    /**
     * Shows them.
     *
     * @param site its address; empty where nobody has said it
     */
    WarningPages(PublicWarnings warnings, FeedSigner signer, String site, boolean demonstration) {
        this.warnings = warnings;
        this.signer = signer;
        this.site = site;
        this.demonstration = demonstration;
    }

    /** Whether a path is one of these. */
    static boolean has(String path) {
        return path.equals(PAGE) || path.startsWith(ONE);
    }

    PageAnswer shown(String path, PageTexts texts) {
        String language = texts.locale().getLanguage();
        return switch (path) {
            case PAGE -> PageAnswer.page("warnings", Map.of("warnings", warnings.all()));
            case ONE + "atom" ->
                PageAnswer.text(
                        OK,
                        "application/atom+xml",
                        WarningFeeds.atom(warnings.all(), language, site + (language.equals("en") ? "/en/" : "/")));
            case ONE + "json" -> PageAnswer.text(OK, "application/json", WarningFeeds.json(warnings.all()));
            case ONE + "json.jws" ->
                PageAnswer.text(OK, "application/jose", signer.sign(WarningFeeds.json(warnings.all())));
            default -> one(path.substring(ONE.length()), texts);
        };
    }

    private PageAnswer one(String name, PageTexts texts) {
        String ending =
                Stream.of(CAP, PICTURE, PNG).filter(name::endsWith).findFirst().orElse("");
        Optional<PublicWarning> warning = warnings.of(name.substring(0, name.length() - ending.length()));
        if (warning.isEmpty()) {
            return PageAnswer.problem(NOT_FOUND, "unknown");
        }
        return switch (ending) {
            case CAP ->
                PageAnswer.text(OK, "application/cap+xml", WarningFeeds.cap(warning.get(), site, demonstration));
            case PICTURE -> PageAnswer.text(OK, "image/svg+xml", svg(warning.get(), texts));
            case PNG -> png(warning.get(), texts);
            default -> PageAnswer.page("warning", Map.of("warning", warning.get(), "ending", pictures.ending()));
        };
    }

    private static String svg(PublicWarning warning, PageTexts texts) {
        return WarningPicture.svg(warning, texts.locale().getLanguage(), heading(warning, texts), foot(texts));
    }

    private PageAnswer png(PublicWarning warning, PageTexts texts) {
        return pictures.of(warning, texts.locale().getLanguage(), heading(warning, texts), foot(texts))
                .map(picture -> PageAnswer.bytes("image/png", picture))
                .orElseGet(() -> PageAnswer.problem(NOT_FOUND, "unknown"));
    }

    private static String heading(PublicWarning warning, PageTexts texts) {
        return warning.withdrawn() == null
                ? texts.say("portal.warning")
                : texts.say("portal.warning") + " – " + texts.say("portal.warning.withdrawn.short");
    }

    private static String foot(PageTexts texts) {
        return texts.say("portal.warning.picture.foot");
    }
}
