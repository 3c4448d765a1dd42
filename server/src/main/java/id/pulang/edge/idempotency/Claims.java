package id.pulang.edge.idempotency;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Claims the id of a command within the transaction that does it. */
@Component
public class Claims {

    private final CommandRows rows;
    private final Clock clock;

    Claims(CommandRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Claims the id of a command in the transaction of this thread; throws {@link AlreadyClaimed} if it was before. */
    public void claim(SentId sent) {
        if (!rows.claim(sent, clock.instant())) {
            throw new AlreadyClaimed(sent);
        }
    }
}
