package id.pulang.prevention.listings;

import id.pulang.identity.UserId;
import id.pulang.offers.contacts.ContactKind;
import id.pulang.prevention.WarningVersion.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact that appears in reports. What it is stands nowhere: who has it before them types it to find it.
 *
 * @param mark the beginning of its hash, by which officers tell one from another
 * @param reports the reports that name it
 * @param expires the last day on which it is told; null before it is released
 */
public record ReportedContact(
        ReportedContactId id,
        ContactKind kind,
        String mark,
        List<UUID> reports,
        Marks marks,
        @Nullable LocalDate expires) {

    /** Copies the reports in. */
    public ReportedContact {
        reports = List.copyOf(reports);
    }

    /**
     * Who did what with it.
     *
     * @param held that and why it is held back
     * @param ended that and why it was taken out
     */
    public record Marks(
            Signature proposed,
            @Nullable Signature released,
            @Nullable Held held,
            @Nullable Ended ended) {}

    /** That and why it is held back. */
    public record Held(Signature signature, String because) {}

    /** That and why it was taken out. */
    public record Ended(Signature signature, ListingEnd why) {}

    /** Where it stands on a day. */
    public ListingState state(LocalDate day) {
        if (marks.ended() != null) {
            return ListingState.ENDED;
        }
        if (expires == null) {
            return ListingState.PROPOSED;
        }
        if (day.isAfter(expires)) {
            return ListingState.EXPIRED;
        }
        return marks.held() != null ? ListingState.HELD : ListingState.RELEASED;
    }

    /** Whether an officer may release what another one has proposed. */
    public boolean waitsFor(UserId officer, LocalDate day) {
        return state(day) == ListingState.PROPOSED && !marks.proposed().by().equals(officer);
    }
}
