package id.pulang.audit.chain;

import id.pulang.protection.keys.AuditKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Signs the end of the chain every so many entries, and every minute while there are new ones. */
@Component
class Checkpoints {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final int EVERY_ENTRIES = 1_000;
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final ChainRows rows;
    private final AuditKey key;
    private final CheckpointFile file;
    private final Clock clock;

    private long signed = -1;
    private long signedAt = System.nanoTime();

    Checkpoints(ChainRows rows, AuditKey key, CheckpointFile file, Clock clock) {
        this.rows = rows;
        this.key = key;
        this.file = file;
        this.clock = clock;
    }

    /** Signs the end if it is time to. */
    void look(ChainRows.End end) {
        long fresh = end.seq() - lastSigned();
        if (fresh >= EVERY_ENTRIES || System.nanoTime() - signedAt >= EVERY.toNanos()) {
            sign(end);
        }
    }

    /** Signs the end if anything is new; a chain that has become shorter is never signed. */
    void sign(ChainRows.End end) {
        long last = lastSigned();
        if (end.seq() < last) {
            LOG.error("The audit chain ends before its last checkpoint: run ./pulang audit verify");
        } else if (end.seq() > last) {
            keep(Checkpoint.signed(end.seq(), end.hash(), clock.instant().truncatedTo(ChronoUnit.MICROS), key));
            signed = end.seq();
        }
        signedAt = System.nanoTime();
    }

    /** By the file, too: a database that was set back has lost the checkpoints that would tell so. */
    private long lastSigned() {
        if (signed < 0) {
            signed = Math.max(rows.lastCheckpoint(), file.last());
        }
        return signed;
    }

    private void keep(Checkpoint checkpoint) {
        if (!rows.add(checkpoint)) {
            return;
        }
        try {
            file.add(checkpoint);
        } catch (IOException unusable) {
            throw new UncheckedIOException("A checkpoint of the audit trail cannot be written to its file", unusable);
        }
    }
}
