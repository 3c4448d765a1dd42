package id.pulang.people.upgrade;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.people.matching.Matching;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Binds what an earlier version recorded to who people are held to be at the first start with this one.
 *
 * <p>It runs once for each incident, before any list is read, and looks at nothing when all is bound.
 */
@Component
class EarlierIdentities {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierIdentities.class);

    /** The server itself, which must know all posts; nothing is shown in its name. */
    private static final Actor SERVER =
            new Actor(new UserId(new UUID(0, 0)), "identity prints", Role.REVIEWER, PostCode.HEADQUARTERS, "server");

    private final Matching matching;
    private final TransactionOperations transactions;

    EarlierIdentities(Matching matching, TransactionOperations transactions) {
        this.matching = matching;
        this.transactions = transactions;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void bind() {
        Acting.as(SERVER, () -> {
            Objects.requireNonNull(transactions.execute(_ -> matching.unbound()))
                    .forEach(incident -> {
                        transactions.executeWithoutResult(_ -> matching.bindEarlier(incident));
                        LOG.info("Bound what was recorded before to the identities of incident {}", incident.value());
                    });
        });
    }
}
