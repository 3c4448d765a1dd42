package id.pulang.people.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A registry reached over HTTP by operation {@code matchPersonAttributes}, by which no data leaves the registry. Whose
 * national number is not known is looked for by the number of the passport first ({@code queryPersonList}), by which
 * nothing but their number comes from the registry, and it is not kept.
 *
 * <p>Source: OSIA Data Access 1.3.0, {@code POST /v1/persons/{uin}/match} and {@code GET /v1/persons}.
 */
final class OsiaRegistry implements Registry, AutoCloseable {

    private static final long LONGEST_ANSWER = 64 * 1024;

    private final RegistrySettings settings;
    private final RegistrySettings.Passports passports;
    private final OsiaMessages messages;
    private final HttpClient client;

    OsiaRegistry(RegistrySettings settings, RegistrySettings.Passports passports, OsiaMessages messages) {
        this.settings = settings;
        this.passports = passports;
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
        Reply reply = once(claim, deadline);
        Duration pause = settings.backOff();
        for (int attempt = 1; attempt < settings.attempts() && mayPass(reply); attempt++) {
            if (!wait(pause, deadline)) {
                return reply;
            }
            reply = once(claim, deadline);
            pause = pause.multipliedBy(2);
        }
        return reply;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private Reply once(Claim claim, long deadline) {
        String passport = claim.passport();
        if (passport == null) {
            return compared(claim.number(), claim, deadline);
        }
        String address =
                "/v1/persons?%s=%s&limit=2".formatted(encoded(passports.passportAttribute()), encoded(passport));
        var found = answer(
                request(address).GET().build(),
                deadline,
                messages::found,
                trouble -> new OsiaMessages.Found(null, new Reply.Unreachable(trouble)));
        String uin = found.uin();
        return uin == null ? Objects.requireNonNull(found.reply()) : compared(uin, claim, deadline);
    }

    private Reply compared(String uin, Claim claim, long deadline) {
        HttpRequest request = request("/v1/persons/" + uin + "/match")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(messages.question(claim), UTF_8))
                .build();
        return answer(request, deadline, (status, body) -> messages.reply(status, body, claim), Reply.Unreachable::new);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(settings.url().replaceAll("/+$", "") + address))
                .header("Authorization", "Bearer " + settings.token())
                .header("Accept", "application/json");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** Reads an answer of a status and a body. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(int status, String body);
    }

    /** The wait for the future, not the client's own timeout, bounds the answer: that one ends with the headers. */
    private <T> T answer(HttpRequest request, long deadline, Reading<T> reading, Function<Trouble, T> without) {
        CompletableFuture<HttpResponse<String>> response =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(UTF_8), LONGEST_ANSWER));
        try {
            var answer = response.get(Math.max(0, deadline - System.nanoTime()), NANOSECONDS);
            return reading.of(answer.statusCode(), answer.body());
        } catch (TimeoutException _) {
            response.cancel(true);
            return without.apply(Trouble.TIMED_OUT);
        } catch (ExecutionException failed) {
            return without.apply(trouble(failed.getCause()));
        } catch (InterruptedException _) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            return without.apply(Trouble.TIMED_OUT);
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
