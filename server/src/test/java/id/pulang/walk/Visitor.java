package id.pulang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Somebody who asks for an address and looks at the very answer, without following it anywhere. */
final class Visitor {

    private static final String BOUNDARY = "----pulang-walk";
    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI server;
    /** Each comes from a place of its own, so that none waits for the log-ins of others. */
    private final String address;

    private String token = "";
    private UUID lastCommand = UUID.randomUUID();

    private Visitor(int port) {
        this.server = URI.create("http://localhost:" + port);
        int number = VISITORS.incrementAndGet();
        this.address = "198.18.%d.%d".formatted(number / 250, number % 250 + 1);
    }

    static Visitor stranger(int port) {
        var visitor = new Visitor(port);
        visitor.token = visitor.tokenOn("/login");
        return visitor;
    }

    static Visitor loggedIn(int port, String login, String password) {
        var visitor = stranger(port);
        var answer = visitor.send(visitor.form(
                "/login", Map.of("username", List.of(login), "password", List.of(password)), visitor.token));
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/desk");
        visitor.token = visitor.tokenOn("/desk/account");
        return visitor;
    }

    /** Asks an endpoint; what it posts carries the token of the session. */
    HttpResponse<byte[]> ask(Endpoint endpoint, List<String> path, Map<String, List<String>> fields) {
        return ask(endpoint, path, fields, token);
    }

    /** Opens a page, or the part of one that a page asks for by itself. */
    HttpResponse<byte[]> open(String address, boolean part) {
        var request = HttpRequest.newBuilder(server.resolve(address));
        return send(part ? request.header("HX-Request", "true") : request);
    }

    /** Asks an endpoint as a page of another site would make the browser ask it. */
    HttpResponse<byte[]> askWithoutToken(Endpoint endpoint, List<String> path, Map<String, List<String>> fields) {
        return ask(endpoint, path, fields, "");
    }

    /** The id under which the last form was sent. */
    UUID lastCommand() {
        return lastCommand;
    }

    private HttpResponse<byte[]> ask(
            Endpoint endpoint, List<String> path, Map<String, List<String>> fields, String with) {
        String address = Kind.filledIn(endpoint.path(), path);
        HttpRequest.Builder request;
        if (endpoint.reads()) {
            request = HttpRequest.newBuilder(server.resolve(fields.isEmpty() ? address : address + "?" + body(fields)));
        } else if (Fields.files(endpoint).isEmpty()) {
            request = form(address, fields, with);
        } else {
            request = upload(address, fields, endpoint, with);
        }
        if (!endpoint.reads()) {
            lastCommand = UUID.randomUUID();
            request.header("Idempotency-Key", "\"" + lastCommand + "\"");
        }
        return send(endpoint.part() ? request.header("HX-Request", "true") : request);
    }

    private HttpRequest.Builder form(String address, Map<String, List<String>> fields, String with) {
        return HttpRequest.newBuilder(server.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body(fields) + "&_csrf=" + with));
    }

    private HttpRequest.Builder upload(
            String address, Map<String, List<String>> fields, Endpoint endpoint, String with) {
        var body = new StringBuilder();
        fields.forEach((name, values) -> values.forEach(value -> part(body, "name=\"" + name + "\"", value)));
        part(body, "name=\"_csrf\"", with);
        String file = Fields.files(endpoint).getFirst();
        part(body, "name=\"" + file + "\"; filename=\"jalan.csv\"", Fields.content(endpoint));
        return HttpRequest.newBuilder(server.resolve(address))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n"));
    }

    private static void part(StringBuilder body, String disposition, String content) {
        body.append(
                "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(BOUNDARY, disposition, content));
    }

    private static String body(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private String tokenOn(String page) {
        var answer = send(HttpRequest.newBuilder(server.resolve(page)));
        var field =
                Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8)).selectFirst("input[name=_csrf]");
        assertThat(field).as("the token on " + page).isNotNull();
        return field.attr("value");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Accept", "text/html")
                            .header("X-Forwarded-For", address)
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(exception);
        }
    }
}
