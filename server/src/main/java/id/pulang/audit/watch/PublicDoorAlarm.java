package id.pulang.audit.watch;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The alarm at all posts that something on which the public pages rest was changed by somebody else than a server. */
@Component
public class PublicDoorAlarm {

    private static final Logger log = LoggerFactory.getLogger(PublicDoorAlarm.class);
    private static final Duration TOLD_AGAIN_AFTER = Duration.ofHours(1);

    private final Access access;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Map<String, Instant> toldAt = new ConcurrentHashMap<>();

    PublicDoorAlarm(Access access, AuditTrail trail, TransactionOperations transactions, Clock clock) {
        this.access = access;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Raises it, at most once an hour for the same.
     *
     * @param what was changed; one of a few fixed phrases
     */
    public void raise(String what) {
        Instant now = clock.instant();
        Instant before = toldAt.getOrDefault(what, Instant.MIN);
        if (before.isBefore(now.minus(TOLD_AGAIN_AFTER))) {
            log.warn("Changed by somebody else than a server: {}", what);
            Acting.as(
                    AuditTrail.SERVER,
                    () -> transactions.executeWithoutResult(_ -> access.serving()
                            .forEach(post -> trail.warn(post.code(), "found changed public door", what))));
            toldAt.put(what, now);
        }
    }
}
