package id.pulang.people.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A registry reached over HTTP by operation {@code matchPersonAttributes}, by which no data leaves the registry.
 *
 * <p>Source: OSIA Data Access 1.3.0, {@code POST /v1/persons/{uin}/match}.
 */
final class OsiaRegistry implements Registry, AutoCloseable {

    private static final long LONGEST_ANSWER = 64 * 1024;

    private final RegistrySettings settings;
    private final OsiaMessages messages;
    private final HttpClient client;

    OsiaRegistry(RegistrySettings settings, OsiaMessages messages) {
        this.settings = settings;
        this.messages = messages;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /** GateKind, and asks again while the trouble may pass and time is left. */
    @Override
    public Reply match(Claim claim) {
        long deadline = System.nanoTime() + settings.totalTimeout().toNanos();
        HttpRequest request = request(claim);
        Reply reply = once(request, claim, deadline);
        Duration pause = settings.backOff();
        for (int attempt = 1; attempt < settings.attempts() && mayPass(reply); attempt++) {
            if (!wait(pause, deadline)) {
                return reply;
            }
            reply = once(request, claim, deadline);
            pause = pause.multipliedBy(2);
        }
        return reply;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest request(Claim claim) {
        String base = settings.url().replaceAll("/+$", "");
        return HttpRequest.newBuilder(URI.create(base + "/v1/persons/" + claim.nationalNumber() + "/match"))
                .header("Authorization", "Bearer " + settings.token())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(messages.question(claim), UTF_8))
                .build();
    }

    /** The wait for the future, not the client's own timeout, bounds the answer: that one ends with the headers. */
    private Reply once(HttpRequest request, Claim claim, long deadline) {
        CompletableFuture<HttpResponse<String>> response =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(UTF_8), LONGEST_ANSWER));
        try {
            var answer = response.get(Math.max(0, deadline - System.nanoTime()), NANOSECONDS);
            return messages.reply(answer.statusCode(), answer.body(), claim);
        } catch (TimeoutException _) {
            response.cancel(true);
            return new Reply.Unreachable(Trouble.TIMED_OUT);
        } catch (ExecutionException failed) {
            return new Reply.Unreachable(trouble(failed.getCause()));
        } catch (InterruptedException _) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            return new Reply.Unreachable(Trouble.TIMED_OUT);
        }
    }

    private static Trouble trouble(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return Trouble.TIMED_OUT;
        }
        return cause instanceof IOException ? Trouble.NO_CONNECTION : Trouble.NOT_UNDERSTOOD;
    }

    private static boolean mayPass(Reply reply) {
        return reply instanceof Reply.Unreachable(var trouble) && trouble.mayPass();
    }

    private static boolean wait(Duration pause, long deadline) {
        if (System.nanoTime() + pause.toNanos() >= deadline) {
            return false;
        }
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
