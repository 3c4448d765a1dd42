package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.portal.web.PublicServer;
import id.pulang.portal.web.WebSettings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The public pages, served by a server of their own and asked as a browser without scripts asks. */
@Tag("security")
@PulangTest
abstract class ServedPublicPages {

    static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"([^\"]+)\"");

    final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    ApplicationContext server;

    PublicServer pages;

    @BeforeEach
    void serve() {
        pages = started(Clock.systemUTC(), false);
    }

    /** The pages of a demonstration, in place of those in earnest. */
    void demonstrate() {
        pages.close();
        pages = started(Clock.systemUTC(), true);
    }

    /** The pages of the missions of another pack. */
    void serveFor(String pack) {
        pages.close();
        WebSettings usual = WebSettings.USUAL;
        pages = PublicServer.start(
                new WebSettings(usual.address(), 0, true, usual.leaveTo(), pack, usual.packs(), null, false),
                SomePortal.of(server),
                Clock.systemUTC());
    }

    /** The pages as they are at another time, in place of those of now. */
    void serveAt(Instant moment) {
        pages.close();
        pages = started(Clock.fixed(moment, ZoneOffset.UTC), false);
    }

    private PublicServer started(Clock clock, boolean demonstration) {
        WebSettings usual = WebSettings.USUAL;
        return PublicServer.start(
                new WebSettings(
                        usual.address(), 0, true, usual.leaveTo(), usual.pack(), usual.packs(), null, demonstration),
                SomePortal.of(server),
                clock);
    }

    @AfterEach
    void end() {
        pages.close();
    }

    static String found(Pattern what, String page) {
        Matcher matcher = what.matcher(page);
        assertThat(matcher.find()).as("%s in %s", what, page).isTrue();
        return matcher.group(1);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return send(path, form, "Sec-Fetch-Site", "same-origin");
    }

    HttpResponse<String> send(String path, Map<String, String> form, String header, String value)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(header, value)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    URI at(String path) {
        return URI.create("http://localhost:" + pages.port() + path);
    }
}
