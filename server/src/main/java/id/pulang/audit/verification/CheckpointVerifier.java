package id.pulang.audit.verification;

import id.pulang.audit.chain.Checkpoint;
import id.pulang.audit.chain.HashChainLink;
import id.pulang.protection.keys.AuditKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The checkpoints of the database and of the file whose signatures hold; the chain must pass through each. */
final class CheckpointVerifier {

    private final NavigableMap<Long, List<Checkpoint>> ahead = new TreeMap<>();
    private final Breaks breaks;
    private final long count;
    private long passed;

    CheckpointVerifier(Collection<Checkpoint> inDatabase, Collection<Checkpoint> inFile, AuditKey key, Breaks breaks) {
        this.breaks = breaks;
        Set<String> seen = new HashSet<>();
        List<Checkpoint> all = Stream.concat(inDatabase.stream(), inFile.stream())
                .filter(checkpoint -> seen.add(checkpoint.line()))
                .sorted(Comparator.comparingLong(Checkpoint::seq))
                .toList();
        count = all.size();
        all.forEach(checkpoint -> take(checkpoint, key));
    }

    private void take(Checkpoint checkpoint, AuditKey key) {
        if (checkpoint.isSignedBy(key)) {
            ahead.merge(
                    checkpoint.seq(),
                    List.of(checkpoint),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        } else {
            breaks.add(
                    BreakKind.FORGED_CHECKPOINT,
                    checkpoint.seq(),
                    checkpoint.key().equals(key.name()) ? "the signature is wrong" : "signed as " + checkpoint.key());
        }
    }

    /** Compares the hash of a place with what was signed there, if anything was. */
    void pass(HashChainLink link) {
        List<Checkpoint> signed = ahead.getOrDefault(link.seq(), List.of());
        if (signed.isEmpty()) {
            return;
        }
        if (!signed.stream().allMatch(checkpoint -> Arrays.equals(checkpoint.hash(), link.hash()))) {
            breaks.add(
                    BreakKind.REWRITTEN,
                    passed + 1,
                    link.seq(),
                    "signed at " + signed.getFirst().at());
        }
        passed = link.seq();
    }

    /** Compares the end of the chain with the last that was signed. */
    void end(long last) {
        if (!ahead.isEmpty() && ahead.lastKey() > last) {
            Checkpoint signed = ahead.lastEntry().getValue().getFirst();
            breaks.add(BreakKind.CUT_OFF, last + 1, signed.seq(), "signed at " + signed.at());
        }
    }

    /** Looks for checkpoints that the file keeps and the database has lost. */
    void compare(Collection<Checkpoint> inDatabase, Collection<Checkpoint> inFile, long last) {
        Set<Long> kept = new HashSet<>(inDatabase.stream().map(Checkpoint::seq).toList());
        inFile.stream()
                .filter(checkpoint -> checkpoint.seq() <= last && !kept.contains(checkpoint.seq()))
                .filter(checkpoint ->
                        ahead.getOrDefault(checkpoint.seq(), List.of()).contains(checkpoint))
                .forEach(checkpoint ->
                        breaks.add(BreakKind.LOST_CHECKPOINT, checkpoint.seq(), "signed at " + checkpoint.at()));
    }

    long count() {
        return count;
    }
}
