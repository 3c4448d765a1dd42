package id.pulang.audit.readers;

import id.pulang.identity.Access;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of an officer's own shifts at their post, as the audit trail shows them; nothing is kept about shifts
 * (docs/decisions/0102).
 */
@Service
@Transactional
public class OwnShifts {

    /** How far back a shift is looked for; our proposal, longer than most are away between two. */
    public static final Duration LOOKED_BACK = Duration.ofDays(14);

    /** How long nothing was done between two shifts at least; our proposal, longer than any meal or meeting. */
    static final Duration AWAY = Duration.ofHours(4);

    /** The same after a log-out, which says that work is over; whoever lends a computer out comes back sooner. */
    static final Duration AWAY_AFTER_LOG_OUT = Duration.ofHours(1);

    private final OwnShiftRows rows;
    private final Access access;
    private final Clock clock;

    OwnShifts(OwnShiftRows rows, Access access, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.clock = clock;
    }

    /** Returns when the acting person's last shift ended; empty where the trail shows none of the last 14 days. */
    public Optional<Instant> lastEnd() {
        Instant now = clock.instant();
        return rows.lastEnd(access.actor().id(), now.minus(LOOKED_BACK), now);
    }
}
