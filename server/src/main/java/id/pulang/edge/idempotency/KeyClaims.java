package id.pulang.edge.idempotency;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Claims an idempotency key in the transaction that carries out its request: both are committed or neither. */
@Component
public class KeyClaims {

    private final IdempotencyKeyRows rows;
    private final Clock clock;

    KeyClaims(IdempotencyKeyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Claims the id of a command in the transaction of this thread; throws {@link KeyAlreadyClaimed} if it was before.
     */
    public void claim(IdempotencyKey sent) {
        if (!rows.claim(sent, clock.instant())) {
            throw new KeyAlreadyClaimed(sent);
        }
    }
}
