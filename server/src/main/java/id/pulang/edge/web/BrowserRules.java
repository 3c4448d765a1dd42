package id.pulang.edge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/** What a browser may do with our answers, said in their headers. Source: OWASP ASVS 5.0, V3.4. */
public final class BrowserRules {

    /** Where a browser tells that a page broke the rules. */
    public static final String REPORTS = "/reports/policy";

    /** Nothing is allowed that is not named; a text becomes part of a page through the policy in trusted.js only. */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types default",
            "report-uri " + REPORTS);

    private static final String ABILITIES = List.of(
                    "accelerometer",
                    "autoplay",
                    "bluetooth",
                    "browsing-topics",
                    "camera",
                    "clipboard-read",
                    "display-capture",
                    "encrypted-media",
                    "fullscreen",
                    "gamepad",
                    "geolocation",
                    "gyroscope",
                    "hid",
                    "identity-credentials-get",
                    "idle-detection",
                    "local-fonts",
                    "magnetometer",
                    "microphone",
                    "midi",
                    "payment",
                    "picture-in-picture",
                    "screen-wake-lock",
                    "serial",
                    "storage-access",
                    "usb",
                    "xr-spatial-tracking")
            .stream()
            .map(ability -> ability + "=()")
            .collect(Collectors.joining(", "));

    /**
     * Values of Sec-Fetch-Dest of what a page loads beside itself. Source: W3C Fetch Metadata. No page can set this
     * header; a browser that does not send it gets all rules with everything.
     */
    private static final Set<String> BESIDE_PAGES = Set.of("style", "script", "image", "font");

    private static final String OF_THE_WORKER = "/field/";

    private BrowserRules() {}

    /**
     * Adds them to every answer that can be a document or a worker, and that it is kept nowhere to all; sniffing and
     * plain http are closed by Spring Security's own headers. A browser heeds these rules of documents and workers
     * only, and they are longer than most parts of a page that the page asks for itself.
     */
    public static void in(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .xssProtection(HeadersConfigurer.XXssConfig::disable)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .addHeaderWriter(BrowserRules::keptNowhere)
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        BrowserRules::mayBeADocument,
                        new CompositeHeaderWriter(List.of(
                                new ContentSecurityPolicyHeaderWriter(CONTENT),
                                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                                new PermissionsPolicyHeaderWriter(ABILITIES),
                                opener(),
                                embedder()))));
    }

    /**
     * No answer is kept, unless it says itself for how long it may be, or says that what is kept is still right.
     * Browsers that need Pragma and Expires for this, or have a filter against scripts to be switched off, run none of
     * our pages.
     */
    private static void keptNowhere(HttpServletRequest request, HttpServletResponse answer) {
        if (!answer.containsHeader(HttpHeaders.CACHE_CONTROL)
                && answer.getStatus() != HttpServletResponse.SC_NOT_MODIFIED) {
            answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store");
        }
    }

    private static HeaderWriter opener() {
        var writer = new CrossOriginOpenerPolicyHeaderWriter();
        writer.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        return writer;
    }

    private static HeaderWriter embedder() {
        var writer = new CrossOriginEmbedderPolicyHeaderWriter();
        writer.setPolicy(CrossOriginEmbedderPolicy.REQUIRE_CORP);
        return writer;
    }

    /**
     * Says whether the answer may become a document or a worker. What a service worker fetches may, since it keeps the
     * answer and gives it out as a page: everything below its place does, whoever asks. What htmx asks for is put into
     * a page that is there already.
     */
    private static boolean mayBeADocument(HttpServletRequest request) {
        String destination = Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Dest"), "document");
        boolean partOfPage = destination.equals("empty") && "true".equals(request.getHeader("HX-Request"));
        return request.getRequestURI().startsWith(OF_THE_WORKER) || !partOfPage && !BESIDE_PAGES.contains(destination);
    }
}
