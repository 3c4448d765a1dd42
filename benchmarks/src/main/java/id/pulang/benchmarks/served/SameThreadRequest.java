package id.pulang.benchmarks.served;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A form that is sent, and its answer read, by the thread that asks. {@link java.net.http.HttpClient} hands each
 * request to threads of its own, which took a tenth of all processor time of a search; what is measured is the server.
 *
 * @param cookies of the session, which the answer may change
 */
record SameThreadRequest(CookieHandler cookies, URI address) {

    static final String FORM = "application/x-www-form-urlencoded";

    /** Sends a body as the script of a page does (htmx), and returns the part of the page that comes with success. */
    String post(String form) throws IOException {
        URLConnection connection = address.toURL().openConnection();
        if (!(connection instanceof HttpURLConnection http)) {
            throw new IOException(address + " is not asked over HTTP");
        }
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        http.setRequestProperty("HX-Request", "true");
        http.setRequestProperty("Content-Type", FORM);
        cookies.get(address, Map.of())
                .forEach((name, values) -> http.setRequestProperty(name, String.join("; ", values)));
        http.setDoOutput(true);
        http.setFixedLengthStreamingMode(body.length);
        http.getOutputStream().write(body);
        return answer(http);
    }

    private String answer(HttpURLConnection http) throws IOException {
        int status = http.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK) {
            throw new IOException(address.getPath() + " was answered with " + status);
        }
        cookies.put(address, Map.of("Set-Cookie", http.getHeaderFields().getOrDefault("Set-Cookie", List.of())));
        try (var answer = http.getInputStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
