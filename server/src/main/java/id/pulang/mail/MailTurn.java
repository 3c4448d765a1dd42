package id.pulang.mail;

import id.pulang.identity.Access;
import id.pulang.identity.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The turn of one officer: taken once, and put off where the mail server takes nothing. */
@Component
@Transactional
public class MailTurn {

    /** How long a letter waits after one that could not be sent; our proposal. */
    private static final Duration AGAIN = Duration.ofMinutes(15);

    private static final Duration HOUR = Duration.ofHours(1);

    private final SubscriptionRows rows;
    private final Access access;

    MailTurn(SubscriptionRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    /** Finds officers whose turn it is. */
    List<UserId> due(Instant now, int most) {
        return rows.due(now, most);
    }

    /** Takes the acting officer's turn; empty where another server has it or it is not time. */
    Optional<Subscription> take(Instant now) {
        UserId officer = access.actor().id();
        ZoneId zone = access.zone();
        return rows.of(officer)
                .filter(wanted -> rows.claim(officer, now, next(wanted, now, zone)))
                .filter(wanted -> !wanted.quiet().cover(now, zone));
    }

    /** Takes the code that is to go to the acting officer's address; empty where none is, or another server has it. */
    Optional<String> takeCode() {
        UserId officer = access.actor().id();
        return rows.code(officer).filter(_ -> rows.codeSent(officer, true)).map(VerificationCode::digits);
    }

    /** Gives the code back, as nobody took it. */
    void codeNotSent() {
        rows.codeSent(access.actor().id(), false);
    }

    /** What the acting officer wants, proven or not. */
    Optional<Subscription> wanted() {
        return rows.of(access.actor().id());
    }

    /** Notes what the acting officer was told. */
    void told(Subscription wanted, long waiting, Instant now) {
        rows.told(access.actor().id(), waiting, next(wanted, now, access.zone()));
    }

    /** Puts the acting officer's letter off, as nobody took it. */
    void putOff(Subscription wanted, Instant now) {
        rows.told(access.actor().id(), wanted.told(), now.plus(AGAIN));
    }

    /** Returns when the next turn is after a moment: when the quiet hours end, or in an hour. */
    static Instant next(Subscription wanted, Instant now, ZoneId zone) {
        Instant hour = now.plus(HOUR);
        return wanted.daily() || wanted.quiet().cover(hour, zone)
                ? wanted.quiet().end(now, zone)
                : hour;
    }
}
