package id.pulang.reports;

import id.pulang.identity.PostCode;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report; what was told stays sealed until it is opened for a purpose. Immutable. */
public record Report(
        ReportId id,
        PostCode post,
        Nature nature,
        Urgency urgency,
        Standing standing,
        Bonds bonds,
        Receipt receipt,
        Sealed<ReportedFacts> told) {

    /** What it is about, how it came, and whether it is safe to talk. */
    public record Nature(Topic topic, Channel channel, Talk talk) {}

    /**
     * How dangerous it is and by when somebody is to be reached.
     *
     * @param confirmedBy the officer who confirmed or changed the danger; null while it is proposed by rule
     */
    public record Urgency(Danger danger, @Nullable UserId confirmedBy, Instant due) {}

    /**
     * What was done.
     *
     * @param contactedAt when the person was reached, through this report or another about them
     * @param unanswered how many of this report and its copies have neither an answer nor a reason to end without one
     * @param closedAt when it ended with a reason
     */
    public record Standing(
            @Nullable Instant contactedAt,
            @Nullable Instant answeredAt,
            @Nullable Instant closedAt,
            int unanswered) {}

    /**
     * With which other reports it goes.
     *
     * @param group the same for all reports about one person
     * @param copyOf the first report with nearly the same words
     * @param copies how many copies it has
     * @param others how many further reports are about the same person, copies left out
     */
    public record Bonds(UUID group, @Nullable ReportId copyOf, int copies, int others) {}

    /**
     * When and by whom it was taken in.
     *
     * @param version grows with each decision about it
     */
    public record Receipt(Instant at, UserId by, int version) {}

    /** Says where it stands at a moment. */
    public ReportState state(Instant now) {
        if (standing.unanswered() == 0 && standing.closedAt() != null) {
            return ReportState.CLOSED;
        }
        if (standing.unanswered() == 0 && !waitsForContact()) {
            return ReportState.ANSWERED;
        }
        boolean met = isAboutAPerson() ? !waitsForContact() : standing.unanswered() == 0;
        return !met && urgency.due().isBefore(now) ? ReportState.OVERDUE : ReportState.OPEN;
    }

    /** Whether somebody has still to be reached. */
    public boolean waitsForContact() {
        return isAboutAPerson() && standing.contactedAt() == null && standing.closedAt() == null;
    }

    /** Whether it is about a person. */
    public boolean isAboutAPerson() {
        return nature.topic() == Topic.PERSON;
    }
}
