package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.portal.receipts.Receipt;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/**
 * The public process is killed while people send, and starts again. Who has no answer sends the form that they still
 * have on the screen once more: every word arrives once, and every answer is read by the receipt that was shown.
 */
@Tag("security")
@PulangTest
class KilledSendingsTests {

    private static final int PEOPLE = 10;
    private static final int LOST = 3;
    private static final int TRIES = 5;
    private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"([^\"]+)\"");
    private static final Pattern KEYS = Pattern.compile("name=\"keys\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("id=\"given\">([0-9 ]+)<");
    private static final Pattern ADDED = Pattern.compile("(Tambahan terkirim)");

    @Autowired
    private ApplicationContext server;

    @Value("${pulang.data}")
    private Path data;

    private KilledPublicProcess process;

    @Test
    void everyWordArrivesOnceAndEveryAnswerIsReadByItsReceipt() throws Exception {
        try (KilledPublicProcess started = KilledPublicProcess.on(data)) {
            process = started;
            List<String> receipts = sentWhileKilled("/a", RECEIPT, who -> report(who, process.get("/a", address(who))));
            sentWhileKilled("/r", ADDED, who -> addition(who, typed(who, receipts.get(who))));

            var desk = ReceiptsAtTheDesk.of(server);
            desk.openAll();
            for (int who = 0; who < PEOPLE; who++) {
                String receipt = receipts.get(who);
                String answer =
                        desk.answers(mailbox(receipt), List.of("mati %d.".formatted(who), "hidup %d.".formatted(who)));
                assertThat(typed(who, receipt)).contains(answer);
            }
        }
    }

    private static Map<String, String> report(int who, String page) {
        return Map.of("country", "KH", "said", "mati %d.".formatted(who), "number", found(NUMBER, page));
    }

    private static Map<String, String> addition(int who, String page) {
        return Map.of("keys", found(KEYS, page), "said", "hidup %d.".formatted(who), "number", found(NUMBER, page));
    }

    private String typed(int who, String receipt) throws IOException, InterruptedException {
        return process.post("/r", Map.of("receipt", receipt), address(who));
    }

    /** Sends a form of each at once; the process is killed as soon as a few answers are lost on their way. */
    private List<String> sentWhileKilled(String path, Pattern answer, Filled filled) throws Exception {
        int before = deposits();
        List<Form> forms = new ArrayList<>();
        for (int who = 0; who < PEOPLE; who++) {
            forms.add(new Form(who, path, filled.by(who)));
        }
        var lost = new CountDownLatch(LOST);
        var killed = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = forms.stream()
                    .map(form -> threads.submit(() -> sent(form, answer, lost, killed)))
                    .toList();
            assertThat(lost.await(1, TimeUnit.MINUTES)).as("answers").isTrue();
            process.killAndStartAgain();
            killed.countDown();
            List<String> found = new ArrayList<>();
            for (Future<String> each : answers) {
                found.add(each.get());
            }
            assertThat(deposits() - before).as("sendings of %d people", PEOPLE).isEqualTo(PEOPLE);
            return found;
        }
    }

    /**
     * Sends what stands on the screen until it is answered. Of every other person the answers before the kill are lost.
     */
    private String sent(Form form, Pattern answer, CountDownLatch lost, CountDownLatch killed)
            throws InterruptedException {
        Form screen = form;
        String page = "";
        for (int tries = 0; tries < TRIES; tries++) {
            boolean before = killed.getCount() > 0;
            try {
                page = process.post(screen.path(), screen.fields(), address(screen.who()));
                Optional<String> found = in(answer, page);
                if (found.isPresent() && (!before || screen.who() % 2 == 0)) {
                    return found.get();
                }
                if (found.isPresent()) {
                    lost.countDown();
                    killed.await();
                }
                screen = screen.shownAgain(page);
            } catch (IOException noAnswer) {
                killed.await(); // until another process is there
            }
        }
        throw new AssertionError(form.who() + " has no answer but " + page);
    }

    private byte[] mailbox(String receipt) {
        Receipt.Typed read = Receipt.read(receipt);
        assertThat(read).isInstanceOf(Receipt.Typed.Read.class);
        return SomePortal.of(server)
                .keys(((Receipt.Typed.Read) read).receipt())
                .orElseThrow()
                .index(IndexKey.in(data));
    }

    private int deposits() throws SQLException {
        return Integer.parseInt(
                DatabaseDoors.ask(DatabaseDoors.of(server).asOwner(), "select count(*) from portal.deposit")
                        .getFirst());
    }

    private static String address(int who) {
        return "203.0.113." + who;
    }

    private static Optional<String> in(Pattern what, String page) {
        return what.matcher(page).results().map(found -> found.group(1)).findFirst();
    }

    private static String found(Pattern what, String page) {
        return in(what, page).orElseThrow(() -> new AssertionError(what + " in " + page));
    }

    /** Fills a form in. */
    @FunctionalInterface
    private interface Filled {

        Map<String, String> by(int who) throws IOException, InterruptedException;
    }

    /** What somebody has on the screen. */
    private record Form(int who, String path, Map<String, String> fields) {

        /** The same words in the form that is shown again, if one is. */
        Form shownAgain(String page) {
            Map<String, String> again = new TreeMap<>(fields);
            in(NUMBER, page).ifPresent(number -> again.put("number", number));
            return new Form(who, path, again);
        }
    }
}
