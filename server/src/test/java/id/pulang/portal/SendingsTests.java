package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.portal.letters.BoxWords;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.receipts.ReceiptKeys;
import id.pulang.reports.ReportId;
import id.pulang.reports.desk.ReportFile;
import id.pulang.reports.desk.ReportFiles;
import id.pulang.reports.mail.Deposits;
import id.pulang.reports.mail.ParkedLetters;
import id.pulang.reports.mail.SiteAnswers;
import id.pulang.reports.steps.ReportStep;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A thousand sendings, twice at once, again after a lost answer, behind a parked letter: every word arrives once. */
@Tag("security")
@PulangTest
class SendingsTests {

    private static final int RECEIPTS = 200;
    private static final byte[] INDEX_KEY = new byte[32];
    private static final String WAITING = "select count(*) from portal.deposit where state = 'WAITING'";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Deposits deposits;

    @Autowired
    private ReportFiles files;

    @Autowired
    private SiteAnswers answers;

    @Autowired
    private ParkedLetters parked;

    private final Random random = new Random(38);

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
        openAll(database);
        held.forEach(first -> Acting.as(officer("PNH"), () -> parked.tryAgain(first)));
        openAll(database);

        for (int each = 0; each < RECEIPTS; each++) {
            ReportFile file = file(database, receipts.get(each));
            String said = Stream.concat(
                            Stream.of(file.told().said()), file.steps().stream().map(ReportStep::words))
                    .reduce("", String::concat);
            for (String word : List.of("pertama " + each + ".", "kedua " + each + ".", "tambahan " + each + ".")) {
                assertThat(said.split(word, -1)).as("%s in %s", word, said).hasSize(2);
            }
            int number = each;
            Acting.as(
                    officer(file.report().post().value()),
                    () -> answers.answer(file.report().id(), "jawaban " + number, true));
            assertThat(portal.read(receipts.get(each)).words())
                    .extracting(BoxWords.Word::text)
                    .containsExactly("jawaban " + each);
        }
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

    private void openAll(DatabaseDoors database) throws SQLException {
        String before;
        do {
            before = DatabaseDoors.ask(database.asOwner(), WAITING).getFirst();
            deposits.openAll();
        } while (!DatabaseDoors.ask(database.asOwner(), WAITING).getFirst().equals(before));
    }

    private ReportFile file(DatabaseDoors database, ReceiptKeys keys) throws SQLException {
        String found = DatabaseDoors.ask(
                        database.asOwner(), """
                select report_id || ' ' || post from reports.mailbox where box = decode('%s', 'hex')
                """.formatted(HexFormat.of().formatHex(keys.index(INDEX_KEY))))
                .getFirst();
        String[] parts = found.split(" ");
        return Acting.as(officer(parts[1]), () -> files.open(new ReportId(UUID.fromString(parts[0])), false));
    }

    private byte[] root() {
        byte[] root = new byte[32];
        random.nextBytes(root);
        return root;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static Actor officer(String post) {
        Actor rina = SomeActors.registration();
        return new Actor(rina.id(), rina.name(), Role.REGISTRATION_OFFICER, new PostCode(post), rina.section());
    }
}
