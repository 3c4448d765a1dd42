package id.pulang.portal.web;

import id.pulang.portal.signatures.FeedSigner;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What browsers and programs ask for besides pages: how the site is installed, its numbers, its public key. */
final class ProgramPages {

    private static final int OK = 200;
    private static final String JSON = "application/json";

    private static final String MANIFEST = """
            {"name":"Pulang","short_name":"Pulang","lang":"%s","start_url":"%s","scope":"/","id":"/","display":"minimal-ui",
            "background_color":"#ffffff","theme_color":"#0f6b6b",
            "icons":[{"src":"/icon.svg","type":"image/svg+xml","sizes":"any","purpose":"any"},
            {"src":"/icon.svg","type":"image/svg+xml","sizes":"any","purpose":"maskable"}]}
            """;

    private static final String ICON = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#0f6b6b"/>
            <path d="M120 270 256 150 392 270V372H120Z" fill="none" stroke="#ffffff" stroke-width="36" stroke-linejoin="round"/>
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
            case "manifest.webmanifest" ->
                answer("application/manifest+json", MANIFEST.formatted(language, language.equals("en") ? "/en/" : "/"));
            case "icon.svg" -> answer("image/svg+xml", ICON);
            case "n/json" -> answer(JSON, numbers());
            case "n/json.jws" -> answer("application/jose", signer.sign(numbers()));
            case ".well-known/jwks.json" -> answer(JSON, signer.keys());
            default -> Optional.empty();
        };
    }

    private String numbers() {
        return JsonMapper.shared().writeValueAsString(hotlines);
    }

    private static Optional<PageAnswer> answer(String type, String text) {
        return Optional.of(PageAnswer.text(OK, type, text));
    }
}
