package id.pulang.audit.watch;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.protection.rowcodes.RowCodes;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares all rows that carry codes with the audit trail every hour: a row that was put back with its old code is
 * found by the trail alone. What hangs on such a row is distrusted until it is as a server wrote it.
 */
@Component
class RowWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RowWatch.class);
    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofHours(1);

    private final TablesLook look;
    private final RowCodes codes;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("row-watch").daemon().factory());

    RowWatch(TablesLook look, RowCodes codes, AuditTrail trail, TransactionOperations transactions) {
        this.look = look;
        this.codes = codes;
        this.trail = trail;
        this.transactions = transactions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        worker.scheduleWithFixedDelay(this::look, FIRST.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    void look() {
        try {
            Set<UUID> changed = look.changed();
            codes.distrust(changed);
            Acting.as(
                    AuditTrail.SERVER,
                    () -> transactions.executeWithoutResult(
                            _ -> trail.foundChanged("row", changed, PostCode.HEADQUARTERS)));
        } catch (IOException | RuntimeException wrong) {
            LOG.warn("Whether rows are as they were written was not looked at", wrong);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
