package id.pulang.people.contacts;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives contacts that an earlier version kept their hashes, at the first start with this one. */
@Component
class EarlierContacts {

    /** The server itself, which must know all posts; nothing is shown in its name. */
    private static final Actor SERVER =
            new Actor(new UserId(new UUID(0, 0)), "contact codes", Role.REVIEWER, PostCode.HEADQUARTERS, "server");

    private final ContactRows rows;
    private final TransactionOperations transactions;

    EarlierContacts(ContactRows rows, TransactionOperations transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(110)
    void code() {
        Acting.as(
                SERVER,
                () -> transactions.executeWithoutResult(
                        _ -> rows.uncoded().forEach(kept -> rows.code(kept.id(), rows.open(kept)))));
    }
}
