package id.pulang.families.links;

import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactId;
import id.pulang.reports.ReportId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a contact tells a report, as an officer proposed it and perhaps a second one confirmed.
 *
 * @param person whom the contact was recorded of
 * @param confirmedBy the second officer; nobody while it waits
 */
public record FamilyLink(
        UUID id,
        ReportId report,
        ContactId contact,
        PersonId person,
        UserId proposedBy,
        Instant proposedAt,
        Optional<UserId> confirmedBy) {

    /** Whether two officers have confirmed it. */
    public boolean isConfirmed() {
        return confirmedBy.isPresent();
    }
}
