package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.identity.Acting;
import id.pulang.identity.Forbidden;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.receipts.ReceiptKeys;
import id.pulang.reports.mail.Deposits;
import id.pulang.reports.mail.DiscardReason;
import id.pulang.reports.mail.ParkedLetter;
import id.pulang.reports.mail.ParkedLetters;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/**
 * A letter that nobody can take in is discarded by headquarters alone, in two steps, and leaves a line in the trail.
 */
@PulangTest
class DiscardedLettersTests {

    private static final String PATH = "/desk/reports/letters";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private ParkedLetters letters;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Accounts accounts;

    @Value("${local.server.port}")
    private int port;

    @Test
    void anOfficerOfHeadquartersDiscardsOneInTwoSteps() throws SQLException {
        UUID id = parked(keys());
        HttpOfficer officer = new HttpOfficers(accounts, port).as(SomeActors.headquarters());
        assertThat(officer.open(PATH).select("a[href*=" + id + "]")).hasSize(1);
        Element form = HttpOfficer.form(officer.open(PATH + "/discard?letter=" + id), PATH + "/discard");
        assertThat(form.select("option[selected], input[checked]")).isEmpty();

        Document unsure = officer.submit(form, Map.of("reason", "SPAM", "sure", "false"));
        assertThat(row(id)).isEqualTo("PARKED true");
        assertThat(unsure.select("form[action=" + PATH + "/discard]")).hasSize(1);

        officer.submit(form, Map.of("reason", "SPAM", "sure", "true"));

        assertThat(row(id)).isEqualTo("OPENED false");
        assertThat(trail(id)).containsExactly("letter discarded SPAM CONSULAR_OFFICER HQ");
        assertThat(officer.post(form, Map.of("reason", "SPAM", "sure", "true")).statusCode())
                .isLessThan(500);
        assertThat(trail(id)).as("once").hasSize(1);
    }

    @Test
    void nobodyElseDiscardsOne() throws SQLException {
        UUID id = parked(keys());

        for (var officer : List.of(SomeActors.consular(), SomeActors.head(), SomeActors.elsewhere())) {
            assertThatThrownBy(() -> Acting.as(officer, () -> letters.discard(id, DiscardReason.SPAM)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> Acting.as(officer, () -> letters.toDiscard(id)))
                    .isInstanceOf(Forbidden.class);
        }

        assertThat(row(id)).isEqualTo("PARKED true");
        assertThat(Acting.as(SomeActors.consular(), letters::all))
                .extracting(ParkedLetter::id)
                .contains(id);
        Acting.as(SomeActors.headquarters(), () -> letters.tryAgain(id));
    }

    @Test
    void whatIsNotParkedIsNotDiscardedAndNothingWaitsForWhatWas() throws SQLException {
        ReceiptKeys keys = keys();
        UUID id = parked(keys);
        UUID addition = UUID.randomUUID();
        portal().add(addition, Letter.Kind.ADDITION, SomePortal.told("pindah", "", ""), List.of(), keys);
        deposits.openAll();
        assertThat(row(addition)).isEqualTo("WAITING true");

        Acting.as(SomeActors.headquarters(), () -> {
            assertThat(letters.discard(addition, DiscardReason.TWICE)).isFalse();
            assertThat(letters.discard(id, DiscardReason.TWICE)).isTrue();
            assertThat(letters.discard(id, DiscardReason.TWICE)).isFalse();
            assertThat(letters.tryAgain(id)).isFalse();
        });

        deposits.openAll();
        assertThat(row(id)).isEqualTo("OPENED false");
        assertThat(row(addition)).doesNotStartWith("WAITING");
    }

    private Portal portal() {
        return SomePortal.of(server);
    }

    private ReceiptKeys keys() {
        return portal().keys(SomePortal.receipt()).orElseThrow();
    }

    /** What runs by itself may open it sooner; then another one is sent. */
    private UUID parked(ReceiptKeys keys) throws SQLException {
        while (true) {
            UUID id = UUID.randomUUID();
            portal().send(id, Letter.Kind.HELP, SomePortal.told("tolong " + id, "", ""), List.of(), keys);
            String sql = "update portal.deposit set state = 'PARKED' where id = '%s' and state = 'WAITING' returning 1";
            if (!ask(sql.formatted(id)).isEmpty()) {
                return id;
            }
        }
    }

    private String row(UUID id) throws SQLException {
        return ask("select state || ' ' || (sealed is not null) from portal.deposit where id = '%s'".formatted(id))
                .getFirst();
    }

    private List<String> trail(UUID id) throws SQLException {
        return ask("""
                select act || ' ' || detail || ' ' || role || ' ' || post from access.audit_entry
                where act = 'letter discarded' and '%s' = any(subjects)
                """.formatted(id));
    }

    private List<String> ask(String sql) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(server).asOwner(), sql);
    }
}
