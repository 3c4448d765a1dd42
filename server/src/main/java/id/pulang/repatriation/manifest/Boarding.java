package id.pulang.repatriation.manifest;

import id.pulang.cases.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What came of one tick at boarding. */
public sealed interface Boarding {

    /** How long a tick can be taken back without a word. */
    Duration UNDO_WINDOW = Duration.ofSeconds(10);

    /** Whether a tick is too old to be taken back without a word. */
    static boolean needsReason(Instant tick, Instant now) {
        return tick.plus(UNDO_WINDOW).isBefore(now);
    }

    /** Returns whom it was about. */
    CaseId caseId();

    /** Came aboard. */
    record Boarded(CaseId caseId, Instant at) implements Boarding {}

    /** Stays behind, with a reason. */
    record LeftBehind(CaseId caseId, Instant at, SeatReason reason) implements Boarding {}

    /** The last mark was taken back; the person waits again. */
    record Undone(CaseId caseId, Instant at) implements Boarding {}

    /** Nothing changed; here is why. */
    record Refused(CaseId caseId, ManifestRefusal reason, List<String> gates) implements Boarding {

        public Refused {
            gates = List.copyOf(gates);
        }

        /** Refuses for a reason that is no gate. */
        public Refused(CaseId caseId, ManifestRefusal reason) {
            this(caseId, reason, List.of());
        }
    }
}
