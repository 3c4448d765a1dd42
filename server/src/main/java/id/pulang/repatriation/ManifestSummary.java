package id.pulang.repatriation;

import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.manifest.Tally;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A manifest with its numbers and without names.
 *
 * @param version that whoever changes it must have seen
 */
public record ManifestSummary(
        ManifestId id,
        Draft draft,
        ManifestState state,
        long version,
        Flight flight,
        Tally tally,
        Approvals approvals,
        Passed passed) {

    /**
     * For which incident it was drafted, by which post and when.
     *
     * @param wave its number among those of the incident
     */
    public record Draft(IncidentId incident, PostCode post, int wave, Instant at) {}

    /** Who approved, and when. */
    public record Signature(UserId by, Instant at) {}

    /** The approvals of the repatriation lead and of the head of mission. */
    public record Approvals(
            @Nullable Signature lead, @Nullable Signature head) {}

    /** When it was frozen, departed and landed, as far as it is. */
    public record Passed(
            @Nullable Instant frozenAt,
            @Nullable Instant departedAt,
            @Nullable Instant landedAt) {}

    /** Whether it is a draft that nobody can approve, since its flight is not known. */
    public boolean lacksFlight() {
        return state == ManifestState.DRAFT && !flight.isKnown();
    }

    /** Returns the incident whose people travel. */
    public IncidentId incident() {
        return draft.incident();
    }

    /** Returns the post that sends it. */
    public PostCode post() {
        return draft.post();
    }

    /** Returns its number among those of the incident. */
    public int wave() {
        return draft.wave();
    }

    /** Returns when it was drafted. */
    public Instant draftedAt() {
        return draft.at();
    }

    /** Returns the approval of the repatriation lead. */
    public @Nullable Signature lead() {
        return approvals.lead();
    }

    /** Returns the approval of the head of mission. */
    public @Nullable Signature head() {
        return approvals.head();
    }

    /** Returns when it was frozen. */
    public @Nullable Instant frozenAt() {
        return passed.frozenAt();
    }

    /** Returns when it departed. */
    public @Nullable Instant departedAt() {
        return passed.departedAt();
    }

    /** Returns when it landed. */
    public @Nullable Instant landedAt() {
        return passed.landedAt();
    }
}
