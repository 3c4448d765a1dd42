package id.pulang.people.contacts;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.incidents.SearchWords;
import id.pulang.linkage.kernels.EditDistance;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which an officer mends a typing error in a contact. Who the contact is stays: a name may change by a
 * slip or two, and another name is another contact, who knows nothing. What was recorded before stays to be read.
 * Source: docs/decisions/0101.
 */
@Service
@Transactional
public class ContactMending {

    /** A third of the letters may be wrong, as in a name that was heard on the telephone; our proposal. */
    private static final int SHARE_OF_SLIPS = 3;

    private final ContactRows rows;
    private final ContactFiles files;
    private final Access access;
    private final ContactTrail trail;
    private final Clock clock;

    ContactMending(ContactRows rows, ContactFiles files, Access access, ContactTrail trail, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Records how a contact is called or reached in truth. */
    public ContactOutcome mend(ContactId id, ContactDetails details) {
        Actor officer = access.require(NamedContacts.OFFICERS);
        ContactRows.Kept kept = rows.find(id).orElseThrow(() -> new NotFound("contact"));
        if (details.name().isEmpty() && details.relation().isEmpty()) {
            return ContactOutcome.NAMELESS;
        }
        if (details.isTooLong()) {
            return ContactOutcome.TOO_LONG;
        }
        ContactDetails before = files.find(id).details();
        if (before.equals(details)) {
            return ContactOutcome.TOO_LATE;
        }
        if (!isSlip(before.name(), details.name()) || !isSlip(before.relation(), details.relation())) {
            return ContactOutcome.ANOTHER_PERSON;
        }
        rows.mend(kept, details, officer.id(), clock.instant());
        trail.wrote("contact mended", id, "");
        return ContactOutcome.DONE;
    }

    /** Whether two words can be one with a typing error; what was empty may be filled in. */
    static boolean isSlip(String before, String after) {
        String left = SearchWords.plain(before);
        String right = SearchWords.plain(after);
        int most = Math.max(1, Math.max(left.length(), right.length()) / SHARE_OF_SLIPS);
        return left.isEmpty() || EditDistance.within(left, right, most);
    }
}
