package id.pulang.audit.verification;

import id.pulang.audit.chain.AuditEntry;
import id.pulang.audit.chain.Checkpoint;
import id.pulang.audit.chain.CheckpointFile;
import id.pulang.audit.chain.HashChainLink;
import id.pulang.protection.keys.AuditFiles;
import id.pulang.protection.keys.AuditKey;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;

/**
 * Looks at the whole audit trail: what the entries say, their marks, places and times, what was signed, and the end.
 *
 * <p>It reads as the owner of the database and changes nothing.
 */
public final class AuditVerification {

    private static final Duration CHAINED_WITHIN = Duration.ofSeconds(10);
    private static final int LOOK_AGAIN_MILLIS = 250;
    private static final int UNPLACED_LISTED = 10;

    private final AuditKey key;
    private final List<Checkpoint> inFile;
    private final Witness witness;
    private final Breaks breaks = new Breaks();
    private long waiting;
    private long waitingLost;
    private long lastNumber;

    private AuditVerification(AuditKey key, Witness witness, List<Checkpoint> inFile) {
        this.key = key;
        this.witness = witness;
        this.inFile = inFile;
    }

    /**
     * Returns what was found in a database.
     *
     * @param isServed whether a server runs on it, which must chain what waits within ten seconds
     * @param witness compares other tables with what the trail says
     * @throws IOException when the key or the database cannot be read, with a sentence for whoever asked
     */
    public static Verified of(
            String url, String owner, String password, AuditFiles files, boolean isServed, Witness witness)
            throws IOException {
        var verification = new AuditVerification(
                AuditKey.read(files.key()), witness, new CheckpointFile(files.checkpoints()).all());
        try (var rows = StoredChainRows.opened(url, owner, password)) {
            if (!rows.exist()) {
                throw new IOException("The database has no audit chain yet; start the server once");
            }
            return verification.look(rows, isServed);
        } catch (DataAccessException unreadable) {
            throw new IOException("The database cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private Verified look(StoredChainRows rows, boolean isServed) throws IOException {
        List<Checkpoint> inDatabase = rows.checkpoints();
        var landmarks = new CheckpointVerifier(inDatabase, inFile, key, breaks);
        var walk = new HashChainVerifier(key, landmarks, breaks, witness);
        String snapshot = rows.snapshot();
        rows.places(snapshot, walk::take);
        landmarks.end(walk.last());
        landmarks.compare(inDatabase, inFile, walk.last());
        rows.waiting(this::lookAtWaiting);
        if (rows.entries() != walk.last() - walk.lost() + waiting - waitingLost) {
            lookForUnplaced(rows);
        }
        List<Break> beside = witness.compare(snapshot);
        if (isServed && waiting > 0) {
            waitFor(rows);
        }
        List<Break> all =
                Stream.concat(beside.stream(), breaks.inOrder().stream()).toList();
        return new Verified(walk.last(), landmarks.count(), waiting, all, breaks.more());
    }

    private void lookAtWaiting(HashChainLink link, Optional<AuditEntry> entry) {
        waiting++;
        lastNumber = link.seq();
        if (entry.isEmpty()) {
            waitingLost++;
            breaks.add(BreakKind.DELETED, 0, "it waited for its place, id " + link.entry());
        } else if (!MessageDigest.isEqual(entry.get().content(), link.content())) {
            breaks.add(BreakKind.EDITED, 0, "it waited for its place, id " + link.entry());
        } else if (!MessageDigest.isEqual(key.mark(link.content()), link.mark())) {
            breaks.add(BreakKind.INSERTED, 0, "it waited for its place, id " + link.entry());
        } else {
            witness.hear(entry.get());
        }
    }

    private void lookForUnplaced(StoredChainRows rows) {
        for (String entry : rows.withoutPlace(UNPLACED_LISTED)) {
            breaks.add(BreakKind.UNCHAINED, 0, "entry " + entry);
        }
    }

    /** Looks until a running server has chained what waited; entries must not wait for long. */
    private void waitFor(StoredChainRows rows) throws IOException {
        long until = System.nanoTime() + CHAINED_WITHIN.toNanos();
        while (rows.stillWaits(lastNumber)) {
            if (System.nanoTime() > until) {
                breaks.add(
                        BreakKind.UNCHAINED, 0, waiting + " wait for more than " + CHAINED_WITHIN.toSeconds() + " s");
                return;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
