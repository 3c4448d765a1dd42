package id.pulang.incidents.rosters;

import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.IncidentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One list of an incident with its counts and how far its newest file has come.
 *
 * @param withdrawal that it is withdrawn, or that a second officer is to agree to it; null for most
 */
public record RosterSummary(
        RosterId id,
        IncidentId incident,
        String listName,
        ListKind kind,
        int edition,
        String fileName,
        long statements,
        long problems,
        Instant acceptedAt,
        String acceptedBy,
        Progress progress,
        @Nullable Withdrawal withdrawal) {

    /** Says whether its rows are read no more as what is said of anybody. */
    public boolean isWithdrawn() {
        return withdrawal != null && withdrawal.agreed();
    }
}
