package id.pulang.authentication.oidc;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * HTTP client for the provider. It sends nothing without TLS and follows no redirect; a response has a deadline for all
 * of it and a limit of 200 kB. Thread-safe.
 */
final class OidcHttpSender implements HTTPRequestSender, ResourceRetriever {

    private static final int MOST_BYTES = 200_000;
    private static final int RIGHT = 200;

    /** Set by the client itself. */
    private static final Set<String> OWN = Set.of("content-length", "host", "connection");

    private final Duration patience;

    /** A server without a provider opens none. */
    private final Supplier<HttpClient> client = SingletonSupplier.of(() ->
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build());

    OidcHttpSender(Duration patience) {
        this.patience = patience;
    }

    @Override
    public HTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        var request = HttpRequest.newBuilder(safe(asked.getURI()))
                .method(asked.getMethod().name(), BodyPublishers.ofString(asked.getBody()));
        for (var header : asked.getHeaderMap().entrySet()) {
            if (!OWN.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                header.getValue().forEach(value -> request.header(header.getKey(), value));
            }
        }
        return read(answer(request.build()));
    }

    @Override
    public Resource retrieveResource(URL address) throws IOException {
        HttpResponse<String> answer = answer(
                HttpRequest.newBuilder(safe(URI.create(address.toString()))).build());
        if (answer.statusCode() != RIGHT) {
            throw new IOException("status " + answer.statusCode());
        }
        return new Resource(
                answer.body(), answer.headers().firstValue("Content-Type").orElse(""));
    }

    private HttpResponse<String> answer(HttpRequest request) throws IOException {
        Future<HttpResponse<String>> answer =
                client.get().sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            throw new IOException("no answer", silent);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IOException("the server is stopping", ending);
        } finally {
            answer.cancel(true);
        }
    }

    private static HTTPResponse read(HttpResponse<String> answer) throws IOException {
        var read = new HTTPResponse(answer.statusCode());
        read.setBody(answer.body());
        try {
            read.setEntityContentType(ContentType.parse(
                    answer.headers().firstValue("Content-Type").orElse("text/plain")));
        } catch (ParseException wrong) {
            throw new IOException("an answer of no kind", wrong);
        }
        return read;
    }

    private static URI safe(URI address) throws IOException {
        if (!OidcSettings.isSafe(address)) {
            throw new IOException("an address without TLS");
        }
        return address;
    }
}
