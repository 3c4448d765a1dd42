package id.pulang.edge.idempotency;

import id.pulang.identity.Acting;
import id.pulang.identity.transactions.UnitOfWork;
import id.pulang.protection.Vault;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds idempotency keys that were claimed before, and stores the response to the first request of each. */
@Service
@Transactional
public class IdempotencyKeys {

    private final IdempotencyKeyRows rows;
    private final Vault vault;
    private final Clock clock;

    IdempotencyKeys(IdempotencyKeyRows rows, Vault vault, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.clock = clock;
    }

    /** Names what the acting officer sent under an id. */
    public IdempotencyKey sent(UUID id, String content) {
        return new IdempotencyKey(Acting.actor().id().value(), id, vault.blindIndex("access.command", content));
    }

    /** Returns the command that was done under an id, if there is one. */
    public Optional<ClaimedKey> find(IdempotencyKey sent) {
        return rows.find(sent.officer(), sent.id());
    }

    /** Notes that a command came to its answer, and which that was. */
    public void end(IdempotencyKey sent, StoredResponse ending) {
        UnitOfWork.aside(() -> rows.end(sent, ending, clock.instant()));
    }
}
