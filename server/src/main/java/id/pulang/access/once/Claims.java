package id.pulang.access.once;

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

    /**
     * Claims the id of the request, if it has one and has not done so; throws {@link AlreadyClaimed} if another did.
     */
    public void claim() {
        Command.now().ifPresent(this::claim);
    }

    private void claim(Command command) {
        command.unclaimed().ifPresent(sent -> {
            if (!rows.claim(sent, clock.instant())) {
                throw new AlreadyClaimed(sent);
            }
            command.claims();
        });
    }
}
