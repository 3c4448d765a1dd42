package id.pulang.benchmarks.search;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser in which an officer has logged in and looks for people by the form of the list of people; for one thread.
 */
final class SearchingOfficer {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String server;
    private final String token;

    /** Logs in. */
    SearchingOfficer(int port, String name, String password) throws IOException, InterruptedException {
        server = "http://localhost:" + port;
        String form = get("/login");
        post("/login", Map.of("username", name, "password", password, "_csrf", token(form)));
        token = token(get("/desk/people"));
    }

    /** Sends the form and follows to the page with those who were found; returns that page. */
    String search(String words) throws IOException, InterruptedException {
        return post("/desk/people", Map.of("q", words, "_csrf", token));
    }

    private String get(String path) throws IOException, InterruptedException {
        return answered(HttpRequest.newBuilder(URI.create(server + path)).build());
    }

    private String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return answered(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private String answered(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri().getPath() + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private static String token(String page) throws IOException {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IOException(
                    "The page holds no token: " + page.lines().limit(5).toList());
        }
        return found.group(1);
    }
}
