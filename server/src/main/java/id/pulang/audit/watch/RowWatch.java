package id.pulang.audit.watch;

import id.pulang.audit.AuditTrail;
import id.pulang.audit.verification.BreakKind;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.protection.rowcodes.RowCodes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares all rows that carry codes with the audit trail every hour: a row that was put back with its old code is
 * found by the trail alone. What hangs on such a row is distrusted until it is as a server wrote it. A trail that is
 * not as it was written is told at all posts.
 */
@Component
class RowWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RowWatch.class);
    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration TOLD_AGAIN_AFTER = Duration.ofDays(1);

    private final TablesLook look;
    private final RowCodes codes;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final Access access;
    private final Clock clock;
    private Instant toldAt = Instant.MIN;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("row-watch").daemon().factory());

    RowWatch(
            TablesLook look,
            RowCodes codes,
            AuditTrail trail,
            TransactionOperations transactions,
            Access access,
            Clock clock) {
        this.look = look;
        this.codes = codes;
        this.trail = trail;
        this.transactions = transactions;
        this.access = access;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        worker.scheduleWithFixedDelay(this::look, FIRST.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    void look() {
        try {
            TablesLook.Found found = look.look();
            codes.distrust(found.changed());
            Acting.as(AuditTrail.SERVER, () -> transactions.executeWithoutResult(_ -> tell(found)));
        } catch (IOException | RuntimeException wrong) {
            LOG.warn("Whether rows are as they were written was not looked at", wrong);
        }
    }

    private void tell(TablesLook.Found found) {
        trail.foundChanged("row", found.changed(), PostCode.HEADQUARTERS);
        Instant now = clock.instant();
        if (!found.broken().isEmpty() && toldAt.isBefore(now.minus(TOLD_AGAIN_AFTER))) {
            toldAt = now;
            String how = found.broken().stream().map(BreakKind::name).sorted().collect(Collectors.joining(", "));
            access.serving().forEach(post -> trail.warn(post.code(), "found broken trail", how));
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
