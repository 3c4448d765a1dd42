package id.pulang.incidents.rosters;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
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
        Edition newest,
        Counts counts,
        Progress progress,
        @Nullable Withdrawal withdrawal) {

    /** The newest file of a list, 1 being the first, and who confirmed it. */
    public record Edition(int edition, String fileName, Instant acceptedAt, String acceptedBy) {}

    /**
     * How many statements a list makes, and how many notes stand on its page: rows with some, and those on the file.
     */
    public record Counts(long statements, long problems) {}

    /** Whether officers add rows to it one by one, and no file corrects it. */
    public boolean isRegister() {
        return edition() == 0;
    }

    /** How many files the list has had; 0 for a register. */
    public int edition() {
        return newest.edition();
    }

    /** The name of the newest file. */
    public String fileName() {
        return newest.fileName();
    }

    /** When the newest file was confirmed. */
    public Instant acceptedAt() {
        return newest.acceptedAt();
    }

    /** Who confirmed it. */
    public String acceptedBy() {
        return newest.acceptedBy();
    }

    /** How many statements it makes. */
    public long statements() {
        return counts.statements();
    }

    /** How many of its rows have notes, and how many notes are on the file as a whole. */
    public long problems() {
        return counts.problems();
    }

    /** Says whether its rows are read no more as what is said of anybody. */
    public boolean isWithdrawn() {
        return withdrawal != null && withdrawal.agreed();
    }
}
