package id.pulang.authentication.oidc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * The bounds of each exchange with the provider: nothing is sent without TLS, no redirect is followed, a response has a
 * deadline for all of it and a limit of 200 kB. Thread-safe.
 */
final class BoundedExchange implements ClientHttpRequestInterceptor {

    private static final int MOST_BYTES = 200_000;

    private BoundedExchange() {}

    /** Begins an HTTP client with these bounds. */
    static RestClient.Builder client(Duration deadline) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(deadline)
                .build());
        requests.setReadTimeout(deadline);
        return RestClient.builder().requestFactory(requests).requestInterceptor(new BoundedExchange());
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        if (!OidcSettings.isSafe(request.getURI())) {
            throw new IOException("an address without TLS");
        }
        ClientHttpResponse sent = execution.execute(request, body);
        try (InputStream content = sent.getBody()) {
            byte[] read = content.readNBytes(MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw new IOException("a response of more than " + MOST_BYTES + " bytes");
            }
            return new Read(sent.getStatusCode(), sent.getHeaders(), read);
        }
    }

    /** A response that has come whole. */
    private record Read(HttpStatusCode status, HttpHeaders headers, byte[] content) implements ClientHttpResponse {

        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public String getStatusText() {
            return "";
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public void close() {
            // nothing is open any more
        }
    }
}
