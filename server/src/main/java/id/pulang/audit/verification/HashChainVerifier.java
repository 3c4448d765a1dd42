package id.pulang.audit.verification;

import id.pulang.audit.chain.AuditEntry;
import id.pulang.audit.chain.HashChainLink;
import id.pulang.protection.keys.AuditKey;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.crypto.Mac;

/** Verifies the hash chain from its first link to its last and notes what does not fit. */
final class HashChainVerifier {

    /**
     * How far a time may go back from one place to the next: acts are chained in the order of their commits, and one
     * may take some minutes.
     */
    static final Duration TOLERANCE = Duration.ofMinutes(10);

    private static final int REMEMBERED = 16;

    private final Mac marker;
    private final CheckpointVerifier landmarks;
    private final Breaks breaks;
    private final Witness witness;
    private final Deque<byte[]> recent = new ArrayDeque<>();

    private byte[] previous = HashChainLink.origin();
    private boolean wasGap;
    private boolean wasOutOfPlace;
    private Instant latest = Instant.MIN;
    private long last;
    private long lost;

    HashChainVerifier(AuditKey key, CheckpointVerifier landmarks, Breaks breaks, Witness witness) {
        this.marker = key.marker();
        this.landmarks = landmarks;
        this.breaks = breaks;
        this.witness = witness;
    }

    void take(HashChainLink link, Optional<AuditEntry> entry) {
        wasGap = link.seq() != last + 1;
        if (wasGap) {
            lost += link.seq() - 1 - last;
            breaks.add(BreakKind.DELETED, last + 1, link.seq() - 1, "the place is gone as well");
        }
        boolean inPlace = isInPlace(link);
        boolean ours = MessageDigest.isEqual(marker.doFinal(link.content()), link.mark());
        if (!ours) {
            breaks.add(BreakKind.INSERTED, link.seq(), "its mark is wrong");
        } else if (!inPlace) {
            breaks.add(BreakKind.MOVED, link.seq(), "its hash does not follow");
        }
        look(link, entry, ours);
        landmarks.pass(link);
        stepTo(link);
    }

    /** After a place that does not fit, one that follows another place nearby is not wrong itself. */
    private boolean isInPlace(HashChainLink link) {
        if (wasGap || follows(link, previous)) {
            wasOutOfPlace = false;
            return true;
        }
        boolean follows = wasOutOfPlace && recent.stream().anyMatch(hash -> follows(link, hash));
        wasOutOfPlace = !follows;
        return follows;
    }

    private static boolean follows(HashChainLink link, byte[] previous) {
        return MessageDigest.isEqual(link.hash(), link.hashAfter(previous));
    }

    private void look(HashChainLink link, Optional<AuditEntry> entry, boolean ours) {
        if (entry.isEmpty()) {
            lost++;
            breaks.add(BreakKind.DELETED, link.seq(), "its place is still there");
            return;
        }
        boolean isAsWritten = MessageDigest.isEqual(entry.get().content(), link.content());
        if (!isAsWritten) {
            breaks.add(BreakKind.EDITED, link.seq(), "id " + link.entry());
        } else if (ours) {
            witness.hear(entry.get());
        }
        lookAtTime(link, entry.get().at(), ours && isAsWritten);
    }

    /** A time that was tampered with says nothing about the entries after it. */
    private void lookAtTime(HashChainLink link, Instant at, boolean trusted) {
        boolean goesBack = !latest.equals(Instant.MIN) && at.isBefore(latest.minus(TOLERANCE));
        if (goesBack) {
            breaks.add(BreakKind.BACK_DATED, link.seq(), "from %s to %s".formatted(latest, at));
        }
        if (trusted && (goesBack || at.isAfter(latest))) {
            latest = at;
        }
    }

    private void stepTo(HashChainLink link) {
        previous = link.hash();
        last = link.seq();
        recent.addLast(previous);
        if (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
    }

    long last() {
        return last;
    }

    /** How many places have lost their entries. */
    long lost() {
        return lost;
    }
}
