package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.identity.Acting;
import id.pulang.portal.letters.BoxWords;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.receipts.ReceiptKeys;
import id.pulang.reports.mail.ParkedLetters;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A thousand sendings, twice at once, again after a lost answer, behind a parked letter: every word arrives once. */
@Tag("security")
@PulangTest
class SendingsTests {

    private static final int RECEIPTS = 200;
    private static final int CUT_OFF = 60;
    private static final long PAUSE_MILLIS = 15;
    private static final String ENDED = "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname ="
            + " current_database() and ";
    private static final String PUBLIC_AT_WORK = ENDED + "usename = 'pulang_public'";
    private static final String DESK_AT_WORK =
            ENDED + "usename = 'pulang_app' and state <> 'idle' and query similar to '%(portal|reports).%'";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private ParkedLetters parked;

    private final Random random = new Random();

    private ReceiptsAtTheDesk desk;

    @BeforeEach
    void find() {
        desk = ReceiptsAtTheDesk.of(server);
    }

    @Test
    void everyWordArrivesOnceAndEveryAnswerIsReadByItsReceipt() throws Exception {
        Portal portal = SomePortal.of(server);
        DatabaseDoors database = DatabaseDoors.of(server);
        List<ReceiptKeys> receipts = new ArrayList<>();
        List<UUID> held = new ArrayList<>();

        for (int each = 0; each < RECEIPTS; each++) {
            ReceiptKeys keys = new ReceiptKeys(root());
            UUID first = id();
            receipts.add(keys);
            if (each % 2 == 0) {
                held.add(first);
            }
            send(portal, keys, first, each);
            if (each % 2 == 0) {
                DatabaseDoors.ask(
                        database.asOwner(),
                        "update portal.deposit set state = 'PARKED' where id = '%s' returning 1".formatted(first));
            }
            portal.add(id(), Letter.Kind.ADDITION, SomePortal.told("tambahan " + each + ".", "", ""), List.of(), keys);
        }
        desk.openAll();
        held.forEach(first -> Acting.as(ReceiptsAtTheDesk.officer("PNH"), () -> parked.tryAgain(first)));
        desk.openAll();

        for (int each = 0; each < RECEIPTS; each++) {
            arrived(
                    portal,
                    receipts.get(each),
                    List.of("pertama " + each + ".", "kedua " + each + ".", "tambahan " + each + "."));
        }
    }

    /**
     * What a database sees of a process that is killed: its connections end, at any point between two statements. Who
     * sends has no answer and sends the same once more; what was half done at the desk is done again.
     */
    @Test
    void noWordIsLostWhereConnectionsEndInTheMiddle() throws Exception {
        Portal portal = SomePortal.of(server);
        DatabaseDoors database = DatabaseDoors.of(server);
        List<ReceiptKeys> receipts =
                Stream.generate(() -> new ReceiptKeys(root())).limit(CUT_OFF).toList();
        List<UUID> first = Stream.generate(this::id).limit(CUT_OFF).toList();
        List<UUID> added = Stream.generate(this::id).limit(CUT_OFF).toList();

        int ended = whileConnectionsEnd(PUBLIC_AT_WORK, database, () -> {
            for (int each = 0; each < CUT_OFF; each++) {
                ReceiptKeys keys = receipts.get(each);
                UUID letter = first.get(each);
                UUID addition = added.get(each);
                Letter.Told told = SomePortal.told("putus " + each + ".", "", "");
                Letter.Told more = SomePortal.told("sambungan " + each + ".", "", "");
                again(() -> portal.send(letter, Letter.Kind.HELP, told, List.of(), keys));
                again(() -> portal.add(addition, Letter.Kind.ADDITION, more, List.of(), keys));
            }
        });
        int endedAtTheDesk = whileConnectionsEnd(
                DESK_AT_WORK,
                database,
                () -> again(() -> {
                    desk.openAll();
                    return Portal.Sent.KEPT;
                }));
        first.forEach(letter -> Acting.as(ReceiptsAtTheDesk.officer("PNH"), () -> parked.tryAgain(letter)));
        added.forEach(letter -> Acting.as(ReceiptsAtTheDesk.officer("PNH"), () -> parked.tryAgain(letter)));
        desk.openAll();

        assertThat(ended).as("connections of the public door that ended").isPositive();
        assertThat(endedAtTheDesk).as("connections of the desk that ended").isPositive();
        for (int each = 0; each < CUT_OFF; each++) {
            arrived(portal, receipts.get(each), List.of("putus " + each + ".", "sambungan " + each + "."));
        }
    }

    private void arrived(Portal portal, ReceiptKeys receipt, List<String> words) throws SQLException {
        String answer = desk.answers(receipt.index(SomePortal.INDEX_KEY), words);
        assertThat(portal.read(receipt).words()).extracting(BoxWords.Word::text).containsExactly(answer);
    }

    /** Does something while connections that match are ended every few milliseconds. Returns how many were. */
    private static int whileConnectionsEnd(String which, DatabaseDoors database, Runnable work) throws Exception {
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> ended = threads.submit(() -> {
                int number = 0;
                while (!over.get()) {
                    number += Integer.parseInt(
                            DatabaseDoors.ask(database.asOwner(), which).getFirst());
                    Thread.sleep(PAUSE_MILLIS);
                }
                return number;
            });
            try {
                work.run();
            } finally {
                over.set(true);
            }
            return ended.get();
        }
    }

    /** Tries until there is an answer, as a browser or an officer does. */
    private static void again(Callable<Portal.Sent> sending) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .ignoreExceptions()
                .until(sending, Portal.Sent.KEPT::equals);
    }

    /** The first words twice at once and once again, and other words with the same receipt, in any order. */
    private void send(Portal portal, ReceiptKeys keys, UUID first, int each) throws InterruptedException {
        Letter.Told told = SomePortal.told("pertama " + each + ".", "", "");
        Letter.Told other = SomePortal.told("kedua " + each + ".", "", "");
        UUID second = id();
        try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            atOnce.invokeAll(List.of(
                    () -> portal.send(first, Letter.Kind.HELP, told, List.of(), keys),
                    () -> portal.send(first, Letter.Kind.HELP, told, List.of(), keys),
                    () -> portal.send(second, Letter.Kind.HELP, other, List.of(), keys)));
        }
        portal.send(first, Letter.Kind.HELP, told, List.of(), keys);
    }

    private byte[] root() {
        byte[] root = new byte[32];
        random.nextBytes(root);
        return root;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
