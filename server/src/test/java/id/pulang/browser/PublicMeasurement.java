package id.pulang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import id.pulang.SomeActors;
import id.pulang.portal.SomePortal;
import id.pulang.portal.web.PublicServer;
import id.pulang.portal.web.WebSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What the public pages bear: guesses of receipts from many addresses beside desk work, pages at 200 a second, and how
 * alike known and unknown receipts are in time. Public pages and desk share one program here. Run by its name; with
 * {@code pulang.portal.extent=whole} it takes ten times as long.
 */
class PublicMeasurement extends InABrowser {

    private static final boolean QUICK = "quick".equals(System.getProperty("pulang.portal.extent", "quick"));
    private static final String RESULTS = System.getProperty("pulang.portal.results", "");
    private static final int GUESSES = QUICK ? 1_000 : 10_000;
    private static final int ADDRESSES = GUESSES / 10;
    private static final int AT_ONCE = 32;
    private static final int TRIES = QUICK ? 30 : 150;
    private static final int PAGES = QUICK ? 1_000 : 4_000;
    private static final long EVERY_NANOS = 5_000_000;

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private ApplicationContext server;

    private PublicServer pages;

    @BeforeEach
    void serve() {
        WebSettings usual = WebSettings.USUAL;
        pages = PublicServer.start(
                new WebSettings(usual.address(), 0, true, usual.leaveTo(), usual.pack(), usual.packs(), null),
                SomePortal.of(server),
                Clock.systemUTC());
    }

    @AfterEach
    void end() {
        pages.close();
    }

    @Test
    void guessesFindNothingAndTheDeskGoesOn() throws Exception {
        String receipt = given();
        List<Double> light = pagesAtARate();
        double[] likeness = timing(receipt);
        Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
        AtomicInteger right = new AtomicInteger();
        List<Double> desk = new ArrayList<>();
        long from = System.nanoTime();
        try (var guessing = Executors.newFixedThreadPool(AT_ONCE);
                var window = window(Width.DESK, SomeActors.consular())) {
            for (int each = 0; each < GUESSES; each++) {
                int guess = each;
                guessing.submit(() -> guess(guess, answers, right));
            }
            guessing.shutdown();
            APIRequestContext officer = window.page().context().request();
            while (!guessing.awaitTermination(50, TimeUnit.MILLISECONDS)) {
                long begun = System.nanoTime();
                assertThat(officer.get(window.address("/desk/reports")).status())
                        .isEqualTo(200);
                desk.add(millis(begun));
            }
        }
        tell(String.format(
                Locale.ROOT,
                "{\"guesses\":%d,\"addresses\":%d,\"right\":%d,\"answers\":\"%s\",\"seconds\":%.0f,"
                        + "\"deskMedianMillis\":%.0f,\"deskP95Millis\":%.0f,\"pages\":%d,\"pageMedianMillis\":%.1f,"
                        + "\"pageP95Millis\":%.1f,\"knownMedianMillis\":%.1f,\"unknownMedianMillis\":%.1f,"
                        + "\"knownP95Millis\":%.1f,\"unknownP95Millis\":%.1f}",
                GUESSES,
                ADDRESSES,
                right.get(),
                answers,
                millis(from) / 1000,
                quantile(desk, 0.5),
                quantile(desk, 0.95),
                PAGES,
                quantile(light, 0.5),
                quantile(light, 0.95),
                likeness[0],
                likeness[1],
                likeness[2],
                likeness[3]));
        assertThat(right).hasValue(0);
    }

    private void guess(int each, Map<Integer, AtomicInteger> answers, AtomicInteger right) {
        try {
            String digits = "%016d".formatted(1_000_000_007L * each % 9_999_999_999_999_999L);
            HttpResponse<String> answer = typed(digits, "198.51.%d.%d".formatted(each % ADDRESSES / 250, each % 250));
            answers.computeIfAbsent(answer.statusCode(), _ -> new AtomicInteger())
                    .incrementAndGet();
            if (answer.body().contains("<article>")) {
                right.incrementAndGet();
            }
        } catch (IOException | InterruptedException refused) {
            answers.computeIfAbsent(0, _ -> new AtomicInteger()).incrementAndGet();
        }
    }

    /** Known and unknown receipts in turn: medians and 95th percentiles. */
    private double[] timing(String receipt) throws IOException, InterruptedException {
        List<Double> known = new ArrayList<>();
        List<Double> unknown = new ArrayList<>();
        for (int each = 0; each < TRIES; each++) {
            for (boolean which : each % 2 == 0 ? new boolean[] {true, false} : new boolean[] {false, true}) {
                long begun = System.nanoTime();
                typed(which ? receipt : "%016d".formatted(77L + each), "203.0.113." + each);
                (which ? known : unknown).add(millis(begun));
            }
        }
        return new double[] {
            quantile(known, 0.5), quantile(unknown, 0.5), quantile(known, 0.95), quantile(unknown, 0.95)
        };
    }

    /** Asks for first pages at 200 a second, whether or not earlier ones have come. */
    private List<Double> pagesAtARate() throws InterruptedException {
        List<Double> took = Collections.synchronizedList(new ArrayList<>());
        for (int warm = 0; warm < PAGES / 4; warm++) {
            page(warm, new ArrayList<>(), System.nanoTime());
        }
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            long from = System.nanoTime();
            for (int each = 0; each < PAGES; each++) {
                long due = from + each * EVERY_NANOS;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                int number = each;
                asking.submit(() -> page(number, took, due));
            }
        }
        assertThat(took).hasSize(PAGES);
        return took;
    }

    private void page(int number, List<Double> took, long due) {
        try {
            client.send(
                    HttpRequest.newBuilder(at(number % 2 == 0 ? "/" : "/a"))
                            .header("X-Forwarded-For", "192.0.2." + number % 250)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            took.add(millis(due));
        } catch (IOException | InterruptedException lost) {
            Thread.currentThread().interrupt();
        }
    }

    private String given() throws IOException, InterruptedException {
        String form = client.send(HttpRequest.newBuilder(at("/a")).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return found(
                "id=\"given\">([0-9 ]+)<",
                sent("/a", "said=x&number=" + found("name=\"number\" value=\"([^\"]+)\"", form), "192.0.2.254")
                        .body());
    }

    private static String found(String pattern, String page) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> typed(String digits, String address) throws IOException, InterruptedException {
        return sent("/r", "receipt=" + digits.replace(" ", "+"), address);
    }

    private HttpResponse<String> sent(String path, String body, String address)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", address)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + pages.port() + path);
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static double quantile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }

    private static void tell(String told) throws IOException {
        System.err.println(told);
        if (!RESULTS.isEmpty()) {
            Files.writeString(Path.of(RESULTS), told);
        }
    }
}
