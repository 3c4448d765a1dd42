package id.pulang.portal.web;

import id.pulang.portal.signatures.FeedSigner;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What browsers and programs ask for besides pages: how the site is installed, its numbers, its public key. */
final class ProgramPages {

    private static final int OK = 200;
    private static final String JSON = "application/json";

    private static final String MANIFEST = """
            {"name":"%1$s","short_name":"%1$s","lang":"%2$s","start_url":"%3$s","scope":"/","id":"/","display":"minimal-ui",
            "background_color":"#ffffff","theme_color":"#0f6b6b",
            "icons":[{"src":"/icon.svg","type":"image/svg+xml","sizes":"any","purpose":"any"},
            {"src":"/icon.svg","type":"image/svg+xml","sizes":"any","purpose":"maskable"}]}
            """;

    /** A list of lines: who looks at the home screen of somebody watched learns nothing. */
    private static final String ICON = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#0f6b6b"/>
            <path d="M140 150H372M140 230H372M140 310H372M140 390H270" fill="none" stroke="#ffffff" stroke-width="36"/>
            </svg>
            """;

    private final Hotlines hotlines;
    private final FeedSigner signer;

    ProgramPages(Hotlines hotlines, FeedSigner signer) {
        this.hotlines = hotlines;
        this.signer = signer;
    }

    /** Answers one of these paths; empty for any other. */
    Optional<PageAnswer> shown(String path, String language) {
        return switch (path) {
            case "manifest.webmanifest" -> answer("application/manifest+json", manifest(language.equals("en")));
            case "icon.svg" -> answer("image/svg+xml", ICON);
            case "n/json" -> answer(JSON, numbers());
            case "n/json.jws" -> answer("application/jose", signer.sign(numbers()));
            case ".well-known/jwks.json" -> answer(JSON, signer.keys());
            default -> Optional.empty();
        };
    }

    /** On a home screen the site has a name that tells nothing. */
    private static String manifest(boolean english) {
        return english ? MANIFEST.formatted("Notes", "en", "/en/") : MANIFEST.formatted("Catatan", "id", "/");
    }

    private String numbers() {
        return JsonMapper.shared().writeValueAsString(hotlines);
    }

    private static Optional<PageAnswer> answer(String type, String text) {
        return Optional.of(PageAnswer.text(OK, type, text));
    }
}
