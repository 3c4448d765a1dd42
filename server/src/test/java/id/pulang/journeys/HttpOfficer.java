package id.pulang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An officer at a browser without scripts: follows links, fills in forms, keeps cookies. */
public final class HttpOfficer {

    private static final String BOUNDARY = "----pulang-test-boundary";

    private final CookieManager cookies;
    private final HttpClient client;
    private final URI server;
    private final String address;

    private HttpOfficer(int port, String address) {
        this(port, address, new CookieManager(), Redirect.NORMAL);
    }

    private HttpOfficer(int port, String address, CookieManager cookies, Redirect follows) {
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(follows)
                .build();
        this.server = URI.create("http://localhost:" + port);
        this.address = address;
    }

    /** The same browser, led to another server of the same installation. */
    public HttpOfficer at(int otherPort) {
        return new HttpOfficer(otherPort, address, cookies, Redirect.NORMAL);
    }

    /** What the browser keeps. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /**
     * Logs in; the log-in must succeed. The page it leads to is not opened: the home page shows what waits of all tests
     * before this one, and takes longer than most of them.
     */
    public static HttpOfficer loggedIn(int port, String login, String password) {
        var door = new HttpOfficer(port, "", new CookieManager(), Redirect.NEVER);
        var answer = door.post(form(door.open("/login"), "/login"), Map.of("username", login, "password", password));
        assertThat(answer.headers().firstValue("Location"))
                .as("log-in of " + login)
                .hasValueSatisfying(place -> assertThat(place).doesNotContain("/login"));
        return door.at(door.server.getPort());
    }

    /** Somebody who has not logged in. */
    public static HttpOfficer stranger(int port) {
        return new HttpOfficer(port, "");
    }

    /** Somebody who has not logged in and comes through a proxy from an address. */
    public static HttpOfficer strangerFrom(String address, int port) {
        return new HttpOfficer(port, address);
    }

    /** Fills in the log-in and returns the page that comes next. */
    public Document tryToLogIn(String login, String password) {
        return submit(form(open("/login"), "/login"), Map.of("username", login, "password", password));
    }

    /** Opens a page that must answer with success. */
    public Document open(String path) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return parsed(answer);
    }

    /** Opens an address and returns its answer, whatever it is. */
    public HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("Accept", "text/html")
                .GET());
    }

    /** Asks with a method and headers and returns the answer, whatever it is. */
    public HttpResponse<byte[]> ask(String method, String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(server.resolve(path)).method(method, BodyPublishers.noBody());
        headers.forEach(request::header);
        return send(request);
    }

    /** Finds the form of a page that is sent to an address beginning as given. */
    public static Element form(Document page, String action) {
        Element found = page.selectFirst("form[action^=" + action + "]");
        assertThat(found)
                .as("a form to " + action + " on " + page.location() + ": "
                        + page.body().text())
                .isNotNull();
        return found;
    }

    /** Chooses who made a list as its form proposes. */
    public static Element asProposed(Element form) {
        for (Element select : form.select("select[data-proposed]")) {
            select.select("option").removeAttr("selected");
            select.select("option[value=" + select.attr("data-proposed") + "]").attr("selected", "selected");
        }
        return form;
    }

    /** Sends a form with the given values in place of its own; it must be answered with success. */
    public Document submit(Element form, Map<String, String> values) {
        HttpResponse<byte[]> answer = post(form, values);
        assertThat(answer.statusCode()).as(form.attr("action")).isEqualTo(200);
        return parsed(answer);
    }

    /** Sends a form as it stands, with every one of its fields, also those that share a name. */
    public Document submitAll(Element form) {
        String body = form.select("input[name], select[name]").stream()
                .map(field -> encoded(field.attr("name")) + "="
                        + encoded(field.tagName().equals("select") ? chosen(field) : field.attr("value")))
                .collect(Collectors.joining("&"));
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(server.resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(form.attr("action")).isEqualTo(200);
        return parsed(answer);
    }

    /** Sends a form and returns the answer, whatever it is. */
    public HttpResponse<byte[]> post(Element form, Map<String, String> values) {
        return postWith(Map.of(), form, values);
    }

    /** Sends a form with more headers than a browser sends, and returns the answer, whatever it is. */
    public HttpResponse<byte[]> postWith(Map<String, String> headers, Element form, Map<String, String> values) {
        Map<String, String> all = filledIn(form);
        all.putAll(values);
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(server.resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends a form with one file. */
    public HttpResponse<byte[]> upload(Element form, String field, String fileName, byte[] content) {
        return upload(form, field, Map.of(fileName, content));
    }

    /** Sends a form with several files in one field. */
    public HttpResponse<byte[]> upload(Element form, String field, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        filledIn(form)
                .forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) -> part(body, "name=\"" + field + "\"; filename=\"" + name + "\"", content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(server.resolve(form.attr("action")))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Reads an answer as a page. */
    public static Document parsed(HttpResponse<byte[]> answer) {
        return Jsoup.parse(
                new String(answer.body(), StandardCharsets.UTF_8), answer.uri().toString());
    }

    private static Map<String, String> filledIn(Element form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element input :
                form.select("input[name]:not([type=file]):not([type=checkbox]):not([type=radio]), textarea[name]")) {
            values.put(input.attr("name"), input.hasAttr("value") ? input.attr("value") : input.text());
        }
        form.select("input[type=checkbox][checked], input[type=radio][checked]")
                .forEach(box -> values.put(box.attr("name"), box.attr("value")));
        form.select("select[name]").forEach(select -> values.put(select.attr("name"), chosen(select)));
        return values;
    }

    private static String chosen(Element select) {
        Element option = select.selectFirst("option[selected]");
        Element first = option == null ? select.selectFirst("option") : option;
        return first == null ? "" : first.hasAttr("value") ? first.attr("value") : first.text();
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        if (!address.isEmpty()) {
            request.header("X-Forwarded-For", address);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(exception);
        }
    }
}
