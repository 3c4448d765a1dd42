package id.pulang.mail;

import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.UserId;
import id.pulang.mail.smtp.MailServer;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Tells officers whose turn it is how much waits for them. A letter says a number and no more: no name, no case, no
 * incident, and no link, so that nobody gets used to pressing one. The first letter to an address holds a code that
 * shows whose it is.
 */
@Component
class MailRound {

    /** How many officers a round tells; with a round a minute that bounds what is sent. */
    private static final int MOST = 20;

    private final MailTurn turn;
    private final WaitingFor waiting;
    private final MailServer server;
    private final Access access;
    private final Clock clock;

    MailRound(MailTurn turn, WaitingFor waiting, MailServer server, Access access, Clock clock) {
        this.turn = turn;
        this.waiting = waiting;
        this.server = server;
        this.access = access;
        this.clock = clock;
    }

    /** Goes round once; ends at the first time that the server cannot be reached. */
    void go() {
        if (server.named()) {
            Instant now = clock.instant();
            long before = server.unreachable();
            turn.due(now, MOST).stream()
                    .takeWhile(_ -> server.unreachable() == before)
                    .forEach(officer -> tell(officer, now));
        }
    }

    /** Whose account is closed is told nothing. */
    private void tell(UserId officer, Instant now) {
        access.find(officer)
                .ifPresent(actor -> Acting.as(actor, () -> {
                    turn.takeCode().ifPresent(this::sendCode);
                    turn.take(now).ifPresent(wanted -> tell(wanted, now));
                }));
    }

    private void sendCode(String code) {
        boolean sent = turn.wanted()
                .map(wanted -> server.send(waiting.code(wanted, code)))
                .orElse(true);
        if (!sent) {
            turn.codeNotSent();
        }
    }

    private void tell(Subscription wanted, Instant now) {
        long count = waiting.count();
        boolean worthIt = count > 0 && (wanted.daily() || count > wanted.told());
        if (!worthIt || server.send(waiting.letter(wanted, count))) {
            turn.told(wanted, count, now);
        } else {
            turn.putOff(wanted, now);
        }
    }
}
