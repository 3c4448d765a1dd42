package id.pulang.families.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.families.ConfirmedReporter;
import id.pulang.families.links.FamilyLinks;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactBar.WishedBy;
import id.pulang.people.contacts.ContactBars;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.people.contacts.NamedContacts;
import id.pulang.portal.Portal;
import id.pulang.portal.SomePortal;
import id.pulang.portal.letters.BoxWords;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.receipts.Receipt;
import id.pulang.portal.receipts.ReceiptKeys;
import id.pulang.portal.web.PublicServer;
import id.pulang.portal.web.WebSettings;
import id.pulang.reports.ReportId;
import id.pulang.reports.mail.Deposits;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** What somebody reads with a receipt, from the public process: the word of now, and of what may not be told none. */
@Tag("security")
@PulangTest
class WordDeliveryTests {

    private static final Actor OFFICER = SomeActors.consular();

    /** One for all tests: the role of the public process has few connections. */
    private static Portal portal;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private WordDelivery delivery;

    @Autowired
    private NamedContacts contacts;

    @Autowired
    private ContactBars bars;

    @Autowired
    private FamilyLinks links;

    private final ConfirmedReporter family = new ConfirmedReporter();
    private Receipt receipt = SomePortal.receipt();
    private ReceiptKeys keys;
    private ReportId report = new ReportId(new UUID(0, 0));
    private ContactId mother = new ContactId(new UUID(0, 0));

    @BeforeEach
    void aMotherWritesAndIsConfirmed(@Autowired AutowireCapableBeanFactory beans, @Autowired Deposits deposits)
            throws SQLException {
        beans.autowireBean(family);
        if (portal == null) {
            portal = SomePortal.of(server);
        }
        PersonId person = family.somebody().person();
        mother = family.named(person, DisclosureChoice.NOTHING);
        keys = receiptKeys();
        UUID letter = UUID.randomUUID();
        portal.send(
                letter, Letter.Kind.HELP, SomePortal.told("anak saya belum pulang " + letter, "", ""), List.of(), keys);
        deposits.openAll();
        report = cameLast();
        family.about(report, person);
        family.confirmed(report, mother);
    }

    @Test
    void theReceiptReadsEachChoiceAtOnceAndOnlyTheLatestWord() {
        assertThat(read()).isEmpty();
        choose(DisclosureChoice.SAFE);
        assertThat(read()).singleElement().asString().startsWith("Ia selamat.");
        assertThat(portal.read(keys).words())
                .singleElement()
                .satisfies(word -> assertThat(word.in("en")).startsWith("The person is safe."))
                .satisfies(word -> assertThat(word.in("id")).startsWith("Ia selamat."));
        choose(DisclosureChoice.STAGE);
        assertThat(read()).singleElement().asString().startsWith("Ia dalam penanganan perwakilan.");
        choose(DisclosureChoice.NOTHING);
        assertThat(read()).isEmpty();
    }

    @Test
    void aBarAndTheEndOfALinkEmptyItAtOnce() {
        choose(DisclosureChoice.STAGE);
        as(() -> bars.bar(mother, WishedBy.OFFICER, "Ikut merekrut, kata orangnya"));
        assertThat(read()).isEmpty();

        as(() -> bars.ask(mother, "Ternyata orang lain"));
        Acting.as(SomeActors.head(), () -> bars.lift(mother));
        assertThat(read()).hasSize(1);
        as(() -> links.end(report, ""));
        assertThat(read()).isEmpty();
        delivery.deliverAll();
        assertThat(read()).isEmpty();
    }

    /** With the pages of the public process: who may not know, is barred, or has a receipt that nobody knows. */
    @Test
    void whoMayNotKnowReadsTheBytesOfAnUnknownReceipt() throws IOException, InterruptedException {
        try (var pages = PublicServer.start(WebSettings.USUAL.at(0), portal, Clock.systemUTC())) {
            String nothing = page(pages, "", receipt);
            assertThat(withoutOwnWords(nothing)).as("no choice yet").isEqualTo(page(pages, "", SomePortal.receipt()));
            choose(DisclosureChoice.STAGE);
            assertThat(page(pages, "", receipt)).contains("Ia dalam penanganan perwakilan.");
            assertThat(page(pages, "en/", receipt)).contains("lang=\"en\">The person is in the care of the mission");
            choose(DisclosureChoice.NOTHING);
            assertThat(page(pages, "", receipt)).as("wants to tell nothing").isEqualTo(nothing);
            choose(DisclosureChoice.SAFE);
            as(() -> bars.bar(mother, WishedBy.PERSON, "Ia tidak mau dicari"));
            assertThat(page(pages, "", receipt)).as("barred").isEqualTo(nothing);
        }
    }

    /** What they sent themself is all that tells a receipt of which nothing may be said from one that nobody knows. */
    private static String withoutOwnWords(String page) {
        String without = page.replaceAll("(?s)<h2>Yang Anda kirim</h2>.*?</ol>\n", "");
        assertThat(without).hasSizeLessThan(page.length());
        return without;
    }

    /** A page without its seals, which are of equal length and new each time. */
    private static String page(PublicServer pages, String language, Receipt receipt)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String body = client.send(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + pages.port() + "/" + language + "r"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString("receipt=" + receipt.digits()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            return Pattern.compile("name=\"(keys|number)\" value=\"([^\"]+)\"")
                    .matcher(body)
                    .replaceAll(seal -> seal.group(1) + seal.group(2).length());
        }
    }

    /** A job over confirmed reports alone; what has not changed is not written again. */
    @Test
    void theJobWritesWhatChangedAndNothingElse() throws SQLException {
        choose(DisclosureChoice.STAGE);
        String before = written();

        delivery.deliverAll();
        delivery.deliverAll();

        assertThat(written()).isEqualTo(before);
        assertThat(read()).hasSize(1);
    }

    private List<String> read() {
        return portal.read(keys).words().stream().map(BoxWords.Word::text).toList();
    }

    private String written() throws SQLException {
        return ask("select count(*) from reports.word where report_id = '" + report.value() + "'");
    }

    private ReportId cameLast() throws SQLException {
        return new ReportId(
                UUID.fromString(ask("select report_id from reports.mailbox order by report_id desc limit 1")));
    }

    private String ask(String sql) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(server).asOwner(), sql).getFirst();
    }

    private ReceiptKeys receiptKeys() {
        return portal.keys(receipt).orElseThrow();
    }

    private void choose(DisclosureChoice choice) {
        as(() -> contacts.choose(mother, choice));
    }

    private static <T> T as(Supplier<T> act) {
        return Acting.as(OFFICER, act);
    }
}
