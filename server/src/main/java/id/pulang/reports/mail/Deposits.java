package id.pulang.reports.mail;

import id.pulang.identity.Acting;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.letters.LetterSealing;
import id.pulang.protection.Vault;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Opens what the public process has put down, one after the other; one that is broken stops no other. */
@Component
public class Deposits {

    private static final Logger LOG = LoggerFactory.getLogger(Deposits.class);

    private final DepositRows rows;
    private final Vault vault;
    private final DepositIntake intake;
    private final SitePost site;
    private final TransactionOperations transactions;

    Deposits(DepositRows rows, Vault vault, DepositIntake intake, SitePost site, TransactionOperations transactions) {
        this.rows = rows;
        this.vault = vault;
        this.intake = intake;
        this.site = site;
        this.transactions = transactions;
    }

    /** Opens all that wait now; what cannot be opened or taken in is parked, with a warning in the log. */
    public void openAll() {
        List<UUID> some = asServer(rows::waiting);
        some.forEach(this::open);
    }

    private void open(UUID id) {
        Optional<Letter> letter = asServer(() -> rows.sealed(id))
                .flatMap(content -> vault.openMail(content, LetterSealing.context(id)))
                .flatMap(LetterSealing::read);
        if (letter.isEmpty()) {
            park(id);
            return;
        }
        try {
            Acting.as(site.actor(), () -> intake.take(id, letter.get()));
        } catch (RuntimeException failed) {
            // What it says may be in the message of the exception.
            LOG.warn("Deposit {} cannot be taken in: {}", id, failed.getClass().getName());
            if (asServer(() -> rows.failed(id))) {
                LOG.warn("Deposit {} is parked", id);
            }
        }
    }

    private void park(UUID id) {
        asServer(() -> {
            rows.park(id);
            return true;
        });
        LOG.warn("Deposit {} cannot be opened and is parked", id);
    }

    private <T> T asServer(Supplier<T> work) {
        return Acting.as(SitePost.SERVER, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
