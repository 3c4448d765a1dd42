package id.pulang.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;

/** What browsers are told about every answer. Source: OWASP ASVS 5.0, V3.4. */
record PageHeaders(Map<String, String> all) {

    private static final String NOTHING_MORE =
            "default-src 'none'; img-src 'self' data:; manifest-src 'self'; style-src '%s'; script-src '%s'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
                    + "trusted-types 'none'";

    static PageHeaders of(PublicPage.Look look) {
        return new PageHeaders(Map.ofEntries(
                Map.entry("Content-Security-Policy", NOTHING_MORE.formatted(hash(look.style()), hash(look.script()))),
                Map.entry("Cache-Control", "no-store"),
                Map.entry("Referrer-Policy", "no-referrer"),
                Map.entry("X-Content-Type-Options", "nosniff"),
                Map.entry("X-Frame-Options", "DENY"),
                Map.entry("X-Robots-Tag", "noarchive"),
                Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
                Map.entry("Cross-Origin-Embedder-Policy", "require-corp"),
                Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
                Map.entry("Strict-Transport-Security", "max-age=31536000"),
                Map.entry(
                        "Permissions-Policy",
                        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), "
                                + "fullscreen=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), "
                                + "screen-wake-lock=(), usb=()"),
                Map.entry("Vary", "Accept-Encoding")));
    }

    void write(HttpServletResponse response) {
        all.forEach(response::setHeader);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
