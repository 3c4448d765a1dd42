package id.pulang.repatriation.handovers;

import id.pulang.cases.CaseId;
import id.pulang.identity.PostCode;
import id.pulang.people.PersonCard;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The handover of one person, opened for who gives or receives them.
 *
 * @param answer what the agency answered; nothing yet when empty
 */
public record HandoverView(
        HandoverId id,
        ManifestId manifest,
        CaseId caseId,
        Person person,
        PostCode agency,
        String number,
        Handed handed,
        @Nullable AgencyAnswer answer) {

    /** Who was handed over, as the record says it. */
    public record Person(String caseNumber, String name, PersonCard.Dates dates) {}

    /**
     * Who handed over, and when.
     *
     * @param overdue whether the agency let its time pass
     */
    public record Handed(String by, Instant at, boolean overdue) {}

    /** Returns the number of the case. */
    public String caseNumber() {
        return person.caseNumber();
    }

    /** Returns the name on the record. */
    public String name() {
        return person.name();
    }

    /** Returns when the person was born, as the record says it. */
    public PersonCard.Dates dates() {
        return person.dates();
    }

    /** Returns who handed over. */
    public String handedBy() {
        return handed.by();
    }

    /** Returns when the person was handed over. */
    public Instant handedAt() {
        return handed.at();
    }

    /** Returns when the agency accepted. */
    public @Nullable Instant receivedAt() {
        return answer != null && answer.accepted() ? answer.at() : null;
    }

    /** Returns who accepted for the agency. */
    public @Nullable String receivedBy() {
        return answer != null && answer.accepted() ? answer.by() : null;
    }

    /** Whether the agency has accepted. */
    public boolean countersigned() {
        return answer != null && answer.accepted();
    }

    /** Returns the refusal of the agency, after which the person is in the care of the mission. */
    public Optional<AgencyAnswer> refusal() {
        return Optional.ofNullable(answer).filter(given -> !given.accepted());
    }

    /** Whether nobody has answered in time. */
    public boolean overdue() {
        return answer == null && handed.overdue();
    }
}
