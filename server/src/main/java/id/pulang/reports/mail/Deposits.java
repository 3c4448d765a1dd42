package id.pulang.reports.mail;

import id.pulang.identity.Acting;
import id.pulang.identity.transactions.Busy;
import id.pulang.jobs.Tries;
import id.pulang.portal.letters.Letter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens what the public process has put down, one after the other; one that is broken stops no other. */
@Component
public class Deposits {

    private static final Logger LOG = LoggerFactory.getLogger(Deposits.class);

    /** Far longer than a form of the public pages is good for. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final DepositRows rows;
    private final Tries tries;
    private final LetterReading reading;
    private final DepositIntake intake;
    private final SitePost site;
    private final Clock clock;

    Deposits(DepositRows rows, Tries tries, LetterReading reading, DepositIntake intake, SitePost site, Clock clock) {
        this.rows = rows;
        this.tries = tries;
        this.reading = reading;
        this.intake = intake;
        this.site = site;
        this.clock = clock;
    }

    /** Opens all that wait now; what cannot be opened or taken in is parked, with a warning in the log. */
    public void openAll() {
        List<UUID> some = site.asServer(() -> rows.waiting(longAgo()));
        some.forEach(this::open);
        site.asServer(rows::parkSpent)
                .forEach(id -> LOG.warn("Deposit {} failed, or ended the server, three times and is parked", id));
    }

    /** Forgets the ids of those that were opened long ago; until then the same one sent twice counts once. */
    public void forgetOpened() {
        Instant before = longAgo();
        site.asServer(() -> rows.forget(before));
    }

    private Instant longAgo() {
        return clock.instant().minus(KEPT);
    }

    /** What is added or taken back before its letter is here waits for it: that may be parked, or not looked at yet. */
    private boolean waitsForItsLetter(UUID id, ReadLetter read) {
        Letter.Kind kind = read.letter().kind();
        boolean early = !read.route().follows() && (kind == Letter.Kind.ADDITION || kind == Letter.Kind.WITHDRAWAL);
        return early
                && site.asServer(
                        () -> rows.hold(id, Mailboxes.index(read.letter().box()), longAgo()));
    }

    /** Counts the try before anything of the letter is read. */
    private void open(UUID id) {
        if (site.apart(() -> tries.begin(DepositRows.QUEUE, () -> rows.next(id)))
                .isPresent()) {
            openCounted(id);
        }
    }

    private void openCounted(UUID id) {
        try {
            site.asServer(() -> rows.sealed(id))
                    .flatMap(content -> reading.open(id, content))
                    .ifPresentOrElse(letter -> take(id, letter), () -> park(id));
        } catch (Busy othersAreLookedAt) {
            giveBack(id);
            LOG.info("Deposit {} waits until its files can be looked at", id);
        } catch (RuntimeException failed) {
            // What it says may be in the message of the exception.
            LOG.warn("Deposit {} cannot be taken in: {}", id, failed.getClass().getName());
        }
    }

    private void take(UUID id, Letter letter) {
        ReadLetter read = reading.read(letter);
        if (waitsForItsLetter(id, read)) {
            giveBack(id);
        } else {
            Acting.as(site.actor(read.route().post()), () -> intake.take(id, read));
        }
    }

    private void giveBack(UUID id) {
        site.apart(() -> {
            tries.giveBack(DepositRows.QUEUE, id);
            return true;
        });
    }

    private void park(UUID id) {
        site.asServer(() -> {
            rows.park(id);
            return true;
        });
        LOG.warn("Deposit {} cannot be opened and is parked", id);
    }
}
