package id.pulang.people.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** A registry on a port of this machine that answers as it is told; the last answer holds for all that follow. */
final class SomeRegistryServer implements AutoCloseable {

    private static final Duration SLOW = Duration.ofSeconds(3);

    private final Queue<Answer> answers = new ArrayDeque<>();
    private final List<Request> requests = new ArrayList<>();
    private final InetSocketAddress address;
    private final Duration patience;
    private HttpServer server;

    record Request(String method, String path, String key, String body) {}

    private record Answer(int status, String body, boolean slowHeaders, boolean slowBody) {}

    /** A registry that is waited for a short time only. */
    SomeRegistryServer() {
        this(Duration.ofMillis(800));
    }

    /** @param patience how long an answer is waited for; long where no test is about that */
    SomeRegistryServer(Duration patience) {
        this.patience = patience;
        server = open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        address = server.getAddress();
    }

    SomeRegistryServer answers(int status, String body) {
        answers.add(new Answer(status, body, false, false));
        return this;
    }

    SomeRegistryServer answersTooLate() {
        answers.add(new Answer(200, "[]", true, false));
        return this;
    }

    SomeRegistryServer stopsInTheMiddle() {
        answers.add(new Answer(200, "[]", false, true));
        return this;
    }

    synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    String url() {
        return "http://127.0.0.1:" + address.getPort();
    }

    RegistrySettings settings() {
        return new RegistrySettings(
                url() + "/", "Dukcapil", "the-key", patience, patience, 3, Duration.ofMillis(20), null);
    }

    RegistrySettings.Rests rests() {
        return new RegistrySettings.Rests(3, Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofHours(1));
    }

    OsiaRegistry registry() {
        var settings = settings();
        return new OsiaRegistry(settings, passports(), new OsiaMessages(new JsonMapper(), settings.asked()));
    }

    RegistrySettings.Passports passports() {
        return new RegistrySettings.Passports("passportNumber");
    }

    static Claim claim() {
        return new Claim(
                "3273014304990012", null, Map.of(Attribute.NAME, "Wulan Anggraini", Attribute.BORN, "1999-04-03"));
    }

    void goesDown() {
        server.stop(0);
    }

    void comesUp() {
        server = open(address);
    }

    @Override
    public void close() {
        goesDown();
    }

    private HttpServer open(InetSocketAddress at) {
        try {
            var opened = HttpServer.create(at, 0);
            opened.setExecutor(
                    Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
            opened.createContext("/", this::answer);
            opened.start();
            return opened;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Answer answer = next(exchange);
        if (answer.slowHeaders()) {
            rest();
        }
        var bytes = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        if (answer.slowBody()) {
            exchange.getResponseBody().write(bytes, 0, 1);
            exchange.getResponseBody().flush();
            rest();
        } else {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private synchronized Answer next(HttpExchange exchange) throws IOException {
        requests.add(new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        return answers.size() > 1 ? answers.remove() : answers.element();
    }

    private static void rest() {
        try {
            Thread.sleep(SLOW);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
