package id.pulang.benchmarks.served;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser in which an officer has logged in; keeps cookies and follows to where it is sent on. For one thread. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----pulang-bench-boundary";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String server;
    private String token;

    /** Logs in. */
    public Browser(int port, String name, String password) throws IOException, InterruptedException {
        server = "http://localhost:" + port;
        token = token(get("/login"));
        post("/login", List.of(Map.entry("username", name), Map.entry("password", password)));
        token = token(get("/desk/people"));
    }

    /** The page at an address; it must be answered with success. */
    public String get(String path) throws IOException, InterruptedException {
        return page(send(HttpRequest.newBuilder(URI.create(server + path))));
    }

    /** Sends a form and returns the page that comes; it must be answered with success. */
    public String post(String path, List<Map.Entry<String, String>> fields) throws IOException, InterruptedException {
        return page(answer(path, fields));
    }

    /** Sends a form as the script of a page does (htmx), and returns the part of the page that comes with success. */
    public String part(String path, List<Map.Entry<String, String>> fields) throws IOException {
        return new SameThreadRequest(cookies, URI.create(server + path)).post(body(fields));
    }

    /** Sends a form and returns the answer, whatever it is. */
    public HttpResponse<String> answer(String path, List<Map.Entry<String, String>> fields)
            throws IOException, InterruptedException {
        return send(form(path, fields));
    }

    private HttpRequest.Builder form(String path, List<Map.Entry<String, String>> fields) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", SameThreadRequest.FORM)
                .POST(BodyPublishers.ofString(body(fields)));
    }

    private String body(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + token));
    }

    /** Sends a file and returns the answer, whatever it is. */
    public HttpResponse<String> upload(String path, String fileName, byte[] content)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(head(fileName));
        body.writeBytes(content);
        body.writeBytes(tail());
        return upload(path, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /**
     * Sends a file that is too long to be held.
     *
     * @param length of the file in bytes
     */
    public HttpResponse<String> upload(String path, String fileName, Supplier<InputStream> content, long length)
            throws IOException, InterruptedException {
        long all = head(fileName).length + length + tail().length;
        var body = BodyPublishers.concat(
                BodyPublishers.ofByteArray(head(fileName)),
                BodyPublishers.ofInputStream(content),
                BodyPublishers.ofByteArray(tail()));
        return upload(path, BodyPublishers.fromPublisher(body, all));
    }

    private HttpResponse<String> upload(String path, BodyPublisher body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    private byte[] head(String fileName) {
        String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; ";
        return (part + "name=\"_csrf\"\r\n\r\n" + token + "\r\n" + part + "name=\"file\"; filename=\"" + fileName
                        + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tail() {
        return ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String page(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(answer.request().uri().getPath() + " was answered with " + answer.statusCode());
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
